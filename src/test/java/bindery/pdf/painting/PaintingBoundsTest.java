package bindery.pdf.painting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bindery.art.Picture;
import bindery.art.Pictures;
import bindery.pdf.canvas.Form;
import bindery.pdf.canvas.Numbers;
import bindery.pdf.drawing.DrawingReport;
import bindery.pdf.drawing.DrawingWords;
import bindery.report.Place;
import bindery.report.Report;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No drawing takes for ever, and what is left out for that is told. */
class PaintingBoundsTest {
  private final Report report = new Report();

  private Form painted(String inner, Allowance allowance) {
    String svg =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"100\" height=\"100\">"
            + inner
            + "</svg>";
    Picture.Drawing drawing =
        (Picture.Drawing)
            Pictures.read("a.svg", svg.getBytes(StandardCharsets.UTF_8), Place.NOWHERE, report)
                .orElseThrow();
    return new DrawingPainter(DrawingWords.NONE, Locale.ENGLISH, allowance)
        .paint(drawing, new DrawingReport("a.svg", Place.NOWHERE, report));
  }

  private String said() {
    return report.problems().isEmpty() ? "" : report.problems().get(0).what();
  }

  private static String path(String attributes) {
    return "<path d=\"M0 0" + "L1 1".repeat(11) + "\" " + attributes + "/>";
  }

  @Test
  void markersWithinMarkersAreCounted() {
    // Only rules say so: what attributes say is counted when the file is read.
    StringBuilder svg = new StringBuilder("<style>");
    for (int i = 0; i < 9; i++) {
      svg.append(".m").append(i).append("{marker-mid:url(#m").append(i).append(")}");
    }
    svg.append("</style>");
    for (int i = 0; i < 9; i++) {
      svg.append("<marker id=\"m").append(i).append("\">");
      svg.append(path("class=\"m" + (i + 1) + "\"")).append("</marker>");
    }
    Form form = painted(svg + path("class=\"m0\""), new Allowance());
    assertTrue(form.weight() < 2 * Allowance.MOST_IN_DRAWING, "" + form.weight());
    assertTrue(said().endsWith("its references unfold to too many elements"), said());
  }

  @Test
  void whatRefersToItselfByARuleIsTold() {
    String svg =
        "<style>.a{fill:url(#p)}</style><pattern id=\"p\" width=\"5\" height=\"5\""
            + " patternUnits=\"userSpaceOnUse\"><rect width=\"5\" height=\"5\" class=\"a\"/></pattern>"
            + "<rect width=\"50\" height=\"50\" class=\"a\"/>";
    painted(svg, new Allowance());
    assertTrue(said().endsWith("it refers to itself"), said());
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "1e9", "NaN", "2 -3"})
  void blursBeyondReasonAreToldAndLeftOut(String deviation) {
    String svg =
        "<filter id=\"f\"><feGaussianBlur stdDeviation=\"%s\"/></filter>".formatted(deviation)
            + "<rect width=\"9\" height=\"9\" filter=\"url(#f)\"/>";
    Form form = painted(svg, new Allowance());
    assertTrue(said().contains("stdDeviation of a filter cannot be " + deviation), said());
    assertEquals(List.of(), List.copyOf(form.resources().values()));
  }

  @Test
  void manyFiltersAreLeftOutInTheEnd() {
    String rect = "<rect width=\"9\" height=\"9\" filter=\"url(#f)\"/>";
    String svg = "<filter id=\"f\"><feGaussianBlur stdDeviation=\"1\"/></filter>" + rect.repeat(5);
    Form form = painted(svg, new Allowance(1000, 200_000));
    assertEquals(5, form.resources().size());
    long pictures =
        form.resources().values().stream()
            .filter(r -> r instanceof Form.Nested n && hasPicture(n.form()))
            .count();
    // The smallest costs 80,000 pixels.
    assertEquals(2, pictures);
    assertTrue(said().endsWith("its filter takes too long; it is painted without"), said());
  }

  @Test
  void filtersWithinFiltersArePaintedOnce() {
    String svg =
        "<filter id=\"f\"><feGaussianBlur stdDeviation=\"1\"/></filter>"
            + "<g filter=\"url(#f)\">".repeat(5)
            + "<rect width=\"9\" height=\"9\"/>"
            + "</g>".repeat(5);
    Form form = painted(svg, new Allowance(1000, 5 * 80_000));
    assertEquals("", said());
    assertEquals(1, form.resources().size());
    painted(svg, new Allowance(1000, 3 * 80_000));
    assertTrue(said().endsWith("its filter takes too long; it is painted without"), said());
  }

  private static boolean hasPicture(Form form) {
    return form.resources().values().stream().anyMatch(Form.Image.class::isInstance);
  }

  @Test
  void aBookHasSoManyRepetitionsAndNoMore() {
    String svg = "<defs><g id=\"g\"><rect/></g></defs>" + "<use href=\"#g\"/>".repeat(100);
    painted(svg, new Allowance(1000, 0));
    assertEquals("", said());
    painted(svg, new Allowance(100, 0));
    assertTrue(said().endsWith("its references unfold to too many elements"), said());
  }

  @Test
  void tilesAndDashesThatNobodySeesAreToldAndLeftOut() {
    painted(
        "<pattern id=\"p\" width=\"1e-5\" height=\"1e-5\" patternUnits=\"userSpaceOnUse\"><rect"
            + " width=\"1\" height=\"1\"/></pattern><rect width=\"50\" height=\"50\""
            + " fill=\"url(#p)\"/>",
        new Allowance());
    assertTrue(said().endsWith("the cells of the pattern are too many"), said());
  }

  @Test
  void customPropertiesThatGoInACircleEnd() {
    painted(
        "<rect width=\"9\" height=\"9\" style=\"--a:var(--b);--b:var(--a) var(--a);fill:var(--a)\"/>",
        new Allowance());
    assertEquals("", said());
  }

  @Test
  void gradientsOfManyColoursAreNotRepeatedOften() {
    String stops = "<stop offset=\"0.5\" stop-color=\"red\"/>".repeat(30_000);
    String svg =
        "<linearGradient id=\"g\" spreadMethod=\"repeat\" gradientUnits=\"userSpaceOnUse\""
            + (" x2=\"0.5\">" + stops + "</linearGradient>")
            + "<rect width=\"100\" height=\"100\" fill=\"url(#g)\"/>";
    Form form = painted(svg, new Allowance());
    assertEquals("", said());
    Form.Shaded shaded = (Form.Shaded) form.resources().values().iterator().next();
    assertTrue(shaded.shading().stops().size() <= 60_000, "" + shaded.shading().stops().size());
  }

  @Test
  void behindAReferenceStandsNoOther() {
    painted(
        "<rect width=\"9\" height=\"9\" fill=\"" + "url(#a) ".repeat(20_000) + "\"/>",
        new Allowance());
    assertTrue(said().contains("fill has no colour"), said());
  }

  @Test
  void lettersThatAreMissingTakeNoRoomFromFlaws() {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < 30; i++) {
      letters.appendCodePoint(0x1F600 + i);
    }
    Flaws flaws = new Flaws(new DrawingReport("a.svg", Place.NOWHERE, report));
    letters.codePoints().forEach(flaws::missing);
    flaws.tell(new Element("rect"), "it is no rectangle");
    assertEquals(31, report.problems().size());
  }

  @Test
  void numbersBeyondAllBoundsStayNumbers() {
    StringBuilder out = new StringBuilder();
    Numbers.put(out, -1e300);
    Numbers.put(out, 1e300);
    assertTrue(out.toString().matches("-[0-9.]+ [0-9.]+ "), out.toString());
  }
}
