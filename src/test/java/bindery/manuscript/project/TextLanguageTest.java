package bindery.manuscript.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bindery.report.Problem;
import bindery.report.Report;
import bindery.source.Limits;
import bindery.source.SourceFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The language of a book that its author does not name. */
class TextLanguageTest {
  private static final String FRENCH =
      "Le chat est sur la table et il ne veut pas que vous le preniez. ".repeat(8);
  private static final String ENGLISH =
      "The cat is on the mat, and it is not for you to take it from there. ".repeat(8);

  @TempDir Path folder;
  private Report report;

  @BeforeEach
  void text() throws IOException {
    with("a.md", "---\ntitle: A\n---\n\n# A\n\n" + FRENCH + "\n\n```\nfor the of and in to\n```\n");
  }

  private void with(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private String language() {
    report = new Report();
    return BookFile.read(SourceFolder.open(folder, "folder", Limits.DEFAULT), report)
        .language()
        .toLanguageTag();
  }

  private long told() {
    return report.problems().stream().map(Problem::kind).filter("language"::equals).count();
  }

  @Test
  void isThatOfTheTexts() throws IOException {
    assertEquals("fr", language());
    assertEquals(1, told());
    with("book.yaml", "language: en\n");
    assertEquals("en", language());
    assertEquals(0, told());
  }

  @Test
  void whatAToolHasInItsPatternIsNotObeyed() throws IOException {
    with("SUMMARY.md", "- [A](a.md)\n");
    with("book.toml", "[book]\nlanguage = \"en\"\nsrc = \".\"\n");
    assertEquals("fr", language());
    assertEquals(1, told());
    with("book.toml", "[book]\nlanguage = \"fr-CA\"\nsrc = \".\"\n");
    assertEquals("fr-CA", language());
    with("book.toml", "[book]\nlanguage = \"de\"\nsrc = \".\"\n");
    assertEquals("de", language());
    with("a.md", ENGLISH);
    assertEquals("en", language());
  }

  @Test
  void notebooksAreReadForTheirWords() throws IOException {
    Files.delete(folder.resolve("a.md"));
    String code = "{\"cell_type\": \"code\", \"source\": [\"for the of and in to\"]}";
    with(
        "a.ipynb",
        "{\"cells\": [{\"cell_type\": \"markdown\", \"metadata\": {}, \"source\": [\""
            + FRENCH
            + "\"]}, "
            + code
            + "], \"metadata\": {}, \"nbformat\": 4, \"nbformat_minor\": 5}");
    assertEquals("fr", language());
  }
}
