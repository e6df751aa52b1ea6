package bindery.manuscript.mkdocs;

import bindery.manuscript.rewrite.Draft;
import bindery.manuscript.rewrite.FolderContext;
import bindery.manuscript.rewrite.Rewriting;
import bindery.manuscript.text.ManuscriptText;
import java.util.regex.Pattern;

/**
 * What a vault does not show: comments, {@code %% … %%} (Obsidian, "Comments"), and names of
 * blocks, {@code ^name} at the end of a line ("Link to a block").
 */
final class VaultMarks implements Rewriting {
  private static final Pattern COMMENT = Pattern.compile("%%(?s:.{0,20000}?)%%");
  private static final Pattern BLOCK =
      Pattern.compile("(?m)(?:^|[ \\t])\\^[A-Za-z0-9-]{1,60}[ \\t]*$");

  @Override
  public ManuscriptText apply(ManuscriptText text, int from, FolderContext around) {
    ManuscriptText plain = Draft.replaced(text, from, "%%", COMMENT, match -> "");
    return Draft.replaced(plain, from, "^", BLOCK, match -> "");
  }
}
