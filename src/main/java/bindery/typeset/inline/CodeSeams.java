package bindery.typeset.inline;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a word of code may go over to the next line: after a mark that joins its names, and where
 * the humps of a name meet. Never after the hyphens that an option begins with, within a number, or
 * where fewer than three letters or figures would be left at either end.
 */
final class CodeSeams {
  /** Least letters and figures on either side. */
  static final int LEAST = 3;

  private static final String MARKS = "./_-(),<";

  /** Marks that do not begin a line: they belong to what is before them. */
  private static final String CLOSING = ".,:;!?)]}>»/_-=";

  private static final String QUOTES = "'\"";

  private final String code;

  /** Between these places enough letters and figures are left at either end. */
  private final int first;

  private final int last;

  CodeSeams(String code) {
    this.code = code;
    int from = 0;
    for (int letters = 0; letters < LEAST && from < code.length(); from++) {
      letters += Character.isLetterOrDigit(code.charAt(from)) ? 1 : 0;
    }
    int to = code.length();
    for (int letters = 0; letters < LEAST && to > 0; to--) {
      letters += Character.isLetterOrDigit(code.charAt(to - 1)) ? 1 : 0;
    }
    this.first = from;
    this.last = to;
  }

  /** Whether its names are joined before this character by a mark. */
  boolean mark(int at) {
    if (!inside(at)) {
      return false;
    }
    char before = code.charAt(at - 1);
    char after = code.charAt(at);
    boolean quoted = QUOTES.indexOf(after) >= 0 && (before == '(' || before == ',');
    if (CLOSING.indexOf(after) >= 0 || QUOTES.indexOf(after) >= 0 && !quoted) {
      return false;
    }
    if (before == ':') {
      return code.charAt(at - 2) == ':';
    }
    if (MARKS.indexOf(before) < 0) {
      return false;
    }
    char first = code.charAt(at - 2);
    boolean figures = Character.isDigit(first) && Character.isDigit(after);
    boolean option = before == '-' && !Character.isLetterOrDigit(first);
    return !option && !(figures && (before == '.' || before == ','));
  }

  /** Whether a hump of a name begins with this character. */
  boolean hump(int at) {
    return inside(at)
        && Character.isLowerCase(code.codePointBefore(at))
        && Character.isUpperCase(code.codePointAt(at));
  }

  /** Letters that have neither a mark nor a hump among them: from one character up to another. */
  record Name(int from, int to) {}

  /** Its names, in order. */
  List<Name> names() {
    List<Name> names = new ArrayList<>();
    int from = 0;
    for (int at = 0; at <= code.length(); at++) {
      boolean end = at == code.length() || !Character.isLetter(code.charAt(at));
      if ((end || hump(at)) && at > from) {
        names.add(new Name(from, at));
        from = at;
      }
      from = end ? at + 1 : from;
    }
    return names;
  }

  /** Whether enough letters and figures are left on either side of this character. */
  boolean inside(int at) {
    return at > 1 && at >= first && at <= last;
  }
}
