package bindery.manuscript.markdown;

import bindery.manuscript.text.ManuscriptText;
import bindery.report.Place;
import bindery.report.Problem;
import bindery.source.Limits;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/**
 * Looks over a text before it is parsed, in one pass and without a stack of its own, for what would
 * make a parser overflow or take for ever: quotes, lists or brackets nested beyond the limit, and
 * paragraphs longer than the limit. Each is an error problem, and the file is then not parsed.
 */
final class NestingGuard {
  private final ManuscriptText source;
  private final Limits limits;
  private final Deque<Integer> items = new ArrayDeque<>();
  private int brackets;
  private int divs;

  /** Those of the quote that the line stands in: they end with it. */
  private int quotedDivs;

  private int quotes;

  /** Where the words of the line begin, after the marks of quotes and items. */
  private int words;

  private int paragraphStart = -1;
  private int paragraphLine;
  private String fence = "";

  private NestingGuard(ManuscriptText source, Limits limits) {
    this.source = source;
    this.limits = limits;
  }

  /** Whether the text from this offset on is fit to be parsed. */
  static boolean passes(ManuscriptText source, int from, Limits limits) {
    NestingGuard guard = new NestingGuard(source, limits);
    for (int line = source.lines().line(from); line <= source.lines().count(); line++) {
      if (!guard.line(Math.max(from, source.lines().start(line)), line)) {
        return false;
      }
    }
    return true;
  }

  static void tell(ManuscriptText source, int offset, int most) {
    tell(source, source.place(offset), most);
  }

  static void tell(ManuscriptText source, Place place, int most) {
    String what = "more than " + most + " quotes, lists, brackets or emphases stand in one another";
    String todo = "a book has no use for so many; look for a stray character that is repeated";
    source.report().add(Problem.error("nesting", place, "", what, todo));
  }

  private boolean line(int start, int line) {
    String text = source.text();
    int end = line < source.lines().count() ? source.lines().start(line + 1) - 1 : text.length();
    int first = skipSpaces(text, start, end);
    if (first == end) {
      brackets = 0;
      paragraphStart = -1;
      return true;
    }
    if (fenced(text, first, end)) {
      return true;
    }
    if (paragraphStart < 0) {
      paragraphStart = start;
      paragraphLine = line;
    }
    boolean fits =
        paragraphFits(end - paragraphStart, limits.paragraphChars(), "characters")
            && paragraphFits(line - paragraphLine, limits.paragraphLines(), "lines");
    if (!fits) {
      return false;
    }
    int depth = containers(text, start, end);
    if (quotes > 0) {
      quotedDivs = divs(quotedDivs, text, words, end);
    } else {
      quotedDivs = 0;
      divs = divs(divs, text, first, end);
    }
    boolean nests = divs + quotedDivs + depth <= limits.nesting();
    if (!nests || !bracketsFit(text, first, end)) {
      tell(source, first, limits.nesting());
      return false;
    }
    return true;
  }

  private boolean paragraphFits(int size, int most, String unit) {
    if (size > most) {
      source.error(
          "paragraph-too-long",
          paragraphStart,
          "",
          String.format(Locale.ROOT, "a paragraph is longer than %,d %s", most, unit),
          "break it with blank lines");
    }
    return size <= most;
  }

  /** Whether the line is within a fenced code block, or is its fence. */
  private boolean fenced(String text, int first, int end) {
    char c = text.charAt(first);
    boolean mark = (c == '`' || c == '~') && text.startsWith(String.valueOf(c).repeat(3), first);
    if (fence.isEmpty()) {
      // CommonMark 4.5: a line with backticks after the first ones is a code span, not a fence.
      boolean info = mark && c == '`' && text.substring(first, end).matches("`{3,}[^`]+`.*");
      if (mark && !info) {
        fence = String.valueOf(c).repeat(3);
      }
      return mark && !info;
    }
    if (mark && fence.charAt(0) == c) {
      fence = "";
    }
    return true;
  }

  /** How many divs are open after a line. */
  private static int divs(int before, String text, int from, int end) {
    if (!text.startsWith(":::", from)) {
      return before;
    }
    boolean closing = text.substring(from, end).replace(":", "").isBlank();
    return closing ? Math.max(0, before - 1) : before + 1;
  }

  /** How many quotes and list items this line stands in, from its own marks and those above it. */
  private int containers(String text, int start, int end) {
    quotes = 0;
    int i = start;
    while (i < end) {
      char c = text.charAt(i);
      int after = marker(text, i, end);
      if (c == '>') {
        quotes++;
        i++;
      } else if (c == ' ' || c == '\t') {
        i++;
      } else if (after > i) {
        leaveItems(i - start);
        items.push(after - start);
        i = after;
      } else {
        break;
      }
    }
    leaveItems(i - start);
    words = i;
    return quotes + items.size();
  }

  private void leaveItems(int column) {
    while (!items.isEmpty() && items.peek() > column) {
      items.pop();
    }
  }

  /** Where a list marker ends that starts here; the offset itself if none does. */
  private static int marker(String text, int i, int end) {
    char c = text.charAt(i);
    int after = i;
    if (c == '-' || c == '*' || c == '+' || c == ':') {
      after = i + 1;
    } else if (Character.isDigit(c)) {
      int j = i;
      while (j < end && j - i < 9 && Character.isDigit(text.charAt(j))) {
        j++;
      }
      after = j < end && (text.charAt(j) == '.' || text.charAt(j) == ')') ? j + 1 : i;
    }
    return after > i && (after == end || text.charAt(after) == ' ') ? Math.min(end, after + 1) : i;
  }

  private boolean bracketsFit(String text, int from, int end) {
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '[') {
        if (++brackets > limits.nesting()) {
          return false;
        }
      } else if (c == ']' && brackets > 0) {
        brackets--;
      }
    }
    return true;
  }

  private static int skipSpaces(String text, int start, int end) {
    int i = start;
    while (i < end && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
      i++;
    }
    return i;
  }
}
