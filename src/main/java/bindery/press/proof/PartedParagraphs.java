package bindery.press.proof;

import bindery.typeset.page.Concession;
import java.util.ArrayList;
import java.util.List;

/** What page ends do to paragraphs: widows, orphans, words that go on overleaf; and runts. */
final class PartedParagraphs {
  /** A last line of so many em is as long as the indent of the next paragraph looks. */
  private static final double RUNT = 1.5;

  private PartedParagraphs() {}

  static List<Concession> in(LinesOnPages text) {
    List<Concession> found = new ArrayList<>();
    for (List<LineOnPage> lines : text.paragraphs()) {
      int last = lines.size() - 1;
      LineOnPage end = lines.get(last);
      if (last > 0 && lines.get(0).page() != lines.get(1).page()) {
        String what = "the first line of this paragraph stands alone on its page";
        found.add(lines.get(0).concession(Counted.ORPHAN, what, text.sources()));
      }
      for (int i = 0; i < last; i++) {
        if (lines.get(i).page() != lines.get(i + 1).page() && lines.get(i).hyphen()) {
          String where = lines.get(i).page().kind().recto() ? "overleaf" : "on the facing page";
          String what = "the last word of this page has its end " + where;
          found.add(lines.get(i).concession(Counted.HYPHEN_AT_PAGE_END, what, text.sources()));
        }
      }
      if (last > 0 && lines.get(last - 1).page() != end.page()) {
        String what = "the last line of this paragraph stands alone on its page";
        found.add(end.concession(Counted.WIDOW, what, text.sources()));
      }
      if (last > 0 && end.width() < RUNT * end.size()) {
        String what = "the last line of this paragraph is shorter than an indent looks";
        found.add(end.concession(Counted.RUNT, what, text.sources()));
      }
    }
    return found;
  }
}
