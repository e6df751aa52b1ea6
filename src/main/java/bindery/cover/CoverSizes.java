package bindery.cover;

/**
 * Sizes of type that depend on how many words have to find room, in points.
 *
 * @param title on the front
 * @param blurb on the back
 * @param spine 0 where it has no words
 */
record CoverSizes(double title, double blurb, double spine) {
  CoverSizes withTitle(double size) {
    return new CoverSizes(size, blurb, spine);
  }

  CoverSizes withBlurb(double size) {
    return new CoverSizes(title, size, spine);
  }

  CoverSizes withSpine(double size) {
    return new CoverSizes(title, blurb, size);
  }
}
