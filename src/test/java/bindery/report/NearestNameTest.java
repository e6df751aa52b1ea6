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
    "FONT-SIZE, font-size",
    "Line-Hieght, line-height",
  })
  void aTypoFindsWhatWasMeant(String typed, String meant) {
    String hint = NearestName.hint(typed, NAMES, "nothing like it");
    assertEquals("did you mean ‘" + meant + "’?", hint);
  }

  @Test
  void capitalsDecideBetweenEquals() {
    assertEquals("did you mean ‘A.md’?", NearestName.hint("A.MD", List.of("a.md", "A.md"), ""));
    assertEquals(
        "did you mean ‘ä.md’?", NearestName.hint("a\u0308.md", List.of("b.md", "ä.md"), ""));
  }

  @Test
  void whatNobodyTypedIsNotLookedFor() {
    String endless = "a".repeat(2_000_000);
    assertEquals("", NearestName.hint(endless, List.of(endless, "b"), ""));
    assertEquals("", NearestName.hint("aaaa", List.of(endless), ""));
  }

  @Test
  void whatIsLikeNothingHasNoHint() {
    assertEquals("nothing like it", NearestName.hint("zzzzzz", NAMES, "nothing like it"));
    assertEquals("nothing like it", NearestName.hint("font-size", List.of(), "nothing like it"));
  }
}
