package bindery.pdf.canvas;

/**
 * A colour of a drawing, channels from 0 to 1.
 *
 * @param alpha 1 is opaque
 */
public record Colour(double red, double green, double blue, double alpha) {
  public static final Colour BLACK = new Colour(0, 0, 0, 1);

  public static Colour of(int rgb) {
    return new Colour(
        (rgb >> 16 & 0xFF) / 255.0, (rgb >> 8 & 0xFF) / 255.0, (rgb & 0xFF) / 255.0, 1);
  }

  public Colour times(double factor) {
    return new Colour(red, green, blue, alpha * Math.max(0, Math.min(1, factor)));
  }

  /** Grays are printed with black ink alone, as everywhere in the book. */
  public boolean gray() {
    return Math.abs(red - green) < 0.002 && Math.abs(red - blue) < 0.002;
  }
}
