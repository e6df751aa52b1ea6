package bindery.press.proof;

import bindery.typeset.page.Concession;
import java.util.ArrayList;
import java.util.List;

/** Hyphens, the manuscript's own among them, at the ends of three lines or more in a row. */
final class HyphenRows {
  private static final int LINES = 3;

  private HyphenRows() {}

  static List<Concession> in(LinesOnPages text) {
    List<Concession> found = new ArrayList<>();
    for (List<LineOnPage> lines : text.paragraphs()) {
      int from = 0;
      for (int i = 0; i < lines.size(); i++) {
        if (i > from && !lines.get(i).follows(lines.get(i - 1))) {
          tell(lines, from, i, text, found);
          from = i;
        }
        if (!lines.get(i).hyphen()) {
          tell(lines, from, i, text, found);
          from = i + 1;
        }
      }
      tell(lines, from, lines.size(), text, found);
    }
    return found;
  }

  private static void tell(
      List<LineOnPage> lines, int from, int to, LinesOnPages text, List<Concession> found) {
    if (to - from >= LINES) {
      String what = to - from + " lines in a row end with a hyphen";
      found.add(lines.get(from).concession(Counted.HYPHENS, what, text.sources()));
    }
  }
}
