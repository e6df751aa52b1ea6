package bindery.typeset.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bindery.typeset.compositor.PlacedText;
import bindery.typeset.compositor.SmallEdition;
import bindery.typeset.placed.Placed;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Listings wider than the measure: squares of 8 points, 200 points of measure, 46 more outside. */
class WideListingsTest {
  private static final String CSS =
      "@page { size: 302pt 180pt; margin: 20pt 82pt 20pt 20pt }"
          + " @page :left { margin: 20pt 20pt 20pt 82pt }"
          + " pre { margin: 0; font-size: 8pt; white-space: pre; background: #eee; padding: 4pt 0 }"
          + " code { font-size: 8pt } blockquote { margin: 0 } p.b { break-before: page }";

  private static final String TWO_PAGES = "<p>a</p>%s<p class='b'>b</p>%s";

  private static SmallEdition small(String css, String listing) {
    return SmallEdition.of(CSS + css, TWO_PAGES.replace("%s", listing));
  }

  private static String listing(int columns) {
    return "<pre><code>short\n" + "x".repeat(columns) + "\nshort</code></pre>";
  }

  /** Where each line of code begins, its size, and what it says, page by page. */
  private static List<String> code(SmallEdition small) {
    List<String> lines = new ArrayList<>();
    for (Page page : small.made().pages().pages()) {
      lines(page.content(), lines);
    }
    return lines;
  }

  private static void lines(List<Placed> content, List<String> lines) {
    for (Placed placed : content) {
      if (placed instanceof Placed.Turned turned) {
        lines.add("turned");
        lines(turned.content(), lines);
      }
      if (placed instanceof Placed.Line line && PlacedText.text(line).startsWith("x")) {
        Placed.Piece piece = line.pieces().get(0);
        String size = point(piece.size());
        lines.add(point(line.x()) + " " + size + " " + PlacedText.text(line).length());
      }
    }
  }

  private static String point(double points) {
    return PlacedText.points(points).replace(".0", "");
  }

  @Test
  void aListingThatFitsStaysWithinTheMeasure() {
    assertEquals(List.of("20 8 25", "82 8 25"), code(small("", listing(25))));
  }

  @Test
  void aLittleSmallerIsTriedFirst() {
    assertEquals(List.of("20 7.4 27", "82 7.4 27"), code(small("", listing(27))));
  }

  @Test
  void itStandsOutIntoTheOuterMarginOfEitherPage() {
    assertEquals(List.of("20 8 30", "36 8 30"), code(small("", listing(30))));
    assertEquals(List.of("20 7.2 34", "36 7.2 34"), code(small("", listing(34))));
  }

  @Test
  void theGroundGoesWithItAndIsOnePiece() {
    List<Placed.Fill> fills =
        small("", listing(30)).made().pages().pages().stream()
            .flatMap(page -> page.content().stream())
            .filter(Placed.Fill.class::isInstance)
            .map(Placed.Fill.class::cast)
            .toList();
    assertEquals(2, fills.size(), fills.toString());
    assertEquals(List.of(20.0, 36.0), fills.stream().map(Placed.Fill::x).toList());
    assertTrue(fills.stream().allMatch(f -> f.width() == 246), fills.toString());
  }

  @Test
  void whatIsWiderStillIsTurnedOverWithinTheMeasure() {
    assertEquals("20 8 25", code(small("", listing(50))).get(0));
  }

  @Test
  void aMarginWithSomethingInItIsNotUsed() {
    String box = " @page :left { @left-middle { content: 'tab' } }";
    assertEquals("20 8 25", code(small(box, listing(30))).get(0));
    assertEquals(
        "20 8 25",
        code(small(
                " @page { margin: 20pt 82pt 20pt 20pt } @page :left { margin: 20pt 30pt }",
                listing(30)))
            .get(0));
  }

  @Test
  void aBoxWithRulesIsNotLeft() {
    String css = " blockquote { border-left: 1pt solid; line-height: 10pt }";
    String boxed = "<blockquote>" + listing(30) + "</blockquote>";
    assertEquals(List.of("21 8 24", "83 8 24"), code(small(css, boxed)));
    String plain = "<ul><li><p>t</p>" + listing(28) + "</li></ul>";
    assertEquals(2, code(small(" ul { padding-left: 10pt }", plain)).size());
  }

  private static String drawing(int columns) {
    return listing(columns).replace("<pre>", "<pre class='drawing'>");
  }

  @Test
  void aDrawingIsMadeSmallerAndThenTurned() {
    assertEquals("20 4.8 51", code(small("", drawing(51))).get(0));
    SmallEdition wide = SmallEdition.of(CSS + " @page { size: 302pt 400pt }", drawing(70));
    List<String> found = code(wide);
    assertEquals("turned", found.get(0));
    assertTrue(found.get(1).endsWith(" 5 70"), found.toString());
    assertTrue(wide.report.problems().stream().noneMatch(p -> p.kind().equals("wide-drawing")));
  }

  @Test
  void aDrawingTooWideForAllIsTold() {
    SmallEdition small = SmallEdition.of(CSS, drawing(70));
    assertEquals("20 3.4 70", code(small).get(0));
    assertEquals(1, small.report.problems().size());
  }
}
