package bindery.art;

/**
 * A picture, measured and checked, ready to place. Its bytes are those of the manuscript, but for
 * WebP, which becomes a JPEG or a PNG.
 *
 * <p>Natural sizes are in points: pixels by the resolution the file states, or 96 to the inch where
 * it states none, as CSS does.
 */
public sealed interface Picture {
  /** Path in the manuscript folder; the same picture has the same name. */
  String name();

  double width();

  double height();

  /**
   * A picture of pixels.
   *
   * @param format {@code jpeg}, {@code png} or {@code gif}
   * @param pixelWidth across
   * @param pixelHeight down
   */
  record Raster(
      String name,
      byte[] bytes,
      String format,
      int pixelWidth,
      int pixelHeight,
      double width,
      double height)
      implements Picture {}

  /** An SVG drawing, already cleaned of scripts and outside references. */
  record Drawing(String name, byte[] bytes, double width, double height) implements Picture {}
}
