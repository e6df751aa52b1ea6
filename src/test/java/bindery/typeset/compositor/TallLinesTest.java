package bindery.typeset.compositor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bindery.typeset.formula.FormulaPart;
import bindery.typeset.inline.ItemContent;
import bindery.typeset.line.Item;
import bindery.typeset.line.Setting;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Formulas on neighbouring lines keep a tenth of an em between them; 10 points on 14. */
class TallLinesTest {
  private static Item formula(double height, double depth) {
    FormulaPart part =
        new FormulaPart(
            10, height, depth, List.of(), List.of(), "", 0, null, "", FormulaPart.Parting.END);
    return new Item.Box(10, 0, 0, false, new ItemContent.Formula(part, 0));
  }

  private static Setting.Line line(int item) {
    return new Setting.Line(item, item + 1, 100, 1, 0, false, true, 0);
  }

  @ParameterizedTest
  @CsvSource({
    "5, 8, 0", // one point is white
    "5, 8.9, 0.9", // they nearly touch
    "5, 9, 1", // they touch
    "5, 10, 2",
    "2, 11.2, 0", // text has its own white below it
    "6.9, 7, 0"
  })
  void theyKeepApart(double depth, double height, double more) {
    TallLines tall = new TallLines(14, 10.5, 10);
    List<Item> items =
        List.of(
            formula(7, depth), new Item.Penalty(0, Item.FORCED, false, 0, 0), formula(height, 2));
    List<Setting.Line> lines = List.of(line(0), line(2));
    assertEquals(more, tall.above(items, lines, 1), 0.001);
  }

  @ParameterizedTest
  @CsvSource({"4, 8, true", "4, 9.5, false"})
  void suchLinesLeaveTheGrid(double depth, double height, boolean fit) {
    TallLines tall = new TallLines(14, 10.5, 10);
    List<Item> items =
        List.of(
            formula(7, depth), new Item.Penalty(0, Item.FORCED, false, 0, 0), formula(height, 2));
    Setting setting = new Setting(List.of(line(0), line(2)), 0, false);
    assertEquals(fit, tall.fit(items, List.of(setting)));
  }
}
