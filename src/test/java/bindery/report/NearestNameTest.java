package bindery.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {
  private static final List<String> NAMES =
      List.of("font-size", "font-style", "line-height", "text-align", "the-inn");

  @ParameterizedTest
  @CsvSource({
    "font-sise, font-size",
    "fontsize, font-size",
    "text-aling, text-align",
    "lineheight, line-height",
    "the-in, the-inn",
  })
  void aTypoFindsWhatWasMeant(String typed, String meant) {
    String hint = NearestName.hint(typed, NAMES, "nothing like it");
    assertEquals("did you mean ‘" + meant + "’?", hint);
  }

  @Test
  void whatIsLikeNothingHasNoHint() {
    assertEquals("nothing like it", NearestName.hint("zzzzzz", NAMES, "nothing like it"));
    assertEquals("nothing like it", NearestName.hint("font-size", List.of(), "nothing like it"));
  }
}
