package bindery.pdf.canvas;

import java.awt.geom.AffineTransform;

/**
 * Numbers as operands (ISO 32000-1 §7.3.3): never with an exponent, no more digits than are seen.
 */
public final class Numbers {
  private static final int COORDINATE = 4;
  private static final int FACTOR = 8;

  private Numbers() {}

  /** A place or length, and a space. */
  public static void put(StringBuilder out, double value) {
    put(out, value, Math.abs(value) < 1 ? COORDINATE + 2 : COORDINATE);
  }

  /** The six numbers of a matrix, each with a space. */
  public static void put(StringBuilder out, AffineTransform matrix) {
    double[] m = new double[6];
    matrix.getMatrix(m);
    for (double value : m) {
      put(out, value, FACTOR);
    }
  }

  private static void put(StringBuilder out, double value, int decimals) {
    long power = 1;
    for (int i = 0; i < decimals; i++) {
      power *= 10;
    }
    long all = Math.max(-Long.MAX_VALUE, Math.round(value * power)); // the least has no opposite
    if (all < 0) {
      out.append('-');
      all = -all;
    }
    out.append(all / power);
    long fraction = all % power;
    if (fraction != 0) {
      String digits = Long.toString(power + fraction);
      int end = digits.length();
      while (digits.charAt(end - 1) == '0') {
        end--;
      }
      out.append('.').append(digits, 1, end);
    }
    out.append(' ');
  }
}
