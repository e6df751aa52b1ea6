package bindery.style;

/** A colour as the stylesheet named it; channels from 0 to 1. Printing decides what is allowed. */
public sealed interface Ink {
  Ink BLACK = new Gray(0);

  /** Nothing is painted. */
  record None() implements Ink {}

  /** One channel; 0 is black. {@code black}, {@code gray}, {@code white} and equal RGB values. */
  record Gray(double level) implements Ink {}

  record Rgb(double red, double green, double blue) implements Ink {}

  /** {@code device-cmyk()} of CSS Color 5. */
  record Cmyk(double cyan, double magenta, double yellow, double black) implements Ink {}

  /**
   * An ink of its own, by the name that the printer has for it ({@code -bindery-spot()}).
   *
   * @param instead what it looks like, for screens and for presses without it
   */
  record Spot(String name, Cmyk instead) implements Ink {}

  /** One ink on paper and another on screens ({@code -bindery-screen-color}). */
  record Pair(Ink paper, Ink screen) implements Ink {
    /** Whether it is seen on screens alone. */
    public boolean isOfScreens() {
      return paper instanceof None && !(screen instanceof None);
    }

    @Override
    public Ink on(boolean aScreen) {
      return aScreen ? screen : paper;
    }
  }

  /** The ink that it is on a screen, or on paper. */
  default Ink on(boolean aScreen) {
    return this;
  }
}
