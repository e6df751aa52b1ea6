package bindery.pdf.drawing;

/**
 * The lengths of one element.
 *
 * @param of whose they are
 * @param viewport what percentages are of
 */
public record Measure(Styled of, Viewport viewport) {
  /** A geometry property across (SVG 2 §7), or {@code otherwise} where it has no value. */
  public double across(String property, double otherwise) {
    return read(of.own(property), viewport.width(), otherwise);
  }

  public double down(String property, double otherwise) {
    return read(of.own(property), viewport.height(), otherwise);
  }

  /** Percentages of the diagonal, as radii and the widths of strokes have them. */
  public double diagonal(String property, double otherwise) {
    return read(of.own(property), viewport.diagonal(), otherwise);
  }

  /** Of an attribute that is no property. */
  public double attributeAcross(String name, double otherwise) {
    return read(of.element().attr(name), viewport.width(), otherwise);
  }

  public double attributeDown(String name, double otherwise) {
    return read(of.element().attr(name), viewport.height(), otherwise);
  }

  /** Any value of this element. */
  public double read(String value, double whole, double otherwise) {
    return value == null || value.isEmpty() ? otherwise : of.font().length(value, whole, otherwise);
  }
}
