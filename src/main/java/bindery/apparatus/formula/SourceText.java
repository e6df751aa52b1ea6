package bindery.apparatus.formula;

import bindery.report.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Finds the place of a stretch of a formula in the file that it was typed in. */
final class SourceText {
  /** Lines of a formula that are looked through. */
  private static final int MOST_LINES = 300;

  private final Function<String, List<String>> lines;
  private final Map<String, List<String>> known = new HashMap<>();

  SourceText(Function<String, List<String>> lines) {
    this.lines = lines;
  }

  /**
   * @param start where the formula begins
   * @param tex of the formula, whose lines are not indented as they were typed
   * @param offset in it
   * @param offending what stands there
   */
  Place place(Place start, String tex, int offset, String offending) {
    List<String> file = known.computeIfAbsent(start.file(), lines);
    if (start.line() == 0 || start.line() > file.size()) {
      return start;
    }
    int from = tex.lastIndexOf('\n', offset - 1) + 1;
    int to = tex.indexOf('\n', from);
    String line = tex.substring(from, to < 0 ? tex.length() : to);
    String words = line.strip();
    int column = offset - from - (line.length() - line.stripLeading().length());
    Place whole = find(file, start, words);
    if (whole != start && !words.isEmpty()) {
      return new Place(whole.file(), whole.line(), whole.column() + Math.max(0, column));
    }
    return offending.isBlank() ? start : find(file, start, offending.strip());
  }

  /** Where these words first stand at or behind a place; the place itself if they do not. */
  private static Place find(List<String> file, Place start, String words) {
    int last = Math.min(file.size(), start.line() + MOST_LINES);
    for (int line = start.line(); line <= last; line++) {
      int from = line == start.line() ? Math.max(0, start.column() - 1) : 0;
      int at = file.get(line - 1).indexOf(words, from);
      if (at >= 0) {
        return new Place(start.file(), line, at + 1);
      }
    }
    return start;
  }
}
