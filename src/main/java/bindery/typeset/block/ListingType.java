package bindery.typeset.block;

import bindery.style.Style;
import bindery.typeset.inline.EditionContext;
import java.util.List;

/**
 * The lines of a listing as their styles have them.
 *
 * @param style of the listing
 * @param drawing whether it is a drawing made of characters, whose lines must not be turned over
 */
record ListingType(EditionContext edition, List<TypedLine> lines, Style style, boolean drawing) {
  /** Leading of drawings, in sizes, at which their upright rules meet. */
  private static final double CLOSED = 1.32;

  /** Points. */
  double size() {
    return style.font().size();
  }

  /** Of its longest line, points. */
  double width() {
    return lines.stream().mapToDouble(line -> line.width(edition)).max().orElse(0);
  }

  /** Height of a line whose type is scaled so. */
  double leading(double scale) {
    double scaled = style.text().lineHeight() * scale;
    return drawing ? Math.min(scaled, CLOSED * size() * scale) : scaled;
  }

  /** Of all its lines and its padding where its type is scaled so, points. */
  double height(double scale) {
    double padding = style.box().padding().top().of(0) + style.box().padding().bottom().of(0);
    return lines.size() * leading(scale) + padding;
  }
}
