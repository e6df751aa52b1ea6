package bindery.pdf.painting;

/**
 * How much may be painted for all drawings of a book beyond what stands in their files: references
 * repeat, and each repetition costs time and room in the file. Not for several threads at once.
 */
final class Allowance {
  /** Things that one drawing may paint, all of its references unfolded. */
  static final long MOST_IN_DRAWING = 300_000;

  /** Things that all drawings of a book may paint again. */
  private static final long MOST_AGAIN = 3_000_000;

  /** Pixels of filters: some ten pages at 200 to the inch. */
  private static final long MOST_PIXELS = 40_000_000;

  private long again;
  private long pixels;

  Allowance() {
    this(MOST_AGAIN, MOST_PIXELS);
  }

  Allowance(long again, long pixels) {
    this.again = again;
    this.pixels = pixels;
  }

  /** Takes things that are painted again; false where none are left. */
  boolean takeAgain(long things) {
    again -= things;
    return again >= 0;
  }

  /** The pixels that are left for filters. */
  long pixels() {
    return pixels;
  }

  void takePixels(long count) {
    pixels -= count;
  }
}
