package bindery.typeset.compositor;

import java.util.List;

/**
 * How wide a poem looks: as its longest line, since that is what is to stand in the middle of the
 * page. Lines that have to be turned over do not count while they are few, nor do few that reach
 * far beyond all others; they run on to the end of the measure.
 */
public final class VerseWidth {
  /** A poem of which a larger share is turned over fills its measure. */
  private static final double TURNED = 0.25;

  /** The share of lines that may stand out. */
  private static final double OUTLIERS = 0.125;

  /** Lines longer than the next by this factor stand out. */
  private static final double FAR = 1.2;

  private VerseWidth() {}

  /**
   * @param lines their widths, points
   * @param room width that a line may have
   */
  public static double width(List<Double> lines, double room) {
    List<Double> fit = lines.stream().filter(line -> line > 0 && line <= room).sorted().toList();
    long all = lines.stream().filter(line -> line > 0).count();
    if (fit.isEmpty() || all - fit.size() > TURNED * all) {
      return room;
    }
    int longest = fit.size() - 1;
    for (int i = longest; i > 0 && all - i <= OUTLIERS * all; i--) {
      if (fit.get(i) > FAR * fit.get(i - 1)) {
        longest = i - 1;
      }
    }
    double stands = fit.get(longest);
    double far = fit.get(fit.size() - 1);
    return Math.max(stands, 2 * far - room); // a line that fits must not be turned over
  }
}
