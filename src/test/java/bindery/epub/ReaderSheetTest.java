package bindery.epub;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bindery.report.Report;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ReaderSheetTest {
  @Test
  void whatOnlyPaperHasIsLeftOut() {
    assertEquals(
        "p {\n  color: red;\n}\n",
        rewritten(
            "/* why */ @page:left { margin: 1in; @top-left { content: \"}\" } } p { color: red }"));
  }

  @Test
  void nothingIsFetched() {
    Report report = new Report();
    assertEquals(
        "p {\n  color: red;\n}\n",
        rewritten("@import url(x.css); p { background: URL(http://x/y.png); color: red }", report));
    assertEquals(
        """
        book.css: warning: left out of the EPUB because it leads to another file: ‘@import url(x.css)’; \
        put the rules of that sheet into this one
        book.css: warning: left out of the EPUB because it leads to another file: ‘background: \
        URL(http://x/y.png)’; put the picture into the manuscript""",
        report.problems().get(0) + "\n" + report.problems().get(1));
  }

  @Test
  void typefacesLeadToTheirFiles() {
    assertEquals(
        "@font-face {\n  font-family: A;\n  src: url(../fonts/A-Bold.ttf);\n}\n",
        rewritten(
            "@font-face { font-family: A; src: url('fonts/A-Bold.ttf') format('truetype') }"));
  }

  @Test
  void stringsHideBraces() {
    assertEquals(
        "q::before {\n  content: \"}/*\\\"{\";\n}\nb {\n  c: d;\n}\n",
        rewritten("q::before { content: \"}/*\\\"{\" } b { c: d }"));
  }

  @Property(tries = 300)
  void anyTextEnds(@ForAll String css) {
    rewritten(css);
    rewritten("@media x {" + css);
    rewritten("@font-face {" + css);
    rewritten("a {" + css);
  }

  private static String rewritten(String css) {
    return rewritten(css, new Report());
  }

  private static String rewritten(String css, Report report) {
    PackedTypefaces shelf =
        new PackedTypefaces(name -> Optional.of(new byte[] {0, 1, 0, 0}), report);
    return ReaderSheet.of(new Enclosures.Sheet("book.css", css), shelf, report);
  }
}
