package bindery.manuscript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bindery.apparatus.Apparatus;
import bindery.book.Book;
import bindery.report.Problem;
import bindery.report.Report;
import bindery.source.Limits;
import bindery.source.SourceFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links of MyST to labels, in which no {@code #} stands before the label. */
class LabelLinksTest {
  private static final String OTHER =
      "(far)=\n## Far\n\n(near)=\n## Near\n\n$$\nx\n$$ (eq:one)\n\n$$\ny\n$$ (one_two)\n";

  @TempDir Path folder;

  @BeforeEach
  void files() throws IOException {
    Files.writeString(folder.resolve("_config.yml"), "title: T\n");
    Files.writeString(folder.resolve("b.md"), "# Beta\n\n" + OTHER);
    Files.writeString(folder.resolve("near.md"), "# The file\n\nText.\n");
  }

  private String read(String toc, String text) throws IOException {
    if (!toc.isEmpty()) {
      Files.writeString(folder.resolve("_toc.yml"), toc);
    }
    Files.writeString(folder.resolve("a.md"), "# A\n\n" + text + "\n");
    Report report = new Report();
    SourceFolder opened = SourceFolder.open(folder, "manuscript folder", Limits.DEFAULT);
    Book book = Apparatus.work(ManuscriptReader.read(opened, report), report);
    List<String> told =
        report.problems().stream()
            .filter(problem -> problem.place().file().equals("a.md"))
            .map(Problem::kind)
            .toList();
    return book.tree().select("section:has(> h1:contains(A)) > p").first().html() + " " + told;
  }

  private String myst(String text) throws IOException {
    return read("root: a\nchapters:\n- file: b\n- file: near\n", text);
  }

  @Test
  void leadToTheLabel() throws IOException {
    assertEquals(
        "<a href=\"#far\">there</a> []", myst("[there](far)").replaceAll(" class=\"[^\"]*\"", ""));
  }

  @Test
  void ofEquationsHaveTheirNumbers() throws IOException {
    assertEquals(
        "(2.1) and (2.2)",
        org.jsoup.Jsoup.parse(myst("[](eq:one) and [](one_two)")).text().replaceAll(" \\[.*", ""));
  }

  @Test
  void aFileComesFirst() throws IOException {
    assertEquals(
        "<a href=\"#the-file\">file</a> []",
        myst("[file](near)").replaceAll(" class=\"[^\"]*\"", ""));
  }

  @Test
  void otherToolsHaveNone() throws IOException {
    assertEquals(
        "<a>there</a> [unknown-file]",
        read("", "[there](far)").replaceAll(" class=\"[^\"]*\"", ""));
  }

  @Test
  void aLabelMayHaveASignBeforeIt() throws IOException {
    assertEquals(
        "<a href=\"#far\">there</a> []", myst("[there](@far)").replaceAll(" class=\"[^\"]*\"", ""));
  }

  @Test
  void anEquationMayBeCalledAsItsChapterIs() throws IOException {
    Files.writeString(folder.resolve("b.md"), "(same)=\n# Beta\n\n$$\nx\n$$ (same)\n");
    String read = myst("{eq}`same`");
    assertEquals("(2.1) []", org.jsoup.Jsoup.parse(read).text());
  }

  /** A chapter may name works of its own beside those of the book. */
  @Test
  void worksThatAChapterNames() throws IOException {
    Files.writeString(folder.resolve("one.bib"), "@book{a, author={A B}, title={T}, year=2001}\n");
    Files.writeString(folder.resolve("two.bib"), "@book{b, author={C D}, title={U}, year=2002}\n");
    Files.writeString(folder.resolve("book.yaml"), "bibliography: one.bib\n");
    Files.writeString(
        folder.resolve("near.md"), "---\nbibliography: two.bib\n---\n\n# The file\n\nText.\n");
    String read = myst("{cite}`a` and {cite}`b`");
    assertEquals("(B 2001) and (D 2002) []", org.jsoup.Jsoup.parse(read).text());
  }

  private static String words(String html) {
    return org.jsoup.Jsoup.parse(html).text().replaceAll(" \\[.*", "");
  }

  /** Sphinx gives the caption of a figure, MyST the number; formulas in it are set. */
  @Test
  void ofFiguresHaveTheCaptionOrTheNumber() throws IOException {
    String figure = "\n\n```{figure} x.png\n:name: fig\n\nThe plot of $d_{in}$\n```\n";
    String caption = myst("See [](#fig) and {ref}`fig`." + figure);
    assertEquals("See The plot of din and The plot of din.", words(caption));
    assertEquals(2, org.jsoup.Jsoup.parse(caption).select(".math").size());
    Files.delete(folder.resolve("_toc.yml"));
    Files.writeString(
        folder.resolve("myst.yml"), "project:\n  toc:\n  - file: a.md\n  - file: b.md\n");
    assertEquals(
        "See Figure A.1 and Figure A.1.",
        words(read("", "See [](#fig) and {ref}`fig`." + figure)).replace('\u00A0', ' '));
  }
}
