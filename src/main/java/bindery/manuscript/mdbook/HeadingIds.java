package bindery.manuscript.mdbook;

import bindery.manuscript.rewrite.Draft;
import bindery.manuscript.rewrite.FolderContext;
import bindery.manuscript.rewrite.Rewriting;
import bindery.manuscript.text.ManuscriptText;
import java.util.regex.Pattern;

/** Ids of headings that stand right at the last word, {@code ## Words{#id}}, as GitBook reads. */
final class HeadingIds implements Rewriting {
  private static final Pattern MARK =
      Pattern.compile("(?m)(?<=[^\\s{}])(?=\\{#[^{}\\s]{1,200}\\}[ \\t]*$)");

  @Override
  public ManuscriptText apply(ManuscriptText text, int from, FolderContext around) {
    return Draft.replacedInLines(
        text, from, "{#", MARK, mark -> heading(text, mark.start()) ? " " : null);
  }

  private static boolean heading(ManuscriptText text, int at) {
    int line = text.text().lastIndexOf('\n', at - 1) + 1;
    return text.text().startsWith("#", line);
  }
}
