package bindery.style;

/** One side of a box; a width of 0 draws nothing. Width in points; only solid rules are drawn. */
public record Border(double width, Ink ink) {
  public static final Border NONE = new Border(0, new Ink.None());
}
