package bindery.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import bindery.typeset.compositor.SmallEdition;
import bindery.typeset.page.Pages;
import bindery.typeset.placed.Placed;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is seen on screens alone is not in the printer's file, not even as text. */
class PaperPagesTest {
  private static Pages pages(String css, String html) {
    return SmallEdition.of(css, html).made().pages();
  }

  private static List<String> words(List<Placed> content) {
    List<String> words = new ArrayList<>();
    for (Placed placed : content) {
      if (placed instanceof Placed.Line line) {
        line.pieces().forEach(piece -> words.add(piece.run().text()));
      } else if (placed instanceof Placed.Turned turned) {
        words.addAll(words(turned.content()));
      }
    }
    return words;
  }

  @Test
  void screenTextIsLeftOut() {
    Pages made =
        pages(
            "i { color: transparent; -bindery-screen-color: #555 } b { color: transparent }",
            "<p>One<b>x</b><i> a</i></p><p>Two</p>");
    assertEquals(List.of("One", "x", " ", "a", "Two"), words(made.pages().get(0).content()));
    assertEquals(List.of("One", "x", "Two"), words(PaperPages.of(made).pages().get(0).content()));
  }

  @Test
  void onPagesThatAreTurnedToo() {
    Placed line =
        pages("i { color: transparent; -bindery-screen-color: #555 }", "<p>One<i> a</i></p>")
            .pages()
            .get(0)
            .content()
            .stream()
            .filter(Placed.Line.class::isInstance)
            .findFirst()
            .orElseThrow();
    Pages turned = TestPages.one(new Placed.Turned(0, 0, List.of(line)));
    assertEquals(List.of("One"), words(PaperPages.of(turned).pages().get(0).content()));
  }

  @Test
  void otherPagesStayWhatTheyAre() {
    Pages made = pages("b { color: #333; -bindery-screen-color: #00f }", "<p>One <b>two</b></p>");
    assertSame(made.pages().get(0), PaperPages.of(made).pages().get(0));
  }
}
