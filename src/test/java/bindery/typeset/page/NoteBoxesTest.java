package bindery.typeset.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bindery.typeset.compositor.PlacedText;
import bindery.typeset.compositor.SmallEdition;
import bindery.typeset.placed.Placed;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Boxes of notes: what a style says of them is done, or told where it says it. */
class NoteBoxesTest {
  private static final String BODY =
      "<p>text<a class='noteref' href='#n'>1</a> more<a class='noteref' href='#m'>2</a></p>"
          + "<section class='footnotes' epub:type='footnotes'>"
          + "<aside class='footnote' epub:type='footnote' id='n'><p>one</p></aside>"
          + "<aside class='footnote' epub:type='footnote' id='m'><p>two</p></aside></section>";

  private static SmallEdition small(String css) {
    return SmallEdition.of(
        "@page { size: 240pt 200pt; margin: 20pt } .footnote { float: footnote } " + css, BODY);
  }

  private static List<Placed> placed(SmallEdition small) {
    return small.made().pages().pages().stream().flatMap(page -> page.content().stream()).toList();
  }

  private static List<Placed.Fill> fills(List<Placed> all) {
    return all.stream().filter(Placed.Fill.class::isInstance).map(Placed.Fill.class::cast).toList();
  }

  private static double y(List<Placed> all, String words) {
    return all.stream()
        .filter(each -> each instanceof Placed.Line line && PlacedText.text(line).equals(words))
        .mapToDouble(line -> ((Placed.Line) line).y())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void groundAndRulesGoRoundTheNote() {
    SmallEdition small =
        small("#n { background: #eee; border: 2pt solid; padding: 4pt; width: 100pt }");
    List<Placed> all = placed(small);
    List<Placed.Fill> fills = fills(all);
    double top = fills.stream().mapToDouble(Placed.Fill::y).min().orElseThrow();
    double foot = fills.stream().mapToDouble(f -> f.y() + f.height()).max().orElseThrow();
    assertEquals(12 + 2 * (4 + 2), foot - top, 0.01);
    assertEquals(
        100 + 2 * (4 + 2), fills.stream().mapToDouble(Placed.Fill::width).max().orElse(0), 0.01);
    assertTrue(top < y(all, "one") && y(all, "one") < foot, fills.toString());
    assertEquals(12 + 4 + 2, y(all, "two") - y(all, "one"), 0.01);
    assertEquals(List.of(), small.report.problems());
  }

  @Test
  void marginsKeepNotesApart() {
    List<Placed> all = placed(small("#n { margin-bottom: 3pt } #m { margin-top: 5pt }"));
    assertEquals(12 + 3 + 5, y(all, "two") - y(all, "one"), 0.01);
  }

  @ParameterizedTest
  @CsvSource({
    "'#n { display: none }'",
    "'.footnote { display: none }'",
    "'.footnotes { display: none }'"
  })
  void aHiddenNoteIsNotSet(String css) {
    SmallEdition small = small(css);
    List<Placed> all = placed(small);
    List<String> lines =
        all.stream()
            .filter(Placed.Line.class::isInstance)
            .map(line -> PlacedText.text((Placed.Line) line))
            .toList();
    assertEquals(
        css.startsWith("#n") ? List.of("text1 more2", "two") : List.of("text1 more2"), lines);
    boolean led =
        all.stream().anyMatch(each -> each instanceof Placed.Link link && link.href().equals("#n"));
    assertTrue(!led, "a link to what is not there");
    assertEquals(List.of(), small.report.problems());
  }

  @ParameterizedTest
  @CsvSource({"break-before: page", "float: top"})
  void whatCannotBeIsTold(String declaration) {
    SmallEdition small = small("aside.footnote { " + declaration + " }");
    placed(small);
    assertEquals(
        "book.css:1:90",
        small.report.problems().stream().findFirst().map(p -> p.place().toString()).orElse("none"));
  }
}
