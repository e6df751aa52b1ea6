package bindery.typeset.inline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/** Sums that make up for rounding. */
class CompensatedSumTest {
  private static double sum(double... values) {
    CompensatedSum sum = new CompensatedSum();
    for (double value : values) {
      sum.add(value);
    }
    return sum.value();
  }

  @Test
  void nothingIsLostOfManySmallValuesBesideALargeOne() {
    double[] values = new double[1_000];
    java.util.Arrays.fill(values, 1e-9);
    values[0] = 1e8;
    double plain = 0;
    for (double value : values) {
      plain += value;
    }
    assertNotEquals(1e8 + 999e-9, plain);
    assertEquals(1e8 + 999e-9, sum(values));
    assertEquals(0, sum());
  }

  /** Lines are set to the same thousandth of a point as with the sums of a stream. */
  @Test
  void isThatOfAStream() {
    Random random = new Random(5);
    for (int n = 0; n < 500; n++) {
      double[] widths = random.doubles(1 + random.nextInt(40), 0, 60).toArray();
      assertEquals(DoubleStream.of(widths).sum(), sum(widths));
    }
  }
}
