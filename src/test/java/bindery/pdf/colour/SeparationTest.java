package bindery.pdf.colour;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bindery.pdf.standard.OutputIntent;
import bindery.pdf.standard.PressProfile;
import bindery.style.Ink;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Colours become inks. */
class SeparationTest {
  private static final Ink.Spot GOLD = new Ink.Spot("Gold", new Ink.Cmyk(0, 0.2, 0.8, 0.2));

  private static FourInks press(double limit) {
    return new FourInks(InkGrid.of(PressProfile.coated(), limit).orElseThrow());
  }

  /** CIE 15: the lightness of these, by hand: red 21.26 % of light, green 71.52, blue 7.22. */
  @ParameterizedTest
  @CsvSource({"1, 0, 0, 0.498", "0, 1, 0, 0.862", "0, 0, 1, 0.298", "1, 1, 0, 0.968"})
  void aGrayIsAsLightAsTheColourWas(double red, double green, double blue, double gray) {
    assertArrayEquals(new double[] {gray}, Separation.black().channels(red, green, blue), 0.0011);
    byte[] rgb = {(byte) (red * 255), (byte) (green * 255), (byte) (blue * 255)};
    assertEquals(gray * 255, Separation.black().samples(rgb)[0] & 0xFF, 1);
  }

  @Test
  void graysStayAsTheyAre() {
    byte[] rgb = new byte[256 * 3];
    for (int i = 0; i < rgb.length; i++) {
      rgb[i] = (byte) (i / 3);
    }
    byte[] grays = Separation.black().samples(rgb);
    for (int i = 0; i < 256; i++) {
      assertEquals((byte) i, grays[i]);
    }
    assertEquals(new Ink.Gray(0.3), Separation.black().ink(new Ink.Gray(0.3)));
    assertEquals(new Ink.Gray(0.25), Separation.black().ink(new Ink.Cmyk(0, 0, 0, 0.75)));
  }

  @Test
  void inFourInksGraysAreBlackAndPaperIsWhite() {
    FourInks press = press(3);
    assertEquals(Ink.BLACK, press.ink(Ink.BLACK));
    assertArrayEquals(new double[] {0, 0, 0, 0.5}, press.channels(0.5, 0.5, 0.5));
    assertArrayEquals(new byte[4], press.samples(new byte[] {-1, -1, -1}));
    assertEquals(GOLD, press.ink(GOLD));
    Ink.Cmyk said = new Ink.Cmyk(0.1, 0.2, 0.3, 0.4);
    assertEquals(said, press.ink(said));
  }

  @Test
  void redIsMagentaAndYellow() {
    double[] red = press(3).channels(0.9, 0.1, 0.1);
    assertTrue(
        red[0] < 0.15 && red[1] > 0.8 && red[2] > 0.7 && red[3] < 0.1, red[0] + " " + red[1]);
  }

  @ParameterizedTest
  @CsvSource({"3", "2.4"})
  void noPlaceHasMoreInkThanPaperTakes(double limit) {
    FourInks press = press(limit);
    for (int i = 0; i < 1000; i++) {
      double[] inks = press.grid().inks(i / 100 / 9.0, i / 10 % 10 / 9.0, i % 10 / 9.0);
      double sum = inks[0] + inks[1] + inks[2] + inks[3];
      assertTrue(sum <= limit + 1e-6, i + ": " + sum);
    }
  }

  @Test
  void aScreenShowsInksAsColours() {
    assertEquals(new Ink.Rgb(0.8, 0.64, 0.16), Separation.screen().ink(GOLD));
    assertEquals(new Ink.Gray(0.5), Separation.screen().ink(new Ink.Cmyk(0, 0, 0, 0.5)));
  }

  @Test
  void onlyAProfileOfAPressWithFourInksWillDo() {
    assertEquals(Optional.empty(), InkGrid.of(new byte[300], 3));
    assertEquals(Optional.empty(), InkGrid.of(OutputIntent.screen().profile(), 3));
    assertEquals(Optional.empty(), InkGrid.of(OutputIntent.blackInk().profile(), 3));
    assertEquals("FOGRA39L Coated", PressProfile.name(PressProfile.coated()));
    assertEquals("Custom", PressProfile.name(new byte[10]));
  }

  @Test
  void operatorsOfDrawingsAreConvertedAndNothingElse() {
    String lines = "1 0 0 rg\n0 0 1 RG\n0.2 g\n1 0 0 1 2 3 cm\n0 0 9 9 re\n";
    assertEquals(
        "0.498 g\n0.298 G\n0.2 g\n1 0 0 1 2 3 cm\n0 0 9 9 re\n",
        ColourOperators.in(lines, Separation.black()));
    assertEquals(lines, ColourOperators.in(lines, Separation.screen()));
    assertEquals(List.of(0xFF0000, 0x0000FF), ColourOperators.colours(lines));
  }
}
