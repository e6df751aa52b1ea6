package bindery.cover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bindery.book.print.Interior;
import bindery.book.print.Paper;
import bindery.book.print.PrintPreset;
import bindery.book.print.PrintSettings;
import bindery.report.Place;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The sheet of a cover. */
class WrapTest {
  private static PrintSettings print(PrintPreset preset, Paper paper) {
    return new PrintSettings(
        Optional.of(preset),
        paper.interior(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(paper),
        Optional.empty(),
        Optional.empty(),
        0,
        0,
        false,
        Place.NOWHERE);
  }

  /** 200 pages of white paper at 6 × 9 inches, worked out by hand from KDP's own formula. */
  @Test
  void asKdpWorksItOut() {
    Wrap wrap = Wrap.of(PrintSettings.UNSAID, 200, 432, 648);
    double full = (wrap.width() + 2 * wrap.bleed()) / 72;
    assertEquals(0.125 + 6 + 200 * 0.002252 + 6 + 0.125, full, 1e-9);
    assertEquals(9.25, (wrap.height() + 2 * wrap.bleed()) / 72, 1e-9);
    assertEquals(Interior.BLACK, PrintSettings.UNSAID.paper().interior());
  }

  @Property
  void panelsStandSideBySide(
      @ForAll PrintPreset preset,
      @ForAll @IntRange(max = 4) int which,
      @ForAll @IntRange(min = 1, max = 900) int pages) {
    Paper paper = preset.papers().get(which % preset.papers().size());
    double width = preset.area().width();
    Wrap wrap = Wrap.of(print(preset, paper), pages, width, preset.area().height());
    assertEquals(wrap.panelWidth(), wrap.spineLeft());
    assertEquals(paper.spine(pages), wrap.frontLeft() - wrap.spineLeft(), 1e-9);
    assertEquals(wrap.panelWidth(), wrap.width() - wrap.frontLeft(), 1e-9);
    assertTrue(wrap.bleed() >= 3 * 72 / 25.4 - 1e-9, "bleed " + wrap.bleed());
    assertTrue(wrap.spineRoom() < wrap.spine());
    Wrap thicker = Wrap.of(print(preset, paper), pages + 1, width, preset.area().height());
    assertTrue(thicker.spine() > wrap.spine());
  }
}
