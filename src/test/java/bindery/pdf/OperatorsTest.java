package bindery.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class OperatorsTest {
  private static String number(double value) {
    return new Operators().number(value).toString();
  }

  @Test
  void numbersAreAsShortAsTheyCanBe() {
    assertEquals("0 ", number(0));
    assertEquals("0 ", number(-0.0004));
    assertEquals("12 ", number(12));
    assertEquals("-0.5 ", number(-0.5));
    assertEquals("0.05 ", number(0.05));
    assertEquals("1000.001 ", number(1000.0012));
    assertEquals("-13.12 ", number(-13.12));
  }

  @Property
  void aNumberIsReadBackToHalfAThousandth(
      @ForAll @DoubleRange(min = -1e6, max = 1e6) double value) {
    String written = number(value);
    assertTrue(written.matches("-?\\d+(\\.\\d{0,2}[1-9])? "), written);
    assertEquals(value, Double.parseDouble(written), 0.000501);
  }

  @Test
  void bytesThatWouldEndAStringAreEscaped() {
    Operators out = new Operators();
    for (int b : new int[] {'(', ')', '\\', '\r', 0, 255}) {
      out.inString(b);
    }
    assertEquals("\\(\\)\\\\\\r\0\u00FF", out.toString());
  }
}
