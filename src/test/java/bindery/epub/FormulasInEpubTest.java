package bindery.epub;

import static org.assertj.core.api.Assertions.assertThat;

import bindery.Golden;
import bindery.book.Book;
import bindery.notation.formula.FormulaReader;
import bindery.notation.formula.ReadFormula;
import bindery.notation.tex.Macros;
import bindery.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** MathML goes into an EPUB whole, and nothing goes with it. */
class FormulasInEpubTest {
  private static final String CHAPTER =
      "<section class='chapter' epub:type='chapter' id='one'><h1>One</h1></section>"
          + "<section class='chapter' epub:type='chapter' id='two'><h1>Two</h1><p>none</p></section>";

  private static Book book() {
    return SmallBooks.book(SmallBooks.about("Formulas", "en"), CHAPTER);
  }

  private static Element put(Book book, String tex, boolean display) {
    ReadFormula formula = FormulaReader.read(tex, display, Macros.NONE);
    assertThat(formula.faults()).as(tex).isEmpty();
    Element around = book.tree().getElementById("one").appendElement(display ? "div" : "p");
    around.appendChild(formula.math());
    return formula.math();
  }

  private static String page(Map<String, String> files, String end) {
    String name = files.keySet().stream().filter(f -> f.endsWith(end)).findFirst().orElseThrow();
    return files.get(name);
  }

  /** Every formula of the sheet that the parser's own test reads. */
  @Test
  void epubcheckHasNothingToSay() throws IOException {
    Book book = book();
    List<String> lines = Files.readAllLines(Golden.folder("notation/formula").resolve("sheet.txt"));
    for (String line : lines.subList(0, lines.indexOf("// what is wrong"))) {
      if (!line.startsWith("  ") && !line.startsWith("//")) {
        boolean display = line.startsWith("$$");
        put(book, display ? line.substring(2) : line, display);
      }
    }
    Report report = new Report();
    byte[] epub = SmallBooks.epub(book, SmallBooks.enclosures(), report);
    assertThat(Checked.messages(epub)).isEmpty();
    assertThat(report.problems()).isEmpty();
  }

  @Test
  void theNavigationSaysFormulasAsTheyAreRead() {
    Book book = book();
    Element h2 = put(book, "\\alpha_i", false).parent().tagName("h2");
    h2.attr("id", "h").prependText("Where ").appendText(" is");
    Map<String, String> files =
        SmallBooks.files(SmallBooks.epub(book, SmallBooks.enclosures(), new Report()));
    assertThat(page(files, "nav.xhtml")).contains(">Where α_i is</a>");
  }

  @Test
  void thePackageSaysWhichFilesHoldFormulas() {
    Book book = book();
    put(book, "x", false);
    Map<String, String> files =
        SmallBooks.files(SmallBooks.epub(book, SmallBooks.enclosures(), new Report()));
    String document = page(files, ".opf");
    assertThat(document).containsOnlyOnce("properties=\"mathml\"").contains(">MathML<");
    assertThat(document).containsPattern("chapter-one.xhtml\"[^>]*properties=\"mathml\"");
  }

  /** By day and by night, and on a ground that the author has chosen. */
  @Test
  void coloursAreRead() {
    Book book = book();
    put(book, "\\textcolor{#ff0000}{a}", false);
    put(book, "\\textcolor{#000000}{b}", false);
    put(book, "\\colorbox{#ffff00}{c}", false);
    String text =
        page(
            SmallBooks.files(SmallBooks.epub(book, SmallBooks.enclosures(), new Report())),
            "chapter-one.xhtml");
    assertThat(text)
        .doesNotContain("mathcolor=\"#ff0000\"")
        .contains("mathcolor=\"#e")
        .contains("<mi>b</mi>");
    assertThat(text).containsOnlyOnce("mathcolor=\"#000000\"");
    assertThat(text).contains("mathbackground=\"#ffff00\"");
  }

  @Test
  void whatActsOrLeadsStaysOut() {
    Book book = book();
    Element math = put(book, "x<y", false);
    math.attr("onclick", "x()").attr("style", "color:red").attr("href", "javascript:x()");
    math.attr("id", "eq").attr("alttext", "x<\"y\"&\u0001");
    math.child(0).attr("xlink:href", "x").attr("mathcolor", "red");
    math.appendElement("maction").appendElement("mi").text("z");
    String page =
        page(
            SmallBooks.files(SmallBooks.epub(book, SmallBooks.enclosures(), new Report())),
            "chapter-one.xhtml");
    assertThat(page)
        .contains(
            "<math xmlns=\"http://www.w3.org/1998/Math/MathML\" alttext=\"x&lt;&quot;y&quot;&amp;\" id=\"eq\">")
        .contains("<mi mathcolor=\"red\">x</mi>")
        .contains("&lt;</mo>")
        .contains("<mrow><mi>z</mi></mrow>")
        .doesNotContain("onclick", "style=", "href=\"javascript", "xlink", "maction");
  }
}
