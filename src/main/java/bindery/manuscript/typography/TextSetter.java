package bindery.manuscript.typography;

import bindery.language.Language;

/**
 * Sets typed text as printed text, stretch by stretch: two and three hyphens become dashes, three
 * full stops an ellipsis. Straight quotes are marked, and get their form when the paragraph is
 * whole, from {@link Passage}. One for each paragraph.
 */
public final class TextSetter {
  /** Stand for straight quotes until the paragraph is whole; no text has these (Unicode 23.7). */
  static final char DOUBLE = '\uFDD0';

  static final char SINGLE = '\uFDD1';

  /** Stands for two hyphens with a space beside them, until the language is known. */
  static final char SPACED_DASH = '\uFDD2';

  private static final String NEUTRAL = "“”‘’…—–" + SPACED_DASH;

  private final String source;
  private final int stop;
  private final StringBuilder out = new StringBuilder();
  private char last = '\n';

  /**
   * @param stop where the paragraph ends in the source
   */
  public TextSetter(String source, int stop) {
    this.source = source;
    this.stop = stop;
  }

  /** A text as it is printed, such as a title, that stands in no paragraph. */
  public static String printed(String typed, Language language) {
    TextSetter setter = new TextSetter(typed, typed.length());
    setter.set(0, typed.length());
    Passage passage = new Passage();
    passage.text(setter.take(), language);
    return passage.set().get(0);
  }

  /** The last character that was set, quotes and dashes left out. */
  public char last() {
    return last;
  }

  /** Text that stays as it is. */
  public void plain(CharSequence text) {
    if (!text.isEmpty()) {
      out.append(text);
      between(out.charAt(out.length() - 1));
    }
  }

  /** Something that is not text was set: a picture counts as a letter, a line break as a space. */
  public void between(char as) {
    last = neutral(as) ? last : as;
  }

  private static boolean neutral(char c) {
    return c == DOUBLE || c == SINGLE || NEUTRAL.indexOf(c) >= 0;
  }

  /** Hands over what was set since the last time, with marks for its straight quotes. */
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
      if (c != '"' && c != '\'' && c != '-' && c != '.') {
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

  private int mark(char c, int i, int to) {
    if (c == '-' || c == '.') {
      return run(i, to, c, c == '-' && i > 0 && source.charAt(i - 1) == '\\');
    }
    plain(String.valueOf(c == '"' ? DOUBLE : SINGLE));
    return i + 1;
  }

  /**
   * Two hyphens are an en dash, three an em dash, unless the language has it otherwise; longer rows
   * are someone's drawing.
   */
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
      plain(literal ? row : length == 2 ? dash(i, end) : length == 3 ? "—" : row);
    }
    return end;
  }

  private String dash(int from, int end) {
    boolean spaced = space(from - 1) || space(end);
    return spaced ? String.valueOf(SPACED_DASH) : "–";
  }

  private boolean space(int at) {
    return at < 0 || at >= source.length() || CharacterKinds.space(source.charAt(at));
  }

  /** The next character that will be set, past the marks of Markdown and quotes; or a space. */
  public char next(int at) {
    int i = at;
    while (i < stop && "*_~`[\"'“”‘’—".indexOf(source.charAt(i)) >= 0) {
      i++;
    }
    return i < stop ? source.charAt(i) : '\n';
  }
}
