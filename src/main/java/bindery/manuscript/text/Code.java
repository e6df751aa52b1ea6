package bindery.manuscript.text;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where code stands in a Markdown text: between fences, between backticks, and indented by four
 * where no list or other indenting block is open. Told line by line, without parsing.
 */
public final class Code {
  /** A fence, within quotes and items too (CommonMark 0.31.2, 4.5). */
  private static final Pattern FENCE =
      Pattern.compile("[ \\t>]*(?:(?:[-*+]|\\d{1,9}[.)])[ \\t]+)*+(`{3,}(?=[^`]*$)|~{3,}).*");

  private final String text;
  private int[] starts = new int[16];
  private int[] ends = new int[16];
  private int count;
  private final Next ticks = new Next("`");
  private final Next backticks = new Next("```");
  private final Next tildes = new Next("~~~");

  private Code(String text) {
    this.text = text;
  }

  /**
   * Of a text that is no file's; of one that is, {@link ManuscriptText#code} knows it.
   *
   * @param from where the Markdown begins
   */
  public static Code of(String text, int from) {
    Code code = new Code(text);
    code.scan(from);
    return code;
  }

  /** Whether the character at this offset is code, or belongs to its fences. */
  public boolean covers(int offset) {
    return end(offset) > offset;
  }

  /** The lengths, up to 31, of runs of backticks that nothing closes, a bit each. */
  public int loose() {
    int bits = 0;
    for (int length = 1; length < alone.length; length++) {
      bits |= alone[length] > 0 ? 1 << length : 0;
    }
    return bits;
  }

  /** Where the code ends that this offset is in, or the offset itself. */
  public int end(int offset) {
    int found = Arrays.binarySearch(starts, 0, count, offset);
    int at = found >= 0 ? found : -found - 2;
    return at >= 0 && ends[at] > offset ? ends[at] : offset;
  }

  private void scan(int from) {
    boolean blank = true;
    boolean indenting = false;
    int at = from;
    while (at < text.length()) {
      int end = lineEnd(at);
      if (isBlank(at, end)) {
        blank = true;
        at = end + 1;
        continue;
      }
      String fence = fence(at, end);
      if (!fence.isEmpty()) {
        int close = closed(end + 1, fence);
        add(at, close);
        at = close;
        blank = false;
        continue;
      }
      boolean indented = isIndented(at);
      if (indented && blank && !indenting) {
        int close = indentedEnd(at);
        add(at, close);
        at = close;
        continue;
      }
      if (!indented) {
        boolean goesOn = text.charAt(at) == ' ' || !blank;
        indenting = IndentingLines.is(text, at, end) || indenting && goesOn;
      }
      blank = false;
      int paragraph = paragraphEnd(at);
      at = spans(at, end, paragraph);
    }
  }

  private boolean isIndented(int at) {
    return text.charAt(at) == '\t' || text.startsWith("    ", at);
  }

  private boolean isBlank(int from, int to) {
    int i = from;
    while (i < to && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i >= to;
  }

  /** The marks of the fence that a line is; empty if it is none. */
  private String fence(int from, int end) {
    if (!backticks.isBetween(from, end) && !tildes.isBetween(from, end)) {
      return "";
    }
    Matcher fence = FENCE.matcher(text).region(from, end);
    return fence.matches() ? fence.group(1) : "";
  }

  private int lineEnd(int at) {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end;
  }

  /** Where the lines end that the fence encloses, its closing line included. */
  private int closed(int from, String fence) {
    int at = from;
    while (at < text.length()) {
      int end = lineEnd(at);
      int i = at;
      while (i < end && " \t>".indexOf(text.charAt(i)) >= 0) {
        i++;
      }
      int mark = i;
      while (i < end && text.charAt(i) == fence.charAt(0)) {
        i++;
      }
      if (i - mark >= fence.length() && text.substring(i, end).isBlank()) {
        return Math.min(text.length(), end + 1);
      }
      at = end + 1;
    }
    return text.length();
  }

  private int indentedEnd(int from) {
    int at = from;
    int last = from;
    while (at < text.length()) {
      int end = lineEnd(at);
      boolean blank = isBlank(at, end);
      if (!blank && !isIndented(at)) {
        break;
      }
      last = blank ? last : end;
      at = end + 1;
    }
    return Math.min(text.length(), last + 1);
  }

  /** Where the next blank line, or fence, begins: spans of code do not reach over it. */
  private int paragraphEnd(int at) {
    int found = knownEnd > at ? knownEnd : text.indexOf("\n\n", at);
    knownEnd = found < 0 ? text.length() : found;
    return knownEnd;
  }

  private int knownEnd = -1;

  /** Finds the next of a mark; a text without any is looked through once. */
  private final class Next {
    private final String mark;
    private int known = -1;

    Next(String mark) {
      this.mark = mark;
    }

    /** Where it stands, or -1. Offsets asked for rise. */
    int after(int from) {
      if (known < from) {
        int found = text.indexOf(mark, from);
        known = found < 0 ? Integer.MAX_VALUE : found;
      }
      return known == Integer.MAX_VALUE ? -1 : known;
    }

    boolean isBetween(int from, int to) {
      int at = after(from);
      return at >= 0 && at < to;
    }
  }

  /** Code between backticks that begins in this line; gives where to go on. */
  private int spans(int from, int lineEnd, int limit) {
    int at = ticks.after(from);
    int next = lineEnd + 1;
    while (at >= 0 && at < Math.min(next, text.length())) {
      int open = run(at, '`');
      int length = open - at;
      boolean escaped = at > 0 && text.charAt(at - 1) == '\\';
      int close = escaped ? -1 : partner(open, length, limit);
      if (close < 0) {
        at = text.indexOf('`', open);
        continue;
      }
      add(at, close + length);
      if (close + length > next) {
        next = lineEnd(close + length) + 1;
      }
      at = text.indexOf('`', close + length);
    }
    return next;
  }

  private int run(int at, char mark) {
    int i = at;
    while (i < text.length() && text.charAt(i) == mark) {
      i++;
    }
    return i;
  }

  /** Where runs of backticks without a partner up to this limit are known by their length. */
  private final int[] alone = new int[32];

  private int partner(int from, int length, int limit) {
    int known = Math.min(length, alone.length - 1);
    if (alone[known] >= limit) {
      return -1;
    }
    for (int at = text.indexOf('`', from); at >= 0 && at < limit; ) {
      int end = run(at, '`');
      if (end - at == length) {
        return at;
      }
      at = text.indexOf('`', end);
    }
    if (length == known) {
      alone[known] = limit;
    }
    return -1;
  }

  private void add(int start, int end) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, 2 * count);
      ends = Arrays.copyOf(ends, 2 * count);
    }
    starts[count] = start;
    ends[count++] = end;
  }
}
