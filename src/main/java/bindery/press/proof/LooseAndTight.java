package bindery.press.proof;

import bindery.typeset.page.Concession;
import bindery.typeset.page.TypeColour;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Lines whose word spaces are too wide or too narrow, as they stand: in notes and captions too. */
final class LooseAndTight {
  /** Spaces by which a line is judged at least. */
  private static final int SPACES = 2;

  private LooseAndTight() {}

  static List<Concession> in(LinesOnPages text) {
    List<Concession> found = new ArrayList<>();
    for (List<LineOnPage> lines : text.paragraphs()) {
      for (LineOnPage line : lines) {
        double share = share(line);
        if (line.gaps().size() >= SPACES
            && (share > TypeColour.LOOSE || share < TypeColour.TIGHT)) {
          String what =
              String.format(
                  Locale.ROOT, "the word spaces of this line are %.2f of those of the face", share);
          Counted kind = share > 1 ? Counted.LOOSE_LINE : Counted.TIGHT_LINE;
          found.add(line.concession(kind, what, text.sources()));
        }
      }
    }
    return found;
  }

  private static double share(LineOnPage line) {
    double natural = line.gaps().stream().mapToDouble(LineOnPage.Gap::natural).sum();
    double width = line.gaps().stream().mapToDouble(LineOnPage.Gap::width).sum();
    return natural == 0 ? 1 : width / natural;
  }
}
