package bindery.manuscript.typography;

import bindery.language.Language;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * Sets typed text as printed text: straight quotes become the quotes of the language, two and three
 * hyphens become dashes, three full stops an ellipsis. Curly quotes stay as they were typed. One
 * for each paragraph, because what a quote becomes hangs on what stands before and after it.
 */
public final class TextSetter {
  private static final char NARROW_SPACE = '\u202F';

  private static final int FARTHEST = 1500;
  private static final String OPENING = "([{<–—-/=“‘«„‚‹¿¡";

  private final String source;
  private final Language.Quotes marks;
  private final String before;
  private final Set<String> elided;
  private final int stop;
  private final StringBuilder out = new StringBuilder();
  private final Deque<Character> open = new ArrayDeque<>();
  private char last = '\n';
  private boolean closed;

  /**
   * @param stop where the paragraph ends in the source
   */
  public TextSetter(String source, Language language, int stop) {
    this.source = source;
    this.marks = language.quotes();
    this.before = language.spacing().before();
    this.elided = language.elided();
    this.stop = stop;
  }

  /** The last character that was set. */
  public char last() {
    return last;
  }

  /** Text that stays as it is. */
  public void plain(CharSequence text) {
    if (!text.isEmpty()) {
      closed = false;
      out.append(text);
      last = out.charAt(out.length() - 1);
    }
  }

  /** Something that is not text was set: a picture counts as a letter, a line break as a space. */
  public void between(char as) {
    last = as;
  }

  /** Hands over what was set since the last time. */
  public String take() {
    String text = out.toString();
    out.setLength(0);
    return text;
  }

  public boolean isEmpty() {
    return out.isEmpty();
  }

  /** Sets a stretch of the source. */
  public void set(int from, int to) {
    int i = from;
    int start = from;
    while (i < to) {
      char c = source.charAt(i);
      if (!special(c)) {
        i++;
        continue;
      }
      if (i > start) {
        plain(source.substring(start, i));
      }
      i = mark(c, i, to);
      start = i;
    }
    if (i > start) {
      plain(source.substring(start, i));
    }
  }

  private boolean special(char c) {
    return switch (c) {
      case '"', '\'', '-', '.' -> true;
      default -> before.indexOf(c) >= 0;
    };
  }

  private int mark(char c, int i, int to) {
    switch (c) {
      case '"' -> doubleQuote(i);
      case '\'' -> singleQuote(i);
      case '-' -> {
        return run(i, to, '-', i > 0 && source.charAt(i - 1) == '\\');
      }
      case '.' -> {
        return run(i, to, '.', false);
      }
      case '«' -> {
        return openGuillemet(i, to);
      }
      default -> spaced(c, i);
    }
    return i + 1;
  }

  /** Two hyphens are an en dash, three an em dash; longer rows are someone's drawing. */
  private int run(int i, int to, char c, boolean literal) {
    int end = i;
    while (end < to && source.charAt(end) == c) {
      end++;
    }
    int length = end - i;
    String row = source.substring(i, end);
    if (c == '.') {
      plain(length == 3 || length == 4 ? "…" + row.substring(3) : row);
    } else {
      plain(literal ? row : length == 2 ? "–" : length == 3 ? "—" : row);
    }
    return end;
  }

  private void doubleQuote(int i) {
    boolean opens = opening(last) && !Character.isWhitespace(next(i + 1));
    if (opens) {
      open.push('"');
      plain(marks.open());
    } else {
      open.removeFirstOccurrence('"');
      plain(marks.close());
      closed = true;
    }
  }

  private void singleQuote(int i) {
    char next = next(i + 1);
    if (opening(last) && !Character.isWhitespace(next)) {
      if (elision(i + 1) || !closesLater(i + 1)) {
        plain("’");
      } else {
        open.push('\'');
        plain(marks.innerOpen());
      }
    } else if (!Character.isLetterOrDigit(next) && open.contains('\'')) {
      open.removeFirstOccurrence('\'');
      plain(marks.innerClose());
      closed = true;
    } else {
      plain("’");
    }
  }

  /** Whether a quote may open after this character. “ and ‘ open in English and close in German. */
  private boolean opening(char before) {
    if (closed) {
      return false;
    }
    return Character.isWhitespace(before)
        || before == '\u00A0'
        || before == NARROW_SPACE
        || OPENING.indexOf(before) >= 0;
  }

  private boolean elision(int at) {
    int end = at;
    while (end < stop && end - at < 8 && Character.isLetter(source.charAt(end))) {
      end++;
    }
    boolean decade =
        at + 1 < stop
            && Character.isDigit(source.charAt(at))
            && Character.isDigit(source.charAt(at + 1));
    return decade || elided.contains(source.substring(at, end).toLowerCase(java.util.Locale.ROOT));
  }

  private boolean closesLater(int from) {
    int end = Math.min(stop, from + FARTHEST);
    for (int i = source.indexOf('\'', from); i >= 0 && i < end; i = source.indexOf('\'', i + 1)) {
      if (!Character.isWhitespace(source.charAt(i - 1))
          && !Character.isLetterOrDigit(next(i + 1))) {
        return true;
      }
    }
    return false;
  }

  /** The next character that will be set, past the marks of Markdown; a space at the end. */
  public char next(int at) {
    int i = at;
    while (i < stop && "*_~`[".indexOf(source.charAt(i)) >= 0) {
      i++;
    }
    return i < stop ? source.charAt(i) : '\n';
  }

  private int openGuillemet(int i, int to) {
    char next = i + 1 < to ? source.charAt(i + 1) : 'x';
    boolean kept = next == '\u00A0' || next == NARROW_SPACE;
    plain(kept ? "«" + next : "«" + NARROW_SPACE);
    return kept || next == ' ' ? i + 2 : i + 1;
  }

  /** Before ; : ! ? and » French has a narrow space that no line breaks at. */
  private void spaced(char c, int i) {
    boolean typed = last == ' ';
    if (typed && !out.isEmpty()) {
      out.setLength(out.length() - 1);
      out.append(NARROW_SPACE);
    } else if (!typed && wantsSpace(c, i)) {
      out.append(NARROW_SPACE);
    }
    plain(String.valueOf(c));
  }

  private boolean wantsSpace(char c, int i) {
    boolean afterWord = Character.isLetterOrDigit(last) || "»)”’…%".indexOf(last) >= 0;
    char next = next(i + 1);
    boolean endsWord = Character.isWhitespace(next) || "»”’)!?…\"'".indexOf(next) >= 0;
    return afterWord && (c == '»' || endsWord);
  }
}
