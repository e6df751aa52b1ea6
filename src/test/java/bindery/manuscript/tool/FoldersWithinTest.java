package bindery.manuscript.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bindery.manuscript.folder.Entry;
import bindery.manuscript.project.BookFile;
import bindery.report.Problem;
import bindery.report.Report;
import bindery.source.Limits;
import bindery.source.SourceFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Orders of MyST, MkDocs and Leanpub in the forms and the places that books have them in. */
class FoldersWithinTest {
  @TempDir Path folder;
  private final Report report = new Report();

  private void with(String name, String text) throws IOException {
    Files.createDirectories(folder.resolve(name).getParent());
    Files.writeString(folder.resolve(name), text);
  }

  private BookFile book() {
    return BookFile.read(SourceFolder.open(folder, "folder", Limits.DEFAULT), report);
  }

  private List<String> order() {
    return book().entries().stream()
        .filter(entry -> !(entry instanceof Entry.Made))
        .map(e -> e instanceof Entry.File file ? file.name() : e.getClass().getSimpleName())
        .toList();
  }

  private List<String> kinds() {
    return report.problems().stream().map(Problem::kind).toList();
  }

  /** Jupyter Book before 0.11 had the contents as a list, with no key above it. */
  @Test
  void theOlderContentsAreAList() throws IOException {
    with("README.md", "# Book\n");
    with("a.md", "# A\n");
    with("b.md", "# B\n");
    with(
        "_toc.yml",
        "- file: README\n  numbered: false\n\n- part: Some\n  chapters:\n  - file: b\n  - file: a\n");
    assertEquals(List.of("README.md", "PartTitle", "b.md", "a.md"), order());
    assertEquals(List.of(), kinds());
  }

  @Test
  void authorsWithoutTags() throws IOException {
    with("a.md", "# A\n");
    with("_toc.yml", "root: a\n");
    with("_config.yml", "title: T\nauthor: Ada Lind of <a href=\"https://x.org\">X</a>\n");
    assertEquals("Ada Lind of X", book().authors().get(0).name());
  }

  @Test
  void aBrokenListIsToldWithItsLine() throws IOException {
    with("a.md", "# A\n");
    with("_toc.yml", "- file: a\n- x: 'b\n");
    book();
    assertEquals("yaml", kinds().get(0));
    assertEquals(2, report.problems().get(0).place().line());
  }

  @Test
  void anOrderThatIsNotUtf8IsTold() throws IOException {
    with("README.md", "# The repository\n");
    with("manuscript/one.txt", "# One\n");
    byte[] cyrillic = {(byte) 0xD2, (byte) 0xCC, '.', 't', 'x', 't', '\n'};
    Files.write(folder.resolve("manuscript/Book.txt"), cyrillic);
    book();
    assertEquals(List.of("not-utf8"), kinds());
  }

  /** Of several languages, each with its own order, the book is the one that holds the most. */
  @Test
  void theFullestOfSeveralLanguages() throws IOException {
    with("README.md", "# The repository\n");
    with("docs/en/mkdocs.yml", "site_name: E\nnav:\n- a.md\n");
    with("docs/en/docs/a.md", "# A\n");
    with("docs/zh/mkdocs.yml", "site_name: Z\nnav:\n- b.md\n- a.md\n");
    with("docs/zh/docs/a.md", "# A\n");
    with("docs/zh/docs/b.md", "# B\n");
    assertEquals(List.of("docs/zh/docs/b.md", "docs/zh/docs/a.md"), order());
    assertEquals("Z", book().title());
  }
}
