package bindery.typeset.page;

import bindery.typeset.galley.Galley;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What the numbers of pages look like, also of those that print none: they are counted in the style
 * of the pages they are counted with, so that viewers and page lists call the pages before page v
 * not 1 to 4.
 */
final class FolioStyles {
  private final List<Galley> galleys;
  private final List<PageMaster> masters;

  private FolioStyles(List<Galley> galleys, List<PageMaster> masters) {
    this.galleys = galleys;
    this.masters = masters;
  }

  /** A counter style for each galley. */
  static List<String> of(List<Galley> galleys, List<PageMaster> masters) {
    FolioStyles styles = new FolioStyles(galleys, masters);
    return IntStream.range(0, galleys.size()).mapToObj(styles::style).toList();
  }

  private String style(int galley) {
    int after = galley;
    while (after < galleys.size() && (after == galley || !startsCount(after))) {
      if (!masters.get(after).folioStyle().isEmpty()) {
        return masters.get(after).folioStyle();
      }
      after++;
    }
    for (int before = galley; before > 0 && !startsCount(before); before--) {
      if (!masters.get(before - 1).folioStyle().isEmpty()) {
        return masters.get(before - 1).folioStyle();
      }
    }
    // All of a count goes unprinted: what comes before the first page 1 is in roman by custom.
    return after < galleys.size() ? "lower-roman" : "decimal";
  }

  private boolean startsCount(int galley) {
    return galleys.get(galley).startsCount() > 0;
  }
}
