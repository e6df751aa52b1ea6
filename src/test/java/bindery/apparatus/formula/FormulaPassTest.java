package bindery.apparatus.formula;

import static org.assertj.core.api.Assertions.assertThat;

import bindery.book.Book;
import bindery.book.Metadata;
import bindery.book.Numbering;
import bindery.book.Numbering.Kind;
import bindery.book.Numbering.Scheme;
import bindery.book.Places;
import bindery.book.PlainMetadata;
import bindery.report.Place;
import bindery.report.Problem;
import bindery.report.Report;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Formulas of a book become MathML, with their numbers and what is wrong with them. */
class FormulaPassTest {
  private final Report report = new Report();

  private Document worked(Numbering numbering, List<String> source, String body) {
    Document tree = Jsoup.parse("<html><body>" + body + "</body></html>");
    tree.outputSettings().prettyPrint(false);
    Metadata metadata = PlainMetadata.in(Locale.ENGLISH);
    for (Element code : tree.select("[data-line]")) {
      int line = Integer.parseInt(code.attr("data-line"));
      Places.put(code, new Place("a.md", line, 1));
    }
    new FormulaPass(file -> source, report)
        .work(new Book(metadata, tree, numbering, Map.of("vv", "\\mathbf{v}")));
    return tree;
  }

  private Document worked(String body) {
    return worked(Numbering.UNSAID, List.of(), body);
  }

  private static String chapter(int number, String inside) {
    return "<section class='chapter' id='c"
        + number
        + "' data-number='"
        + number
        + "'><h1>T</h1>"
        + inside
        + "</section>";
  }

  private static String display(String id, String tex) {
    String attribute = id.isEmpty() ? "" : " id='" + id + "'";
    return "<pre class='math display'" + attribute + "><code>" + tex + "</code></pre>";
  }

  @Test
  void formulasStandInElementsThatStylesCanReach() {
    Document tree =
        worked(chapter(1, "<p>A <code class='math inline'>\\vv</code>.</p>" + display("", "x=y")));
    assertThat(tree.selectFirst("p > span.math.inline > math").attr("alttext")).isEqualTo("\\vv");
    assertThat(tree.selectFirst("p mi").text()).isEqualTo("𝐯");
    assertThat(tree.selectFirst("div.math.display > math").attr("display")).isEqualTo("block");
    assertThat(tree.select("code, pre, .equation-number")).isEmpty();
  }

  @Test
  void numbersWhatHasALabelAnIdOrAnEnvironmentThatNumbers() {
    Document tree =
        worked(
            chapter(1, display("", "a") + display("eq-b", "b"))
                + chapter(
                    2,
                    display("", "c\\label{eq:c}")
                        + display("", "\\begin{equation}d\\end{equation}")
                        + display("", "\\begin{equation*}e\\end{equation*}")
                        + display("", "f\\tag{F}")
                        + display("", "g\\tag*{G}")));
    assertThat(tree.select(".equation-number").eachText())
        .containsExactly("(1.1)", "(2.1)", "(2.2)", "(F)", "G");
    assertThat(tree.getElementById("eq-b").attr("data-number")).isEqualTo("1.1");
    assertThat(tree.getElementById("eq:c").hasClass("math")).isTrue();
  }

  @Test
  void rowsHaveNumbersAndIdsOfTheirOwn() {
    String rows =
        "\\begin{align}a&amp;=b\\label{eq:a}\\\\c&amp;=d\\notag\\\\e&amp;=f\\label{eq:f}\\end{align}";
    Document tree =
        worked(
            chapter(1, "<span id='eq:f'></span>" + display("eq:a", rows))
                + chapter(2, "<p><code class='math inline'>\\eqref{eq:f}</code></p>"));
    assertThat(tree.select("mtr").eachAttr("data-number")).containsExactly("1.1", "1.2");
    assertThat(tree.getElementById("eq:a").normalName()).isEqualTo("mtr");
    assertThat(tree.getElementById("eq:f").normalName()).isEqualTo("mtr");
    assertThat(tree.select("mtr > mtd.equation-number > mtext").eachText())
        .containsExactly("(1.1)", "(1.2)");
    assertThat(tree.select("p mtext").text()).isEqualTo("(1.2)");
    assertThat(report.problems()).isEmpty();
  }

  @Test
  void countsAsTheBookSays() {
    String body =
        chapter(1, display("a", "a")) + chapter(2, display("b", "b\\tag{T}") + display("c", "c"));
    Numbering through =
        new Numbering(Map.of(Kind.EQUATION, Scheme.BOOK), Optional.empty(), List.of(), false);
    assertThat(worked(through, List.of(), body).select(".equation-number").eachText())
        .containsExactly("(1)", "(T)", "(2)");
    Numbering none =
        new Numbering(Map.of(Kind.EQUATION, Scheme.NONE), Optional.empty(), List.of(), false);
    assertThat(worked(none, List.of(), body).select(".equation-number").eachText())
        .containsExactly("(T)");
  }

  @Test
  void aWrongFormulaStaysAndIsToldInItsPlace() {
    List<String> source = List.of("# T", "", "> $$", ">   a = b \\\\", ">   c = \\alhpa d", "> $$");
    String code =
        "<pre class='math display'><code data-line='3'>a = b \\\\\nc = \\alhpa d\n</code></pre>";
    Document tree = worked(Numbering.UNSAID, source, chapter(1, code));
    assertThat(tree.select("pre.math.faulty > code").text()).contains("\\alhpa");
    List<Problem> problems = report.problems();
    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).place()).isEqualTo(new Place("a.md", 5, 9));
    assertThat(problems.get(0).kind()).isEqualTo("formula");
    assertThat(problems.get(0).text()).isEqualTo("\\alhpa");
    assertThat(problems.get(0).todo()).contains("\\alpha");
  }

  /** Lines of a formula within a line of text are one line of its TeX. */
  @Test
  void findsAFaultInAFormulaOverTwoLines() {
    List<String> source = List.of("Text $a +", "\\foo b$ text");
    String code = "<code class='math inline' data-line='1'>a + \\foo b</code>";
    worked(Numbering.UNSAID, source, chapter(1, "<p>" + code + "</p>"));
    assertThat(report.problems()).hasSize(1);
    assertThat(report.problems().get(0).place()).isEqualTo(new Place("a.md", 2, 1));
  }

  @Test
  void whatOnlyDefinesIsNotSeen() {
    Document tree =
        worked(
            chapter(
                1,
                display("", "\\newcommand{\\w}{\\omega}")
                    + "<p><code class='math inline'>\\w</code></p>"));
    assertThat(tree.select(".display, pre")).isEmpty();
    assertThat(tree.select("p mi").text()).isEqualTo("ω");
  }

  @Test
  void aReferenceToNothingIsTold() {
    worked(chapter(1, display("eq-a", "a") + display("", "\\eqref{eq-b}")));
    assertThat(report.problems()).hasSize(1);
    assertThat(report.problems().get(0).todo()).contains("eq-a");
  }
}
