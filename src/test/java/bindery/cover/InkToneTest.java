package bindery.cover;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which letters stand out. */
class InkToneTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "''; false",
        "#000; false",
        "#ffd400; true",
        "#1f3a4d; false",
        "#fff; true",
        "rgb(250, 240, 220); true",
        "rgb(10% 10% 20%); false",
        "hsl(50, 90%, 80%); true",
        "gray(90%); true",
        "gray(0.2); false",
        "device-cmyk(0, 0.1, 0.9, 0); true",
        "device-cmyk(90% 60% 35% 45%); false",
        "rgb(1); false"
      })
  void letters(String ink, boolean light) {
    assertEquals(light, InkTone.isLight(ink), ink);
  }
}
