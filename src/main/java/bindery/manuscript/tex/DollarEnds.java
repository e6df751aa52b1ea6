package bindery.manuscript.tex;

import bindery.manuscript.text.Code;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the dollars that close formulas. */
final class DollarEnds {
  /** Commands within a formula that hold text, which may hold formulas. */
  private static final Pattern WORDS =
      Pattern.compile("\\\\(?:text(?:rm|bf|it|normal)?|mbox|hbox|intertext)\\s*\\{");

  private static final int LONGEST_WORDS = 500;

  private final String text;
  private final Code code;
  private final FormulaLines lines;
  private final Matcher words;
  private final boolean digits;

  /** Behind which text in braces the last search went on, and what it came to. */
  private int[] passed = new int[8];

  private int count;
  private int found = -1;

  /** The same of the search that is on. */
  private int[] passing = new int[8];

  private int passes;

  /**
   * @param digits whether a digit may follow a formula that has what only TeX has
   */
  DollarEnds(String text, Code code, FormulaLines lines, boolean digits) {
    this.text = text;
    this.code = code;
    this.lines = lines;
    this.digits = digits;
    this.words = WORDS.matcher(text);
  }

  /**
   * The dollar that may close what opens before this offset, or -1. A search that opened within
   * text in braces goes, once it is out of them, where the one before it went.
   */
  int after(int from) {
    passes = 0;
    int i = from;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == '\\') {
        boolean holds = words.region(i, text.length()).lookingAt();
        i = holds ? braced(words.end()) : i + 2;
        if (holds) {
          pass(i);
        }
        continue;
      }
      if (c == '}' && Arrays.binarySearch(passed, 0, count, i + 1) >= 0) {
        return found;
      }
      if (c == '`' && isExpression(text, i, code)) {
        i = code.end(i);
        continue;
      }
      if (c == '\n' && (lines.isBlank(i + 1) || isTag(i + 1)) || c == '`' && code.covers(i)) {
        return found(-1);
      }
      if (c == '$') {
        boolean last = at(i + 1) != '$' || isBetween(i);
        boolean closes = i > from && last && (!isDigit(i + 1) || digits && hasTeX(from, i));
        return found(closes ? i : -1);
      }
      i++;
    }
    return found(-1);
  }

  private boolean isDigit(int i) {
    return Character.isDigit(at(i));
  }

  private boolean hasTeX(int from, int to) {
    return Likely.hasTeX(text.substring(from, to)) && !isDigit(from);
  }

  /** One formula may follow the other without a space: {@code $a$$b$}. */
  private boolean isBetween(int i) {
    char next = at(i + 2);
    return !Character.isWhitespace(text.charAt(i - 1))
        && !Character.isWhitespace(next)
        && next != '$';
  }

  private void pass(int at) {
    if (passes == passing.length) {
      passing = Arrays.copyOf(passing, 2 * passes);
    }
    passing[passes++] = at;
  }

  private int found(int end) {
    int[] last = passed;
    passed = passing;
    passing = last;
    count = passes;
    found = end;
    return end;
  }

  private char at(int i) {
    return i < text.length() ? text.charAt(i) : '\n';
  }

  /** knitr puts a value there before pandoc reads the formula: {@code $x = `r y$z`$}. */
  static boolean isExpression(String text, int i, Code code) {
    return text.startsWith("`r ", i) && code.end(i) > i;
  }

  /** Whether the line begins with a tag: no formula goes from cell to cell. */
  private boolean isTag(int line) {
    int i = line;
    while (at(i) == ' ') {
      i++;
    }
    return at(i) == '<' && (at(i + 1) == '/' || at(i + 1) == 't');
  }

  /** Where the braces end that opened before this offset; the offset if they do not. */
  private int braced(int from) {
    int depth = 1;
    int limit = Math.min(text.length(), from + LONGEST_WORDS);
    for (int i = from; i < limit; i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '{' || c == '}') {
        depth += c == '{' ? 1 : -1;
        if (depth == 0) {
          return i + 1;
        }
      }
    }
    return from;
  }
}
