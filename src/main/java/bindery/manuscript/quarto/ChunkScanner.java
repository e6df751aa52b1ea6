package bindery.manuscript.quarto;

import bindery.manuscript.text.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the chunks of a text, and passes over what stands between other fences. */
final class ChunkScanner {
  private static final Pattern FENCE =
      Pattern.compile(
          "([ \\t>]*(?:(?:[-*+]|\\d{1,9}[.)])[ \\t]+)*+)(`{3,}(?=[^`]*$|[ \\t]*\\{)|~{3,})[ \\t]*(.*)");

  /** A word after the brace: {@code .r} and {@code =html} are pandoc's attributes. */
  private static final Pattern HEAD = Pattern.compile("\\{([A-Za-z].*)\\}[ \\t]*");

  private final String text;
  private final List<Chunk> chunks = new ArrayList<>();
  private final List<Stretch> fences = new ArrayList<>();
  private int ticks = -1;
  private int tildes = -1;

  private ChunkScanner(String text) {
    this.text = text;
  }

  static List<Chunk> chunks(String text, int from) {
    ChunkScanner scanner = new ChunkScanner(text);
    scanner.scan(from);
    return scanner.chunks;
  }

  /** All that stands between fences, with them. */
  static List<Stretch> fences(String text, int from) {
    ChunkScanner scanner = new ChunkScanner(text);
    scanner.scan(from);
    return scanner.fences;
  }

  private void scan(int from) {
    int at = from;
    while (at < text.length()) {
      int end = lineEnd(at);
      Matcher fence = opening(at, end);
      if (fence == null) {
        at = end + 1;
        continue;
      }
      int close = closing(end + 1, fence.group(2));
      int closeEnd = close >= text.length() ? text.length() : lineEnd(close);
      fences.add(new Stretch(at, closeEnd));
      Matcher head = HEAD.matcher(fence.group(3));
      if (head.matches()) {
        String first = fence.group(1);
        String prefix = first.replaceAll("[^ \\t>]", " ");
        int code = Math.min(end + 1, text.length());
        chunks.add(
            new Chunk(
                at,
                code,
                Math.max(code, close),
                Math.max(code, closeEnd),
                prefix,
                first,
                fence.group(2),
                head.group(1)));
      }
      at = closeEnd + 1;
    }
  }

  private Matcher opening(int at, int end) {
    ticks = next("```", ticks, at);
    tildes = next("~~~", tildes, at);
    if (ticks + 3 > end && tildes + 3 > end) {
      return null;
    }
    Matcher matcher = FENCE.matcher(text.substring(at, end));
    return matcher.matches() ? matcher : null;
  }

  /** Where a mark stands next, as it was found before if that lies ahead. */
  private int next(String mark, int known, int from) {
    if (known >= from) {
      return known;
    }
    int found = text.indexOf(mark, from);
    return found < 0 ? text.length() : found;
  }

  private int lineEnd(int at) {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end;
  }

  /** Where the line begins that closes the fence; the end of the text if none does. */
  private int closing(int from, String fence) {
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
        return at;
      }
      at = end + 1;
    }
    return text.length();
  }
}
