package bindery.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import bindery.style.FontFace;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The face of formulas is as large as all others together: a book without any does not load it. */
class BundledFacesTest {
  private static List<String> families(boolean formulas) {
    return BundledFaces.all(formulas).stream().map(FontFace::family).distinct().toList();
  }

  @Test
  void formulasHaveAFaceOfTheirOwn() {
    assertEquals(List.of("EB Garamond", "JetBrains Mono"), families(false));
    assertEquals(List.of("EB Garamond", "JetBrains Mono", "STIX Two Math"), families(true));
    String file = "/bindery/builtin/styles/fonts/STIXTwoMath-Regular.ttf";
    assertNotNull(BundledFaces.class.getResource(file));
  }
}
