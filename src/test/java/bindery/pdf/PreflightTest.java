package bindery.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bindery.art.Picture;
import bindery.art.Pictures;
import bindery.book.Source;
import bindery.report.Place;
import bindery.report.Problem;
import bindery.report.Report;
import bindery.style.Ink;
import bindery.style.PageKind;
import bindery.style.PagePlaces;
import bindery.style.PageRule;
import bindery.typeset.page.Folio;
import bindery.typeset.page.Page;
import bindery.typeset.page.Pages;
import bindery.typeset.placed.Look;
import bindery.typeset.placed.Placed;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of a file for the printer before it is sent. */
class PreflightTest {
  private final TestFaces garamond = TestFaces.garamond();

  /** Pages of text, the first of which has something more. */
  private List<Page> book(int count, Placed... more) {
    return book(count, rule(36, 36), more);
  }

  private List<Page> book(int count, PageRule rule, Placed... more) {
    List<Page> pages = new ArrayList<>();
    for (int n = 1; n <= count; n++) {
      List<Placed> content = new ArrayList<>(List.of(TestPages.line(garamond, 50, "text")));
      content.addAll(n == 1 ? List.of(more) : List.of());
      PageKind kind = new PageKind("", n % 2 == 1, false, false);
      pages.add(new Page(n, new Folio(n, "decimal"), kind, rule, content));
    }
    return pages;
  }

  private static PageRule rule(double left, double right) {
    Place nowhere = Place.NOWHERE;
    var places =
        new PagePlaces(
            nowhere, new Place("a.css", 2, 1), new Place("a.css", 1, 1), nowhere, nowhere);
    return new PageRule(
        288, 432, 36, right, 36, left, 0, 0, false, Map.of(), null, List.of(), places);
  }

  private static List<Problem> told(List<Page> pages, boolean screen) {
    Report report = new Report();
    TestPages.print(new Pages(pages, List.of()), screen, report);
    return report.problems();
  }

  private static String kinds(List<Problem> problems) {
    return problems.stream().map(Problem::kind).sorted().collect(Collectors.joining(" "));
  }

  private static Placed.Image image(byte[] file, double width, double height) {
    Picture picture = Pictures.read("map.png", file, Place.NOWHERE, new Report()).orElseThrow();
    return new Placed.Image(0, 0, width, height, picture, "", Source.NONE);
  }

  /**
   * @param alpha of all pixels
   */
  private static byte[] png(int width, int height, int type, int alpha) throws IOException {
    BufferedImage image = new BufferedImage(width, height, type);
    for (int i = 0; i < width * height; i++) {
      image.setRGB(i % width, i / width, alpha << 24 | 0x336699);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, "png", out);
    return out.toByteArray();
  }

  @ParameterizedTest
  @CsvSource({"72, 72, ''", "73, 73, coarse-picture", "144, 36, ''", "144, 72, coarse-picture"})
  void aPictureOfThreeHundredPixelsIsAnInchWide(double width, double height, String kinds)
      throws IOException {
    byte[] gray = png(300, 300, BufferedImage.TYPE_BYTE_GRAY, 255);
    assertEquals(kinds, kinds(told(book(3, image(gray, width, height)), false)));
  }

  @Test
  void aPictureIsToldOnceWhereItIsLargest() throws IOException {
    byte[] gray = png(300, 300, BufferedImage.TYPE_BYTE_GRAY, 255);
    List<Problem> told =
        told(book(3, image(gray, 100, 100), image(gray, 144, 144), image(gray, 120, 120)), false);
    assertEquals(
        List.of("map.png, 150 dpi at 2.0 in wide"), told.stream().map(Problem::text).toList());
  }

  @Test
  void onAScreenNothingIsTold() throws IOException {
    byte[] colour = png(10, 10, BufferedImage.TYPE_INT_ARGB, 100);
    assertEquals("", kinds(told(book(200, rule(3, 3), image(colour, 100, 100)), true)));
  }

