package bindery.typeset.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Where displays are broken, and how small they become. A letter x is 559 wide. */
class DisplayLinesTest {
  private static final String REL = "<mo>=</mo>";
  private static final String PLUS = "<mo>+</mo>";

  private static String x(int times) {
    return "<mi mathvariant=\"italic\">" + "x".repeat(times) + "</mi>";
  }

  private static List<String> lines(String mathml, double measure) {
    DisplayLines lines = DisplayLines.of(MathSetting.set(mathml, true), measure);
    assertTrue(lines.width() <= measure + 1, "it fits");
    return lines.lines().stream()
        .map(line -> line.stream().map(FormulaPart::text).collect(Collectors.joining()).strip())
        .toList();
  }

  @Test
  void oneLineWhereItFits() {
    assertEquals(List.of("x = x + x"), lines(x(1) + REL + x(1) + PLUS + x(1), 9000));
  }

  @Test
  void beforeARelationIfTheRestFits() {
    String formula = x(4) + REL + x(6) + PLUS + x(6);
    assertEquals(List.of("xxxx", "= xxxxxx + xxxxxx"), lines(formula, 11_300));
  }

  @Test
  void beforeASumIfTheRestDoesNot() {
    String formula = x(2) + REL + x(6) + PLUS + x(6);
    assertEquals(List.of("xx = xxxxxx", "+ xxxxxx"), lines(formula, 8_500));
  }

  @Test
  void notWithinBracketsIfItCanBeHelped() {
    String formula = x(2) + REL + x(2) + PLUS + "<mo>(</mo>" + x(2) + PLUS + x(4) + "<mo>)</mo>";
    assertEquals(List.of("xx = xx", "+ (xx + xxxx)"), lines(formula, 8_200));
  }

  @Test
  void smallerWhereItCannotBeBroken() {
    SetFormula formula = MathSetting.set(x(10), true);
    DisplayLines lines = DisplayLines.of(formula, 0.9 * formula.width());
    assertEquals(0.88, lines.width() / formula.width(), 0.02);
    assertEquals(DisplayLines.SMALLEST * formula.width(), DisplayLines.of(formula, 100).width(), 1);
  }

  @Test
  void furtherLinesHangByTwoEms() {
    SetFormula formula = MathSetting.set(x(4) + REL + x(6) + REL + x(6), true);
    DisplayLines lines = DisplayLines.of(formula, 6_500);
    assertEquals(3, lines.lines().size());
    assertEquals(0, lines.indent(0));
    assertEquals(2000, lines.indent(1));
    assertTrue(lines.goesOn(2));
  }
}
