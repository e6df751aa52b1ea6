package bindery.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Drawings in a book: what is told of their words and of what cannot be painted. */
class DrawingWordsTest {
  @TempDir Path folder;

  private String problems(String drawing) {
    TestFolder bench =
        new TestFolder(folder)
            .with("book.yaml", "title: Drawn\nauthor: Ann Author\nlanguage: en\n")
            .with("01-one.md", "# One\n\n![A drawing](a.svg \"A drawing\")\n")
            .with(
                "a.svg",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"100\" height=\"50\">"
                    + drawing
                    + "</svg>");
    assertEquals(0, bench.build("--edition", "print,reader", "--quiet"), bench.err());
    return bench.err();
  }

  @Test
  void aCharacterThatTheFirstFaceLacksComesFromAnother() {
    // EB Garamond has no box drawing; JetBrains Mono, asked for or not, has.
    assertEquals("", problems("<text y=\"20\" font-family=\"EB Garamond\">one ├ Ω two</text>"));
  }

  @Test
  void aCharacterThatNoFaceHasIsTold() {
    String said = problems("<text y=\"20\">ja <tspan fill=\"red\">あ</tspan> שלום</text>");
    assertTrue(
        said.startsWith(
            "01-one.md:3:1: warning: no font at hand has the character U+05D5 HEBREW LETTER VAV,"
                + " which is in a.svg ‘ו’; add a font that has it with @font-face in styles/\n"),
        said);
    assertTrue(said.contains("U+3042 HIRAGANA LETTER A"), said);
    assertEquals(5, said.split("no font at hand").length - 1, said);
  }

  @Test
  void whatCannotBePaintedIsTold() {
    String said = problems("<path d=\"M0 0 L 10 Q\"/><hatch/>");
    String flaw = "part of the drawing cannot be painted as it was meant: ";
    assertTrue(
        said.contains("a.svg:1: warning: " + flaw + "path data has ‘Q’ where a number is due"),
        said);
    assertTrue(
        said.contains(
            flaw
                + "this element is not painted ‘<hatch>’; correct it, or save it again without what"
                + " is named"),
        said);
  }
}
