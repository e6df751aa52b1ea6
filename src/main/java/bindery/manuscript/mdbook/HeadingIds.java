package bindery.manuscript.mdbook;

import bindery.manuscript.rewrite.Draft;
import bindery.manuscript.rewrite.FolderContext;
import bindery.manuscript.rewrite.Rewriting;
import bindery.manuscript.text.ManuscriptText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Ids of headings that stand right at the last word, {@code ## Words{#id}}, or are words
 * themselves, {@code ## Words {#It's an id}}, as GitBook reads them.
 */
final class HeadingIds implements Rewriting {
  private static final Pattern MARK =
      Pattern.compile("(?m)(?<=[^\\s{}])([ \\t]{0,9})\\{#([^{}\\n=.]{1,200})\\}[ \\t]*$");

  /** What an id of the parser's own cannot have. */
  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}_:.-]+");

  @Override
  public ManuscriptText apply(ManuscriptText text, int from, FolderContext around) {
    return Draft.replacedInLines(
        text, from, "{#", MARK, mark -> heading(text, mark.start()) ? id(mark) : null);
  }

  private static String id(Matcher mark) {
    String plain = OTHER.matcher(mark.group(2).strip()).replaceAll("-");
    boolean kept = plain.equals(mark.group(2)) && !mark.group(1).isEmpty();
    return kept ? null : " {#" + plain + "}";
  }

  private static boolean heading(ManuscriptText text, int at) {
    int line = text.text().lastIndexOf('\n', at - 1) + 1;
    return text.text().startsWith("#", line);
  }
}
