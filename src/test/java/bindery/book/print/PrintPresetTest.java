package bindery.book.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PrintPresetTest {
  @ParameterizedTest
  @CsvSource({
    "20, 0",
    "24, 0.375",
    "150, 0.375",
    "151, 0.5",
    "301, 0.625",
    "501, 0.75",
    "700, 0.75",
    "701, 0.875",
    "2000, 0.875"
  })
  void theMarginAtTheFoldGrowsWithThePages(int pages, double inches) {
    assertEquals(inches, InnerMargins.KDP.least(pages));
  }

  @Test
  void linesStayAsLongAsTheyAreWhenItGrows() {
    TypeArea thin = PrintPreset.KDP.area();
    TypeArea thick = thin.within(0.875 * 72);
    assertEquals(63, thick.inner());
    assertEquals(thin.inner() + thin.outer(), thick.inner() + thick.outer());
  }

  @Test
  void theSpineIsAsWideAsItsPages() {
    Paper white = PrintPreset.KDP.papers().get(0);
    assertEquals(0.4504, white.spine(200) / 72, 1e-9);
    assertEquals(200 / 444.0 + 0.06, PrintPreset.LULU.papers().get(0).spine(200) / 72, 1e-9);
  }

  @ParameterizedTest
  @EnumSource(PrintPreset.class)
  void everyPresetHasPaperForBothKindsOfInkAndKeepsItsOwnRules(PrintPreset preset) {
    assertEquals(Optional.of(preset), PrintPreset.of(preset.word()));
    for (Interior interior : Interior.values()) {
      assertTrue(preset.papers().stream().anyMatch(paper -> paper.interior() == interior));
    }
    for (int pages : new int[] {30, 200, 400, 650, 900}) {
      TypeArea area = preset.area().within(preset.inner().least(pages) * 72);
      assertTrue(area.inner() >= preset.inner().least(pages) * 72);
      double safe = preset == PrintPreset.POCKET ? 18 : preset.edges().safe();
      assertTrue(area.outer() >= safe, preset + " " + pages + " " + area.outer());
    }
  }
}
