package bindery.typeset.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bindery.typeset.compositor.PlacedText;
import bindery.typeset.compositor.SmallEdition;
import bindery.typeset.placed.Placed;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Figures that have a page of their own, on pages of 16 squares by 30 lines. */
class FigurePagesTest {
  private static final String CSS =
      "@page { size: 200pt 400pt; margin: 20pt; @top-center { content: \"head\" } }"
          + " @page :-bindery-plate { @top-center { content: none } }"
          + " img { max-width: 100% } figure { text-align: center } figcaption { margin-top: 6pt }"
          + " .page { float: -bindery-page } .page img { width: 100% }";

  private static List<List<String>> pages(String css, String chapter) {
    SmallEdition small = SmallEdition.of(CSS + css, chapter);
    List<List<String>> pages = new ArrayList<>();
    for (Page page : small.made().pages().pages()) {
      List<String> content = new ArrayList<>();
      texts(page.content(), "", content);
      pages.add(content);
    }
    return pages;
  }

  private static void texts(List<Placed> placed, String turned, List<String> out) {
    for (Placed one : placed) {
      if (one instanceof Placed.Line line) {
        out.add(turned + PlacedText.text(line));
      } else if (one instanceof Placed.Image i) {
        String size = PlacedText.points(i.width()) + "×" + PlacedText.points(i.height());
        out.add(turned + size + " at " + PlacedText.points(i.x()) + " " + PlacedText.points(i.y()));
      } else if (one instanceof Placed.Turned inner) {
        texts(inner.content(), "turned ", out);
      }
    }
  }

  private static String figure(String name, String attributes) {
    return "<p>before</p><figure "
        + attributes
        + "><img src=\""
        + name
        + "\" alt=\"\"/>"
        + "<figcaption>Caption</figcaption></figure><p>after</p>";
  }

  @Test
  void noFigureIsTurnedUnasked() {
    List<List<String>> pages = pages("", figure("900x200.svg", ""));
    assertTrue(pages.stream().flatMap(List::stream).noneMatch(t -> t.startsWith("turned")));
  }

  @Test
  void aTurnedFigureIsAsLargeAsThePageAllows() {
    List<List<String>> pages =
        pages(" figure { -bindery-turn: always }", figure("600x200.svg", ""));
    assertEquals(
        List.of(
            List.of("before", "after", "head"),
            List.of("turned 357.0×119.0 at 0.0 11.5", "turned Caption")),
        pages);
  }

  @Test
  void anyFigureIsTurnedThatIsToBe() {
    String css = " figure { -bindery-turn: always; float: top }";
    List<List<String>> pages = pages(css, figure("100x50.svg", ""));
    assertEquals(List.of("turned 100.0×50.0 at 128.5 46.0", "turned Caption"), pages.get(1));
  }

  @Test
  void aPageOfItsOwnIsFilled() {
    List<List<String>> pages = pages("", figure("160x400.svg", "class=\"page\""));
    assertEquals(List.of("before", "after", "head"), pages.get(0));
    assertEquals(List.of("136.4×341.0 at 31.8 20.5", "Caption"), pages.get(1));
  }

  @Test
  void aSmallFigureStandsInTheOpticalMiddleOfItsPage() {
    List<List<String>> pages = pages("", figure("160x82.svg", "class=\"page\""));
    // 100 points of 360, so 117 above and 143 below
    assertEquals(List.of("160.0×82.0 at 20.0 137.0", "Caption"), pages.get(1));
  }

  private static final String NOTES =
      " aside.footnote { float: footnote } @page { @footnote { margin-top: 5pt; padding-top: 5pt } }"
          + " .top { float: top }";

  private static String noted(String kind, String name) {
    return "<p>before<a class=\"noteref\" href=\"#n1\">1</a></p><figure class=\""
        + kind
        + "\">"
        + "<img src=\""
        + name
        + "\" alt=\"\"/><figcaption>Caption"
        + "<a class=\"noteref\" href=\"#n2\">2</a><a class=\"noteref\" href=\"#n2\">2</a>"
        + "</figcaption></figure><p>after<a class=\"noteref\" href=\"#n3\">3</a></p>"
        + "<aside class=\"footnote\" epub:type=\"footnote\" id=\"n1\">one</aside>"
        + "<aside class=\"footnote\" epub:type=\"footnote\" id=\"n2\">two</aside>"
        + "<aside class=\"footnote\" epub:type=\"footnote\" id=\"n3\">three</aside>";
  }

  @Test
  void theNotesOfAFloatStandBelowIt() {
    List<List<String>> pages = pages(NOTES, noted("top", "100x50.svg"));
    assertEquals(
        List.of(
            "before1",
            "100.0×50.0 at 50.0 20.0",
            "Caption22",
            "two",
            "after3",
            "one",
            "three",
            "head"),
        pages.get(0));
    assertEquals(1, pages.size());
  }

  @Test
  void aFullPageLeavesRoomForItsNotes() {
    List<List<String>> pages = pages(NOTES, noted("page", "160x400.svg"));
    assertEquals(List.of("127.6×319.0 at 36.2 20.5", "Caption22", "two"), pages.get(1));
  }

  @Test
  void theNotesOfATurnedFigureAreTurned() {
    String turn = NOTES + " figure { -bindery-turn: always }";
    List<List<String>> pages = pages(turn, noted("", "100x50.svg"));
    assertEquals(
        List.of("turned 100.0×50.0 at 128.5 35.0", "turned Caption22", "turned two"), pages.get(1));
  }

  @Test
  void aLinkToTheNoteOfAFloatLeadsThere() {
    SmallEdition small = SmallEdition.of(CSS + NOTES, noted("page", "160x400.svg"));
    MakeUp.Result made = small.made();
    assertEquals("2", made.map().folios().get("n2"));
    assertEquals("1", made.map().folios().get("n3"));
  }

  @Test
  void aTableIsTurnedThatIsToBe() {
    String table = "<table><tr><td>one</td><td>two</td></tr></table>";
    assertEquals(
        List.of("turned one", "turned two"),
        pages(" table { -bindery-turn: always } td { padding: 0 }", "<p>x</p>" + table).get(1));
    assertEquals(1, pages(" table { -bindery-turn: none }", "<p>x</p>" + table).size());
  }
}
