package bindery.manuscript.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bindery.book.Book;
import bindery.manuscript.ManuscriptReader;
import bindery.report.Problem;
import bindery.report.Report;
import bindery.source.Limits;
import bindery.source.SourceFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A cover that a tool would have fetched or made costs nobody the book. */
class CoverOfToolTest {
  @TempDir Path folder;
  private final Report report = new Report();

  private Optional<String> cover(String written) throws IOException {
    String yaml = "book:\n  title: T\n  chapters: [a.qmd]\n  cover-image: " + written + "\n";
    Files.writeString(folder.resolve("_quarto.yml"), "project:\n  type: book\n" + yaml);
    Files.writeString(folder.resolve("a.qmd"), "# A\n\nText.\n");
    Book book =
        ManuscriptReader.read(
            SourceFolder.open(folder, "manuscript folder", Limits.DEFAULT), report);
    return book.metadata().cover();
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://example.org/c.png", "gone.png", "a.qmd"})
  void whatCannotBeOneIsLeftOut(String written) throws IOException {
    assertEquals(Optional.empty(), cover(written));
    assertEquals(
        List.of("WARNING missing-cover"),
        report.problems().stream().map((Problem p) -> p.severity() + " " + p.kind()).toList());
  }

  @Test
  void whatIsThereIsKept() throws IOException {
    Files.write(folder.resolve("c.png"), new byte[0]);
    assertEquals(Optional.of("c.png"), cover("c.png"));
    assertEquals(List.of(), report.problems());
  }
}
