package bindery.typeset.block;

import bindery.book.Source;
import bindery.typeset.inline.EditionContext;
import bindery.typeset.section.Finding;
import bindery.typeset.section.Findings;
import java.util.List;
import java.util.Locale;

/**
 * How large a listing is set: a little smaller, all of it, where its longest line then fits the
 * measure. A drawing made of characters is set as small as it takes, for turned over it would be
 * none.
 */
final class ListingFit {
  /** Points; type of code below this is not read with ease. */
  private static final double SMALLEST = 6.8;

  /** Of its size; smaller it would look like something else than the listings around it. */
  private static final double LEAST_SHARE = 0.85;

  /** Points; a drawing is looked at, and its words are few. */
  private static final double SMALLEST_DRAWING = 4.5;

  /** Points; what is smaller is not seen any more. */
  private static final double LEAST_DRAWING = 3;

  /** Leading of drawings, in sizes, at which their upright rules meet. */
  private static final double CLOSED = 1.32;

  /** Steps of sizes, in points, so that listings near each other are mostly of one size. */
  private static final double STEP = 0.2;

  private static final double HAIR = 0.01;

  private final EditionContext edition;
  private final List<TypedLine> lines;
  private final double size;
  private final double measure;
  private final boolean drawing;

  /**
   * @param size of the type, points
   * @param drawing whether its lines must not be turned over
   */
  ListingFit(
      EditionContext edition, List<TypedLine> lines, double size, double measure, boolean drawing) {
    this.drawing = drawing;
    this.edition = edition;
    this.lines = lines;
    this.size = size;
    this.measure = measure;
  }

  /** What all sizes of the listing are multiplied by; 1 where lines fit or are turned over. */
  double scale(Source source, Findings findings) {
    double widest = lines.stream().mapToDouble(line -> line.width(edition)).max().orElse(0);
    if (widest <= measure + HAIR) {
      return 1;
    }
    double wanted = Math.floor(size * measure / widest / STEP + HAIR) * STEP;
    double least = drawing ? LEAST_DRAWING : Math.max(SMALLEST, LEAST_SHARE * size);
    boolean fits = wanted >= least - HAIR;
    if (drawing && wanted < SMALLEST_DRAWING - HAIR) {
      String what = "this drawing in characters is %.0f points wide where there are %.0f; ";
      String then = fits ? "it is set in type of %.1f points" : "its lines are turned over";
      findings.add(
          Finding.warning(
              "wide-drawing",
              source,
              String.format(Locale.ROOT, what + then, widest, measure, wanted),
              "draw it narrower, or put a picture in its place"));
    }
    return fits ? wanted / size : 1;
  }

  /** Height of a line whose type is scaled so, where the style asks for this one. */
  double leading(double asked, double scale) {
    double scaled = asked * scale;
    return drawing ? Math.min(scaled, CLOSED * size * scale) : scaled;
  }
}
