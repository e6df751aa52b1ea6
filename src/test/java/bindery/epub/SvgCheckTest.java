package bindery.epub;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What drawings in an EPUB may refer to. */
class SvgCheckTest {
  private static boolean passes(String inner) {
    String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\">" + inner + "</svg>";
    Optional<String> objection = SvgCheck.objection(svg.getBytes(StandardCharsets.UTF_8));
    return objection.isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<rect fill=\"url(#a)\"/>",
        "<rect fill='url(\"#a\")'/>",
        "<rect fill=\"url( '#a' )\"/>",
        "<style>.b{fill:url('#a')}</style>",
        "<image href=\"data:image/png;base64,AAAA\"/>"
      })
  void whatIsInTheDrawingMayBeUsed(String inner) {
    assertEquals(true, passes(inner));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<rect fill=\"url(b.svg#a)\"/>",
        "<rect fill='url(\"http://example.org/#a\")'/>",
        "<style>.b{fill:url( 'x' )}</style>",
        "<style>@import 'x';</style>"
      })
  void whatIsOutsideMayNot(String inner) {
    assertEquals(false, passes(inner));
  }
}
