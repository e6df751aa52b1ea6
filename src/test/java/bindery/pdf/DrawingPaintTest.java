package bindery.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bindery.pdf.canvas.Form;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is painted of drawings, as operators and as it looks. */
class DrawingPaintTest extends PaintedDrawing {
  @Test
  void referencesMayBeQuoted() {
    String gradient =
        "<linearGradient id=\"a\"><stop offset=\"0\" stop-color=\"red\"/>"
            + "<stop offset=\"1\" stop-color=\"blue\"/></linearGradient>"
            + "<marker id=\"m\"><path d=\"M0 0h1\"/></marker>";
    Form form =
        painted(
            "<style>.b{fill:url('#a')}</style>"
                + gradient
                + "<rect width=\"40\" height=\"40\" fill='url(\"#a\")'/>"
                + "<rect class=\"b\" x=\"50\" width=\"40\" height=\"40\"/>"
                + "<path d=\"M0 0h9\" marker-end=\"url( '#m' )\"/>");
    assertEquals(2, resources(form, Form.Shaded.class).size());
    assertEquals(1, resources(form, Form.Nested.class).size());
    assertEquals(List.of(), said());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "currentColor | 0 g",
        "rebeccapurple | 0.4 0.2 0.6 rg",
        "hsl(120,100%,30%) | 0 0.6 0 rg",
        "hsl(120deg 100% 30%) | 0 0.6 0 rg",
        "rgb(100% 0% 40%) | 1 0 0.4 rg",
        "#808080 | 0.501961 g",
        "hwb(0 40% 20%) | 0.8 0.4 0.4 rg",
        "lab(0 0 0) | 0 g",
        "oklch(100% 0 0) | 1 g",
        "light-dark(red, blue) | 1 0 0 rg",
        "url(#none) lime | 0 1 0 rg",
        "var(--x, orange) | 1 0.647059 0 rg",
        "var(--known) | 0 0 1 rg",
      })
  void coloursAreThoseOfBrowsers(String colour, String operator) {
    Form form =
        painted(
            "<g style=\"--known: blue\"><rect width=\"9\" height=\"9\" style=\"fill: "
                + colour
                + "\"/></g>");
    assertTrue(operators(form).contains("\n" + operator + "\n"), operators(form));
    assertEquals(List.of(), said());
  }

  @Test
  void currentColorIsInherited() {
    String circle =
        "<g fill=\"currentColor\" color=\"red\"><g color=\"lime\"><circle r=\"5\"/></g></g>";
    assertTrue(operators(painted(circle)).contains("0 1 0 rg"));
    String used =
        "<defs><circle id=\"c\" r=\"5\" fill=\"currentColor\"/></defs><use href=\"#c\" color=\"red\"/>";
    assertTrue(operators(painted(used)).contains("1 0 0 rg"));
  }

  @Test
  void aValueThatIsNoColourIsToldAndDoesNotCount() {
    String rect = "<g fill=\"red\">\n<rect width=\"9\" height=\"9\" fill=\"rad\"/></g>";
    assertTrue(operators(painted(rect)).contains("1 0 0 rg"));
    assertEquals(List.of("a.svg:3 <rect> fill has no colour ‘rad’"), said());
  }

  @Test
  void patternsAreTilesOfLines() {
    Form form =
        painted(
            "<pattern id=\"q\" width=\"10\" height=\"8\" patternUnits=\"userSpaceOnUse\""
                + " patternTransform=\"rotate(90)\"><path d=\"M0 0L6 6\" stroke=\"black\"/></pattern>"
                + "<rect width=\"60\" height=\"60\" fill=\"url(#q)\"/>");
    Form.Tiling tiling = resources(form, Form.Tiling.class).get(0);
    assertEquals("10.0 8.0", tiling.xStep() + " " + tiling.yStep());
    // A quarter turn, on a page whose y goes up.
    assertEquals(-0.75, tiling.matrix().getShearY(), 1e-9);
    assertTrue(operators(tiling.cell()).contains("0 0 m\n6 6 l\nS\n"), operators(tiling.cell()));
    assertEquals(List.of(), said());
  }

  @Test
  void patternsLookAsTheyShould() throws IOException {
    BufferedImage seen =
        seen(
            "<pattern id=\"p\" width=\"40\" height=\"40\" patternUnits=\"userSpaceOnUse\">"
                + "<rect width=\"20\" height=\"40\" fill=\"red\"/></pattern>"
                + "<rect width=\"200\" height=\"100\" fill=\"url(#p)\"/>");
    near(Color.RED, seen.getRGB(50, 50));
    near(Color.WHITE, seen.getRGB(70, 50));
    near(Color.RED, seen.getRGB(170, 90));
  }

  @Test
  void masksAndOpacitiesAreThoseOfPdf() throws IOException {
    String mask =
        "<mask id=\"m\"><rect width=\"100\" height=\"100\" fill=\"white\"/></mask>"
            + "<g mask=\"url(#m)\"><rect width=\"200\" height=\"100\" fill=\"blue\"/></g>";
    Form form = painted(mask);
    assertTrue(resources(form, Form.SoftMask.class).get(0).byLightness());
    BufferedImage seen = seen(mask);
    near(Color.BLUE, seen.getRGB(50, 50));
    near(Color.WHITE, seen.getRGB(150, 50));
    BufferedImage half =
        seen(
            "<g opacity=\".5\"><rect width=\"100\" height=\"100\"/><rect width=\"200\" height=\"50\""
                + " fill=\"red\"/></g>");
    near(new Color(255, 128, 128), half.getRGB(50, 20));
    near(new Color(128, 128, 128), half.getRGB(50, 80));
    assertEquals(List.of(), said());
  }

  @Test
  void gradientsFadeByAMask() throws IOException {
    BufferedImage seen =
        seen(
            "<linearGradient id=\"a\"><stop stop-color=\"red\"/><stop offset=\"1\" stop-color=\"red\""
                + " stop-opacity=\"0\"/></linearGradient><rect width=\"200\" height=\"100\""
                + " fill=\"url(#a)\"/>");
    near(Color.RED, seen.getRGB(1, 50));
    near(new Color(255, 128, 128), seen.getRGB(100, 50));
    near(Color.WHITE, seen.getRGB(198, 50));
  }

  @Test
  void repeatedGradientsHaveAllTheirStops() {
    Form form =
        painted(
            "<linearGradient id=\"a\" x2=\".25\" spreadMethod=\"reflect\"><stop stop-color=\"red\"/>"
                + "<stop offset=\"1\" stop-color=\"blue\"/></linearGradient>"
                + "<rect width=\"100\" height=\"50\" fill=\"url(#a)\"/>");
    Form.Shading shading = resources(form, Form.Shaded.class).get(0).shading();
    assertEquals(8, shading.stops().size());
    assertEquals(1, shading.stops().get(2).blue());
    assertEquals(List.of(0.0, 0.0, 1.0, 0.0), shading.places());
  }

  @Test
  void clipsAreOutlines() throws IOException {
    String two =
        "<clipPath id=\"c\"><rect width=\"60\" height=\"100\"/><circle cx=\"150\" cy=\"50\" r=\"30\"/>"
            + "</clipPath><rect width=\"200\" height=\"100\" fill=\"green\" clip-path=\"url(#c)\"/>";
    assertTrue(operators(painted(two)).contains("\nW n\n"));
    BufferedImage seen = seen(two);
    near(new Color(0, 128, 0), seen.getRGB(30, 50));
    near(Color.WHITE, seen.getRGB(90, 50));
    near(new Color(0, 128, 0), seen.getRGB(150, 50));
  }
}
