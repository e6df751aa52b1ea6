package bindery.manuscript.pandoc;

import bindery.manuscript.rewrite.Draft;
import bindery.manuscript.rewrite.FolderContext;
import bindery.manuscript.rewrite.Rewriting;
import bindery.manuscript.text.ManuscriptText;
import java.util.regex.Pattern;

/**
 * Definitions after a tilde. pandoc, definition_lists: "A definition begins with a colon or tilde,
 * which may be indented one or two spaces."
 */
final class TildeDefinitions implements Rewriting {
  private static final Pattern MARK = Pattern.compile("(?m)^( {0,2})~(?=[ \\t]{1,3}\\S)");

  @Override
  public ManuscriptText apply(ManuscriptText text, int from, FolderContext around) {
    return Draft.replaced(text, from, "~", MARK, mark -> mark.group(1) + ":");
  }
}