  @ParameterizedTest
  @CsvSource({
    "2, 255, printed-in-gray", // TYPE_INT_ARGB
    "2, 128, printed-in-gray", // on white
    "1, 255, printed-in-gray", // TYPE_INT_RGB
    "10, 255, ''", // TYPE_BYTE_GRAY
  })
  void picturesInABlackBook(int type, int alpha, String kinds) throws IOException {
    byte[] file = png(300, 300, type, alpha);
    assertEquals(kinds, kinds(told(book(3, image(file, 36, 36)), false)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<rect width='9' height='9' fill='#555' stroke='black'/> | ''",
        "<rect width='9' height='9' fill='#c00'/> | printed-in-gray",
        "<rect width='9' height='9' stroke='#c00' fill='none'/> | printed-in-gray",
        "<rect width='9' height='9' fill='#555' fill-opacity='.5'/> | see-through-picture",
        "<linearGradient id='g'><stop offset='0' stop-color='red'/><stop offset='1'"
            + " stop-color='blue'/></linearGradient><rect width='9' height='9' fill='url(#g)'/>"
            + " | printed-in-gray",
        "<rect width='9' height='9' fill='#d00000'/><path d='M0 0h9' stroke='#008000'/>"
            + " | lost-colour printed-in-gray",
        "<path d='M0 0h9' stroke='black' stroke-width='.2'/> | hairline",
        "<g transform='scale(.2)'><path d='M0 0h9' stroke='black'/></g> | hairline",
      })
  void drawingsInABlackBook(String shapes, String kinds) {
    String svg =
        "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'>" + shapes + "</svg>";
    Placed.Image image = image(svg.getBytes(StandardCharsets.UTF_8), 9, 9);
    assertEquals(kinds, kinds(told(book(3, image), false)));
  }

  @Test
  void coloursThatBecomeOneGrayAreTold() {
    Ink red = new Ink.Rgb(0.8, 0, 0);
    Ink green = new Ink.Rgb(0, 0.47, 0);
    Placed.Piece piece = TestPages.piece(garamond.run("red"), 0, Look.plain(10, red));
    Placed line = new Placed.Line(36, 80, 1, List.of(piece), Source.NONE, Placed.Part.BODY);
    assertEquals("printed-in-gray", kinds(told(book(5, line), false)));
    List<Problem> told = told(book(5, line, new Placed.Fill(1, 1, 9, 9, green)), false);
    assertEquals("lost-colour printed-in-gray", kinds(told));
    assertEquals("#cc0000 and #007800, page 1", told.get(0).text());
    Placed gray = new Placed.Fill(1, 1, 9, 9, new Ink.Gray(0.5));
    Placed black = new Placed.Fill(1, 1, 9, 9, new Ink.Cmyk(0, 0, 0, 0.5));
    assertEquals("", kinds(told(book(5, gray, black), false)));
  }

  @Test
  void edgesOfAPictureThatVanishAreTold() throws IOException {
    BufferedImage chart = new BufferedImage(300, 300, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < 300 * 300; i++) {
      chart.setRGB(i % 300, i / 300, i % 60 < 30 ? 0xD00000 : 0x008000);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(chart, "png", out);
    assertEquals(
        "lost-colour printed-in-gray",
        kinds(told(book(3, image(out.toByteArray(), 36, 36)), false)));
  }

  @Test
  void linesOfArtNeedTwiceAsManyPixels() throws IOException {
    byte[] lines = png(300, 300, BufferedImage.TYPE_BYTE_BINARY, 255);
    assertEquals("coarse-picture", kinds(told(book(3, image(lines, 72, 72)), false)));
    assertEquals("", kinds(told(book(3, image(lines, 36, 36)), false)));
  }

  @Test
  void rulesTooThinAndTextTooNearTheEdge() {
    Placed thin = new Placed.Fill(40, 90, 100, 0.1, Ink.BLACK);
    assertEquals("hairline", kinds(told(book(3, thin), false)));
    assertEquals("", kinds(told(book(3, new Placed.Fill(40, 90, 100, 0.25, Ink.BLACK)), false)));
    Placed.Piece piece = TestPages.piece(garamond.run("out"), 0, Look.plain(10, Ink.BLACK));
    Placed line = new Placed.Line(270, 80, 1, List.of(piece), Source.NONE, Placed.Part.BODY);
    assertEquals("near-trim", kinds(told(book(3, line), false)));
  }

  @ParameterizedTest
  @CsvSource({
    "23, 9, ''",
    "24, 26.9, 0.375in",
    "24, 27, ''",
    "150, 27, ''",
    "151, 35, 0.5in",
    "300, 36, ''",
    "301, 36, 0.625in",
    "501, 45, 0.75in",
    "701, 54, 0.875in",
    "1200, 62, 0.875in",
    "1200, 63, ''",
  })
  void theMarginAtTheFoldGrowsWithTheBook(int pages, double inner, String least) {
    List<Problem> told = told(book(pages, rule(inner, 80)), false);
    assertEquals(least.isEmpty() ? "" : "narrow-gutter", kinds(told));
    told.forEach(problem -> assertTrue(problem.todo().contains("(" + least + ")"), problem.todo()));
    told.forEach(problem -> assertEquals("a.css:1:1", problem.place().toString()));
  }

  @Test
  void leftHandPagesHaveTheFoldAtTheirRight() {
    List<Problem> told = told(book(100, rule(50, 20)), false);
    assertEquals("margin-right of left-hand pages: 20pt", told.get(0).text());
    assertEquals("a.css:2:1", told.get(0).place().toString());
  }
}
