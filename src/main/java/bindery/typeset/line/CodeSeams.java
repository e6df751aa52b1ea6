package bindery.typeset.line;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a word of code may go over to the next line: after a mark that joins its names, before that
 * of a path, where the humps of a name meet, and between the syllables of a long one. Never after
 * the hyphens that an option begins with, within a number, or where less than three characters, two
 * of them letters or figures, would be left at either end.
 */
public final class CodeSeams {
  /** Code as long as this is parted between syllables too. */
  public static final int LONG_NAME = 8;

  /** Least letters and figures on either side, and of a name between syllables. */
  public static final int LEAST = 2;

  /** Least characters on either side; least letters and figures where a name is parted. */
  private static final int LEAST_WITH_MARKS = 3;

  private static final String MARKS = "./_-(),<";

  /** Marks that do not begin a line: they belong to what is before them. */
  private static final String CLOSING = ".,:;!?)]}>»/_-=";

  private static final String QUOTES = "'\"";

  private final String code;

  /** Between these places enough is left at either end for a break at a mark. */
  private final int first;

  private final int last;

  /** Between these for one between syllables, which has no mark to show it. */
  private final int firstSyllable;

  private final int lastSyllable;

  public CodeSeams(String code) {
    this.code = code;
    first = Math.max(LEAST_WITH_MARKS, first(LEAST));
    last = Math.min(code.length() - LEAST_WITH_MARKS, last(LEAST));
    firstSyllable = first(LEAST_WITH_MARKS);
    lastSyllable = last(LEAST_WITH_MARKS);
  }

  /** After so many letters and figures. */
  private int first(int least) {
    int at = 0;
    for (int letters = 0; letters < least && at < code.length(); at++) {
      letters += Character.isLetterOrDigit(code.charAt(at)) ? 1 : 0;
    }
    return at;
  }

  /** Before the last so many. */
  private int last(int least) {
    int at = code.length();
    for (int letters = 0; letters < least && at > 0; at--) {
      letters += Character.isLetterOrDigit(code.charAt(at - 1)) ? 1 : 0;
    }
    return at;
  }

  /** Whether its names are joined before this character by a mark. */
  public boolean mark(int at) {
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

  /** Whether a path goes on with this character, which is the first colon of two. */
  public boolean beforeMark(int at) {
    return inside(at)
        && Character.isLetterOrDigit(code.charAt(at - 1))
        && code.startsWith("::", at);
  }

  /** Whether a hump of a name begins with this character. */
  public boolean hump(int at) {
    return inside(at)
        && Character.isLowerCase(code.codePointBefore(at))
        && Character.isUpperCase(code.codePointAt(at));
  }

  /** Letters that have neither a mark nor a hump among them: from one character up to another. */
  public record Name(int from, int to) {}

  /** Its names, in order. */
  public List<Name> names() {
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

  /** Whether enough is left on either side for a break between syllables before this character. */
  public boolean syllable(int at) {
    return at >= firstSyllable && at <= lastSyllable;
  }

  private boolean inside(int at) {
    return at >= first && at <= last;
  }
}
