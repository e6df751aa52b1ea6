package bindery.manuscript.pandoc;

import bindery.manuscript.rewrite.Draft;
import bindery.manuscript.rewrite.FolderContext;
import bindery.manuscript.rewrite.NumberedLink;
import bindery.manuscript.rewrite.Rewriting;
import bindery.manuscript.text.ManuscriptText;
import java.util.regex.Pattern;

/** References of filters that write an id in brackets, {@code [#fig:x]}. */
final class BracketedIds implements Rewriting {
  private static final Pattern MARK =
      Pattern.compile("\\[#((?:fig|tbl|tab|eq|sec|lst):[\\w:.-]{1,100})\\](?![(\\[:{])");

  @Override
  public ManuscriptText apply(ManuscriptText text, int from, FolderContext around) {
    return Draft.replaced(text, from, "[#", MARK, mark -> NumberedLink.link(mark.group(1)));
  }
}
