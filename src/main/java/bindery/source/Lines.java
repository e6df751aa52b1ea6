package bindery.source;

import bindery.report.Place;
import java.util.Arrays;

/** Finds the line and column of an offset in a text. */
public final class Lines {
  private final String file;
  private final String text;
  private final int[] starts;

  public Lines(String file, String text) {
    this.file = file;
    this.text = text;
    int[] found = new int[64];
    int count = 1;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
      if (count == found.length) {
        found = Arrays.copyOf(found, count * 2);
      }
      found[count++] = end + 1;
    }
    this.starts = Arrays.copyOf(found, count);
  }

  /** Line and column, both from 1, of the character at this offset. */
  public Place place(int offset) {
    int line = line(offset);
    return new Place(file, line, offset - starts[line - 1] + 1);
  }

  /** The line, from 1, that holds this offset. */
  public int line(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  public int count() {
    return starts.length;
  }

  /** Where this line, from 1, starts. */
  public int start(int line) {
    return starts[line - 1];
  }

  /** The text of a line, from 1, without its line end; empty when there is no such line. */
  public String text(int line) {
    if (line < 1 || line > starts.length) {
      return "";
    }
    int end = line < starts.length ? starts[line] - 1 : text.length();
    return text.substring(starts[line - 1], end);
  }
}
