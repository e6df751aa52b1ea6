package bindery.manuscript.pandoc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bindery.manuscript.DialectTrees;
import bindery.manuscript.folder.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Citations keep their keys, and have words that can be read. */
class CitationsTest {
  @TempDir Path folder;
  private DialectTrees trees;

  @BeforeEach
  void open() {
    trees = new DialectTrees(folder);
  }

  private static String span(String keys, String words) {
    return "<span class=\"citation\" data-keys=\"" + keys + "\">" + words + "</span>";
  }

  private static String inText(String key, String words) {
    return "<span class=\"citation\" data-keys=\""
        + key
        + "\" data-mode=\"in-text\">"
        + words
        + "</span>";
  }

  private static String cite(String key, String words) {
    return "<span class=\"cite\" data-key=\"" + key + "\">" + words + "</span>";
  }

  private static String before(String words) {
    return "<span class=\"cite-before\">" + words + "</span>";
  }

  private static String after(String words) {
    return "<span class=\"cite-after\">" + words + "</span>";
  }

  @Test
  void authorAndYear() throws IOException {
    Files.writeString(
        folder.resolve("refs.bib"),
        """
        @comment{nothing}
        @book{knuth84,
          author = {Donald E. Knuth},
          title = "The {\\TeX}book", year = 1984 }
        @article{two, author={G{\\"o}del, Kurt and Turing, A. M.}, date={1936-05}, title={On}}
        @book{three, editor={A, B and C, D and E, F}, title={T}, year={2001}}
        """);
    Files.writeString(
        folder.resolve("library.json"),
        "[{\"id\":\"j\",\"author\":[{\"family\":\"Doe\"}],\"issued\":{\"date-parts\":[[2019,1]]}}]");
    assertEquals(
        "<p>"
            + span(
                "knuth84 two",
                "("
                    + before("see")
                    + " "
                    + cite("knuth84", "Knuth 1984")
                    + after(", p. 5")
                    + "; "
                    + cite("two", "Gödel and Turing 1936")
                    + ")")
            + "</p>",
        trees.of(Tool.PLAIN, "[see @knuth84, p. 5; @two]"));
    assertEquals(
        "<p>"
            + inText("knuth84", "Knuth (1984" + after(", p. 3") + ")")
            + " "
            + span("three", "(" + cite("three", "A et al. 2001") + ")")
            + "</p>",
        trees.of(Tool.PLAIN, "@knuth84 [p. 3] [@three]"));
    assertEquals(
        "<p>Doe says "
            + span("j", "(<span class=\"cite\" data-key=\"j\" data-mode=\"suppress\">2019</span>)")
            + ".</p>",
        trees.of(Tool.PLAIN, "Doe says [-@j]."));
    assertEquals(List.of(), trees.kinds());
  }

  @Test
  void aPartOfAWork() throws IOException {
    Files.writeString(
        folder.resolve("refs.bib"), "@book{a, author={Kurt Gödel}, title={On}, year={1936}}");
    assertEquals(
        "<p>"
            + span("a", cite("a", "Gödel"))
                .replace("\">", "\" data-mode=\"author\">")
                .replace("data-key=\"a\" data-mode=\"author\"", "data-key=\"a\"")
            + "</p>",
        trees.of(Tool.PLAIN, "[@a]{cite=author}"));
  }

  @Test
  void withoutABibliographyTheKeyStands() {
    assertEquals("<p>" + span("k", "(k, p. 5)") + "</p>", trees.of(Tool.PANDOC, "[@k, p. 5]"));
    assertEquals(List.of("citation"), trees.kinds());
    assertEquals("<p>As " + span("k", "(k)") + ": so</p>", trees.of(Tool.PANDOC, "As [@k]: so"));
  }

  @Test
  void namesAndAddressesAreNone() {
    String text = "Ask @octocat, [@octocat](https://x.y) or `[@x]`.";
    assertEquals(
        "<p>Ask @octocat, <a href=\"https://x.y\">@octocat</a> or <code>[@x]</code>.</p>",
        trees.of(Tool.MDBOOK, text));
    assertEquals("<p>[@octocat]</p>", trees.of(Tool.MDBOOK, "[@octocat]"));
  }

  @Test
  void numberedThings() {
    String link = "<a href=\"#fig:a-b\" class=\"cross-reference\" data-written=\"fig:a-b\">a b</a>";
    String text = "@fig:a-b [@fig:a-b] {@fig:a-b} [#fig:a-b]";
    String anchored = trees.of(Tool.PANDOC, "[x]{#fig:a-b}\n\n" + text);
    assertEquals(
        "<p>" + String.join(" ", link, link, link, link) + "</p>",
        anchored.substring(anchored.indexOf("</p>") + 4));
  }

  /** Quarto’s {@code @alg-x} is no mark of bookdown. */
  @Test
  void aWorkWhoseKeyBeginsLikeAReference() throws IOException {
    Files.writeString(folder.resolve("a.bib"), "@book{alg-man, author={A, B}, year={2001}}");
    assertEquals(
        "<p>" + span("alg-man", "(" + cite("alg-man", "A 2001") + ")") + "</p>",
        trees.of(Tool.BOOKDOWN, "[@alg-man]"));
    assertEquals(List.of(), trees.kinds());
  }

  @Test
  void packagesOfRHaveTheirNames() {
    assertEquals(
        "<p>With " + span("R-base R-knitr", "(R; knitr)") + ".</p>",
        trees.of(Tool.BOOKDOWN, "With [@R-base; @R-knitr]."));
    assertEquals(List.of("citation", "citation"), trees.kinds());
  }

  /** Where there are works, what is missing is told once, when citations are put into words. */
  @Test
  void packagesOfRAreToldOnce() throws IOException {
    Files.writeString(folder.resolve("a.bib"), "@book{a, author={A, B}, year={2001}}");
    assertEquals(
        "<p>With " + span("R-knitr", "(" + cite("R-knitr", "knitr") + ")") + ".</p>",
        trees.of(Tool.BOOKDOWN, "With [@R-knitr]."));
    assertEquals(List.of(), trees.kinds());
  }
}
