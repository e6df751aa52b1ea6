package bindery.pdf.drawing;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Outlines as the path data of SVG (SVG 2 §9.3), every number from the end of the part before: so
 * they are short. What is rounded away is made up for by the next.
 */
final class PathText {
  /** Parts of the size of type that nobody sees. */
  private static final double UNSEEN = 0.0015;

  private final StringBuilder out = new StringBuilder();
  private final int digits;
  private BigDecimal x = BigDecimal.ZERO;
  private BigDecimal y = BigDecimal.ZERO;
  private BigDecimal startX = BigDecimal.ZERO;
  private BigDecimal startY = BigDecimal.ZERO;
  private char last;

  private PathText(double size) {
    digits = (int) Math.max(0, Math.min(9, Math.ceil(-Math.log10(size * UNSEEN))));
  }

  /**
   * The data of a path; empty for one without outlines.
   *
   * @param size of the type, by which numbers are rounded
   */
  static String of(Path2D path, double size) {
    PathText text = new PathText(size);
    double[] c = new double[6];
    for (PathIterator it = path.getPathIterator(null); !it.isDone(); it.next()) {
      switch (it.currentSegment(c)) {
        case PathIterator.SEG_MOVETO -> text.move(c);
        case PathIterator.SEG_LINETO -> text.add('l', c, 2);
        case PathIterator.SEG_QUADTO -> text.add('q', c, 4);
        case PathIterator.SEG_CUBICTO -> text.add('c', c, 6);
        default -> text.end();
      }
    }
    return text.out.toString();
  }

  private void move(double[] to) {
    boolean first = out.isEmpty();
    add(first ? 'M' : 'm', to, 2);
    startX = x;
    startY = y;
  }

  private void end() {
    out.append('z');
    last = 'z';
    x = startX;
    y = startY;
  }

  /** The numbers come in pairs, of which the last is where the part ends. */
  private void add(char command, double[] numbers, int count) {
    boolean again = command == last;
    if (!again) {
      out.append(command);
    }
    last = command;
    BigDecimal endX = x;
    BigDecimal endY = y;
    for (int i = 0; i < count; i += 2) {
      endX = rounded(numbers[i]);
      endY = rounded(numbers[i + 1]);
      number(endX.subtract(x), i > 0 || again);
      number(endY.subtract(y), true);
    }
    x = endX;
    y = endY;
  }

  private BigDecimal rounded(double number) {
    return BigDecimal.valueOf(number).setScale(digits, RoundingMode.HALF_EVEN);
  }

  private void number(BigDecimal number, boolean further) {
    String text = number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    text = text.replaceFirst("^(-?)0\\.", "$1.");
    if (further && !text.startsWith("-")) {
      out.append(' ');
    }
    out.append(text);
  }
}
