package bindery.epub.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What drawings in an EPUB may refer to. */
class SvgCheckTest {
  private static boolean passes(String inner) {
    String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\">" + inner + "</svg>";
    Optional<String> objection = SvgCheck.objection(svg.getBytes(StandardCharsets.UTF_8));
    return objection.isEmpty();
  }

  @Test
  void unsafeDrawingsAreRefused() {
    for (String attack :
        List.of(
            "<script>x()</script>",
            "<g onload='x()'/>",
            "<image href='http://example.org/x.png'/>",
            "<use xlink:href='other.svg#a'/>",
            "<style>@import 'http://example.org/x.css'</style>",
            "<path fill='url(http://example.org/x#y)'/>",
            "<foreignObject><p>p</p></foreignObject>")) {
      assertEquals(false, passes(attack), attack);
    }
    String entities = "<!DOCTYPE svg [<!ENTITY a 'b'>]><svg>&a;</svg>";
    assertEquals(true, SvgCheck.objection(entities.getBytes(StandardCharsets.UTF_8)).isPresent());
    String harmless =
        "<svg xmlns='http://www.w3.org/2000/svg'><path fill='url(#g)'/><use href='#g'/></svg>";
    assertEquals(true, SvgCheck.objection(harmless.getBytes(StandardCharsets.UTF_8)).isEmpty());
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
