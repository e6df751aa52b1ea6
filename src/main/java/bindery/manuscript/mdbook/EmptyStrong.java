package bindery.manuscript.mdbook;

import bindery.manuscript.rewrite.Draft;
import bindery.manuscript.rewrite.FolderContext;
import bindery.manuscript.rewrite.Rewriting;
import bindery.manuscript.text.ManuscriptText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Strong type with nothing in it, {@code ****}, which GitBook's editor leaves where bold words were
 * cut or meet. For CommonMark they are asterisks, or a rule on a line of their own (0.31.2, 4.1 and
 * 6.2).
 */
final class EmptyStrong implements Rewriting {
  private static final Pattern EMPTY = Pattern.compile("(?<![*\\\\])(?:\\*{4})++(?!\\*)");

  @Override
  public ManuscriptText apply(ManuscriptText text, int from, FolderContext around) {
    return Draft.replacedInLines(
        text, from, "****", EMPTY, match -> isAlone(text.text(), match) ? null : "");
  }

  private static boolean isAlone(String all, Matcher match) {
    int start = all.lastIndexOf('\n', match.start()) + 1;
    int end = all.indexOf('\n', match.end());
    return all.substring(start, match.start()).isBlank()
        && all.substring(match.end(), end < 0 ? all.length() : end).isBlank();
  }
}
