package bindery.typeset.block;

import bindery.book.Source;
import bindery.typeset.section.Finding;
import bindery.typeset.section.Findings;
import java.util.Locale;

/**
 * How a listing whose longest line is wider than the measure is made to fit, all of it alike: a
 * little smaller, else out into the outer margin, as large as it then can be. If that does not do,
 * its long lines are turned over. For a drawing made of characters that would be the end: it is
 * made smaller still, and turned a quarter where it would else be too small to be read.
 *
 * @param type of the listing
 * @param room that it has
 * @param scale what all its sizes are multiplied by
 * @param outward how far it stands out into the outer margin, points
 * @param turned whether it is turned a quarter
 * @param fits whether all its lines do
 */
record ListingFit(
    ListingType type,
    ListingRoom room,
    double scale,
    double outward,
    boolean turned,
    boolean fits) {
  /** Points; type of code below this is not read with ease. */
  private static final double SMALLEST = 6.8;

  /** Of its size; smaller it would look like something else than the listings around it. */
  private static final double LEAST_SHARE = 0.85;

  /** Points; a drawing is looked at, and its words are few. */
  private static final double SMALLEST_DRAWING = 4.5;

  /** Points; what is smaller is not seen any more. */
  private static final double LEAST_DRAWING = 3;

  /** How much larger a drawing must be for a reader to turn the book. */
  private static final double WORTH_TURNING = 1.25;

  /** Steps of sizes, in points, so that listings near each other are mostly of one size. */
  private static final double STEP = 0.2;

  private static final double HAIR = 0.01;

  static ListingFit of(ListingType type, ListingRoom room) {
    double least = Math.min(type.size(), Math.max(SMALLEST, LEAST_SHARE * type.size()));
    double inside = largest(type, room.measure());
    double wide = largest(type, room.measure() + room.outward());
    if (inside >= least - HAIR) {
      return new ListingFit(type, room, inside / type.size(), 0, false, true);
    }
    if (wide >= least - HAIR) {
      return new ListingFit(type, room, wide / type.size(), room.outward(), false, true);
    }
    if (!type.drawing()) {
      return new ListingFit(type, room, 1, 0, false, false);
    }
    double turned = Math.min(largest(type, room.length()), lowest(type, room.across()));
    if (wide < SMALLEST_DRAWING - HAIR
        && turned >= LEAST_DRAWING
        && turned >= WORTH_TURNING * wide) {
      return new ListingFit(type, room, turned / type.size(), 0, true, true);
    }
    boolean seen = wide >= LEAST_DRAWING - HAIR;
    return new ListingFit(type, room, seen ? wide / type.size() : 1, room.outward(), false, seen);
  }

  /** The largest size at which all lines fit; that of the listing at most. */
  private static double largest(ListingType type, double measure) {
    double widest = type.width();
    return widest <= measure + HAIR
        ? type.size()
        : Math.floor(type.size() * measure / widest / STEP + HAIR) * STEP;
  }

  /** The largest size at which it is no higher than this. */
  private static double lowest(ListingType type, double height) {
    double most = type.size();
    while (most > 0 && type.height(most / type.size()) > height) {
      most -= STEP;
    }
    return most;
  }

  double leading() {
    return type.leading(scale);
  }

  /** Tells of a drawing that is too small to be read with ease. */
  void tell(Source source, Findings findings) {
    double size = scale * type.size();
    if (!type.drawing() || fits && size >= Math.min(type.size(), SMALLEST_DRAWING) - HAIR) {
      return;
    }
    String what = "this drawing in characters is %.0f points wide where there are %.0f; ";
    String then =
        !fits
            ? "its lines are turned over"
            : turned
                ? "it is turned a quarter, in type of %.1f points"
                : "it is set in type of %.1f points";
    double there = turned ? room.length() : room.measure() + outward;
    findings.add(
        Finding.warning(
            "wide-drawing",
            source,
            String.format(Locale.ROOT, what + then, type.width(), there, size),
            "draw it narrower, or put a picture in its place"));
  }
}
