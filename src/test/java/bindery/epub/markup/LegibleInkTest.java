package bindery.epub.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Letters that an author has coloured can be read by day and by night. */
class LegibleInkTest {
  private static double light(Color colour) {
    double light = 0;
    int[] parts = {colour.getRed(), colour.getGreen(), colour.getBlue()};
    double[] shares = {0.2126, 0.7152, 0.0722};
    for (int i = 0; i < 3; i++) {
      double part = parts[i] / 255.0;
      light += shares[i] * (part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
    }
    return light;
  }

  @Property
  void everyColourIsReadOnWhiteAndOnBlack(@ForAll @IntRange(max = 0xFFFFFF) int rgb) {
    Color made = Color.decode(LegibleInk.of("#%06x".formatted(rgb)));
    assertTrue(1.05 / (light(made) + 0.05) >= 4.5, made + " on white");
    assertTrue((light(made) + 0.05) / 0.05 >= 4.5, made + " on black");
  }

  @Test
  void theHueStays() {
    Color red = Color.decode(LegibleInk.of("#ff0000"));
    assertTrue(red.getRed() > 220 && red.getGreen() < 40 && red.getBlue() < 40, red.toString());
    Color blue = Color.decode(LegibleInk.of("#0000ff"));
    assertTrue(
        blue.getBlue() > 240 && blue.getRed() < 110 && blue.getGreen() < 110, blue.toString());
  }

  @Test
  void whatIsNoColourStays() {
    assertEquals("red", LegibleInk.of("red"));
    assertEquals("", LegibleInk.on("yellow"));
    assertEquals("#000000", LegibleInk.on("#ffff00"));
    assertEquals("#ffffff", LegibleInk.on("#000080"));
  }
}
