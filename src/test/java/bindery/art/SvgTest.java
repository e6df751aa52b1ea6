package bindery.art;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bindery.report.Place;
import bindery.report.Problem;
import bindery.report.Report;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Drawings: how large they are, and what is taken out of them. */
class SvgTest {
  private static final String ROOT =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 8 4\"";

  private final Report report = new Report();

  private Optional<Picture> read(String svg) {
    byte[] bytes = svg.getBytes(StandardCharsets.UTF_8);
    return Pictures.read("a.svg", bytes, new Place("01-one.md", 7, 3), report);
  }

  /** What is left between the root's tags. */
  private String cleaned(String inner) {
    Picture.Drawing drawing = (Picture.Drawing) read(ROOT + ">" + inner + "</svg>").orElseThrow();
    String svg = new String(drawing.bytes(), StandardCharsets.UTF_8);
    return svg.substring(svg.indexOf('>') + 1).replaceAll("</svg>$", "");
  }

  private List<String> said() {
    return report.problems().stream().map(Problem::text).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "width='100' height='50' | 75 x 37.5",
        "width='100px' height='2in' | 75 x 144",
        "width='25.4mm' height='2.54cm' | 72 x 72",
        "width='10pt' height='1pc' | 10 x 12",
        "viewBox='0 0 100 50' | 75 x 37.5",
        "viewBox='0 0 100 50' width='200' | 150 x 75",
        "viewBox='0,0,100,50' height='200' | 300 x 150",
        "viewBox='0 0 100 50' width='100%' height='auto' | 75 x 37.5",
        "id='a' | 225 x 112.5",
      })
  void size(String attributes, String expected) {
    Picture picture = read("<svg " + attributes + "/>").orElseThrow();
    String size = round(picture.width()) + " x " + round(picture.height());
    assertEquals(expected, size);
  }

  private static String round(double value) {
    double rounded = Math.round(value * 1000) / 1000.0;
    return rounded == Math.rint(rounded) ? "" + (long) rounded : "" + rounded;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "width='NaN' height='5' | the drawing's width is no length: ‘NaN’",
        "width='5' height='Infinity' | the drawing's height is no length: ‘Infinity’",
        "width='1e999' height='5' | the drawing is larger than 200 inches",
        "width='1e-300' height='5' | the drawing is smaller than can be seen",
        "width='-5' height='5' | the drawing has no size",
        "viewBox='0 0 NaN 5' | the drawing's viewBox is no box: ‘0 0 NaN 5’",
      })
  void aSizeThatIsNoneIsRefused(String attributes, String what) {
    assertTrue(read("<svg " + attributes + "/>").isEmpty());
    assertEquals(what, report.problems().get(0).what());
    assertEquals("a.svg:1", report.problems().get(0).place().toString().replaceAll(":\\d+$", ""));
  }

  @ParameterizedTest
  @CsvSource({"100vw", "calc(100% - 2px)", "auto", "100%"})
  void aSizeThatThePageWouldGiveIsThatOfTheViewBox(String width) {
    assertEquals(6, read(ROOT + " width=\"" + width + "\"/>").orElseThrow().width());
  }

  @Test
  void quotedReferencesStay() {
    String rect = "<rect style=\"fill:url('#a')\" stroke=\"url(&quot;#a&quot;)\"/>";
    assertEquals(rect, cleaned(rect));
    assertEquals(List.of(), said());
  }

  @Test
  void tagsEndOnTheirLines() {
    assertEquals("\n<g\n\n\n/>", cleaned("<!-- a\nb -->\n<g\n\n/>"));
  }

  @ParameterizedTest
  @CsvSource({
    "marker-mid=\"url(#m1)\"",
    "style=\"marker: url('#m1')\"",
    "style=\"a:b;marker-mid:url(#m1)\""
  })
  void markersOnMarkersThatUnfoldForEverAreRefused(String asked) {
    StringBuilder bomb = new StringBuilder(ROOT + ">\n");
    String data = "d=\"M0 0" + "L1 1".repeat(12) + "\" ";
    for (int i = 1; i < 9; i++) {
      String next = asked.replace("#m1", "#m" + (i + 1));
      bomb.append("<marker id=\"m" + i + "\"><path " + data + next + "/></marker>\n");
    }
    assertTrue(read(bomb + "<path " + data + asked + "/></svg>").isEmpty());
    assertEquals("unsafe-picture", report.problems().get(0).kind());
    assertTrue(report.problems().get(0).place().line() > 1);
    assertTrue(read(ROOT + "><marker id=\"m1\"/><path " + data + asked + "/></svg>").isPresent());
  }

  @Test
  void nothingThatRunsIsLeft() {
    assertEquals(
        "<g><rect/></g>",
        cleaned(
            "<g onclick=\"x()\"><script>alert('&lt;')</script><rect/><foreignObject>"
                + "<p xmlns=\"http://www.w3.org/1999/xhtml\">no</p></foreignObject></g>"));
    assertEquals(List.of("onclick", "script", "foreignObject"), said());
  }

  @Test
  void nothingOutsideIsAskedFor() {
    assertEquals(
        "<image/><image/><use href=\"#in\"/><rect fill=\"none\"/><style> a{fill:url(#in)}</style>",
        cleaned(
            "<image href=\"http://example.org/a.png\"/><image href=\"file:///etc/passwd\"/>"
                + "<use href=\"#in\"/><rect fill=\"url(b.svg#p)\"/>"
                + "<style>@import 'http://example.org/c.css'; a{fill:url(#in)}</style>"));
    assertEquals(4, said().size());
  }

  @Test
  void editorsNotesGoWithoutAWord() {
    assertEquals(
        "<g id=\"a\"/>",
        cleaned("<g id=\"a\" xmlns:i=\"urn:i\" i:label=\"x\"><i:note>z</i:note></g>"));
    assertEquals(List.of(), said());
  }

  @Test
  void textIsKeptAsItIs() {
    String text = "<text x=\"1\">a &lt; b &amp; <tspan>“c”</tspan></text>";
    assertEquals(text, cleaned(text));
  }

  @Test
  void aPictureInsideIsLookedAtToo() {
    String cut = "<image href=\"data:image/png;base64,iVBORw0KGgo=\"/>";
    assertEquals("<image/>", cleaned(cut));
    assertEquals(List.of("data:image/png;base64,iVBORw0KGgo="), said());
  }

  @Test
  void aDocumentTypeIsNotReadAndEntitiesAreRefused() {
    String type =
        "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://example.invalid/x.dtd\">";
    assertTrue(read(type + ROOT + "/>").isPresent());
    String bomb =
        "<!DOCTYPE svg [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>\n";
    assertTrue(read(bomb + ROOT + "><text>&b;</text></svg>").isEmpty());
    Problem problem = report.problems().get(0);
    assertEquals("a.svg:2", problem.place().file() + ":" + problem.place().line());
    assertEquals("save it without a document type and entities", problem.todo());
  }

  @Test
  void anExternalEntityIsNotRead() {
    String svg =
        "<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>" + ROOT + ">&x;</svg>";
    assertTrue(read(svg).isEmpty());
  }

  @Test
  void referencesThatUnfoldForEverAreRefused() {
    StringBuilder bomb = new StringBuilder(ROOT + "><rect id=\"a0\"/>");
    for (int i = 1; i < 20; i++) {
      bomb.append("<g id=\"a").append(i).append("\">");
      bomb.append(("<use href=\"#a" + (i - 1) + "\"/>").repeat(10)).append("</g>");
    }
    assertTimeoutPreemptively(
        Duration.ofMinutes(2), () -> assertTrue(read(bomb + "</svg>").isEmpty()));
    assertEquals("unsafe-picture", report.problems().get(0).kind());
  }

  @Test
  void aCircleOfReferencesIsRefused() {
    String circle = "><g id=\"a\"><use href=\"#b\"/></g><g id=\"b\"><use href=\"#a\"/></g></svg>";
    assertTrue(read(ROOT + circle).isEmpty());
  }

  @Test
  void deepNestingIsRefusedWithItsPlace() {
    assertTrue(read(ROOT + ">\n" + "<g>".repeat(100_000)).isEmpty());
    assertEquals("a.svg", report.problems().get(0).place().file());
    assertEquals(2, report.problems().get(0).place().line());
  }

  @Test
  void brokenMarkupIsRefusedWithItsPlace() {
    assertTrue(read(ROOT + ">\n<g>\n</svg>").isEmpty());
    Problem problem = report.problems().get(0);
    assertEquals(3, problem.place().line());
    assertFalse(problem.what().contains("ParseError"), problem.what());
  }

  @Test
  void otherMarkupIsNoPicture() {
    assertTrue(read("<html><p>Hi</p></html>").isEmpty());
    assertEquals("unknown-picture", report.problems().get(0).kind());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<svg width='9' height='9'>\u00FF</svg> | the drawing is not in UTF-8, as it should be",
        "<?xml version='1.0' encoding='US-ASCII'?><svg>\u00FF</svg> | the drawing is not in US-ASCII",
        "<?xml version='1.0' encoding='foo-bar'?><svg/> | in an encoding that is not known, foo-bar",
        "<svg><g> | the drawing is cut off",
        "<svg><g></g> | the drawing is cut off",
        "<svg | the drawing is cut off",
        "<svg><x:g/></svg> | the prefix of x:g is not declared",
        "<svg><g xmlns:a='u' xmlns:b='u' a:c='' b:c=''/></svg> | an attribute is given twice",
      })
  void faultsOfTheFileAreToldAndNothingIsPrinted(String svg, String what) {
    PrintStream usual = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
    Report said = new Report();
    try {
      byte[] bytes = svg.getBytes(StandardCharsets.ISO_8859_1);
      assertTrue(Pictures.read("a.svg", bytes, Place.NOWHERE, said).isEmpty());
    } finally {
      System.setErr(usual);
    }
    assertEquals("", printed.toString(StandardCharsets.UTF_8));
    assertTrue(said.problems().get(0).what().contains(what), said.problems().get(0).toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "ISO-8859-1", "windows-1252"})
  void everyEncodingThatIsStatedIsRead(String encoding) throws Exception {
    String svg =
        "<?xml version='1.0' encoding='"
            + encoding
            + "'?><svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><title>é</title></svg>";
    Report said = new Report();
    Picture picture =
        Pictures.read("a.svg", svg.getBytes(encoding), Place.NOWHERE, said).orElseThrow();
    String clean = new String(((Picture.Drawing) picture).bytes(), StandardCharsets.UTF_8);
    assertTrue(clean.contains("<title>é</title>"), clean);
  }
}
