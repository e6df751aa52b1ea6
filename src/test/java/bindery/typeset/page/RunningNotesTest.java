package bindery.typeset.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bindery.typeset.compositor.SmallEdition;
import bindery.typeset.galley.Galley;
import bindery.typeset.pagebreak.PageBreaker;
import bindery.typeset.pagebreak.PagePlan;
import bindery.typeset.pagebreak.Take;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Notes longer than pages, one after the other: each begins where it is called and goes on. */
class RunningNotesTest {
  private static final int DEPTH = 12;
  private static final double GRID = 12;

  private static final String CSS =
      """
      p { text-indent: 20pt; orphans: 2; widows: 2 }
      .footnote { float: footnote; font-size: 8pt; line-height: 10pt }
      .noteref { font-size: 5pt; vertical-align: 4pt; line-height: 0 }
      """;

  /** Paragraphs of two lines and more; most call a note of up to two pages. */
  private static String chapter(Random random) {
    StringBuilder body = new StringBuilder();
    StringBuilder notes = new StringBuilder();
    for (int i = 0; i < 20; i++) {
      body.append("<p>").append("words of text ".repeat(3 + random.nextInt(6)));
      if (random.nextInt(3) > 0) {
        body.append("<a class=\"noteref\" href=\"#n").append(i).append("\">9</a>");
        notes
            .append("<aside class=\"footnote\" epub:type=\"footnote\" id=\"n")
            .append(i)
            .append("\"><p>");
        notes.append("words of a note ".repeat(1 + random.nextInt(40))).append("</p></aside>");
      }
      body.append("</p>");
    }
    return body + "<section class=\"footnotes\" epub:type=\"footnotes\">" + notes + "</section>";
  }

  @Test
  void beginOnThePageOfTheirCall() {
    int running = 0;
    for (int seed = 0; seed < 60; seed++) {
      SmallEdition small = SmallEdition.of(CSS, List.of(chapter(new Random(seed))));
      Galley galley = small.galleys(200).get(0);
      Take take = Take.of(galley.slugs(), galley.notes(), GRID, DEPTH, DEPTH + 1, 6);
      int[] base = take.noteBase();
      int called = 0;
      int begun = 0;
      int row = 0;
      for (PagePlan page : PageBreaker.pages(take)) {
        for (PagePlan.Piece piece : page.pieces()) {
          var slug = take.slugs().get(piece.slug());
          called = base[piece.slug()] + slug.callsBefore(piece.setting(), piece.to());
        }
        for (PagePlan.NotePart part : page.notes()) {
          assertEquals(row, part.from(), "seed " + seed);
          begun += part.from() == 0 ? 1 : 0;
          row = part.to() == take.notes().get(part.note()).rows().size() ? 0 : part.to();
        }
        running += row > 0 ? 1 : 0;
        assertEquals(called, begun, "seed " + seed + ": " + page);
      }
      assertEquals(take.notes().size(), begun);
    }
    assertTrue(running > 60, running + " pages end within a note");
  }

  /** Pages of notes alone are each made up once, however many there are. */
  @Test
  void aNoteOfFiftyPagesEnds() {
    String call = "<p>text<a class=\"noteref\" href=\"#n\">9</a></p>";
    String note =
        "<aside class=\"footnote\" epub:type=\"footnote\" id=\"n\"><p>"
            + "word ".repeat(3000)
            + "</p></aside>";
    Galley galley = SmallEdition.of(CSS, List.of(call + note)).galleys(200).get(0);
    Take take = Take.of(galley.slugs(), galley.notes(), GRID, DEPTH, DEPTH + 1, 6);
    int rows = 0;
    for (PagePlan page : PageBreaker.pages(take)) {
      for (PagePlan.NotePart part : page.notes()) {
        assertEquals(rows, part.from());
        rows = part.to();
      }
    }
    assertEquals(take.notes().get(0).rows().size(), rows);
    assertTrue(rows > 50 * DEPTH, rows + " rows");
  }
}
