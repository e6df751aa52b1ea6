package bindery.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bindery.book.Edition;
import bindery.report.Problem;
import bindery.report.Report;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept from build to build saves work and changes nothing. */
class BuildMemoryTest {
  private static final String WORDS =
      "It was the year of the flood, and nobody in the valley had yet heard of a road. ".repeat(60);
  private static final String NOTE = "A line with a note.[^n]\n\n[^n]: On page numbers.\n";

  @TempDir private Path temp;

  private TestFolder folder() {
    return new TestFolder(temp)
        .with("book.yaml", "title: Kept\nlanguage: en\n")
        .with("01-one.md", "# One\n\nSee [Three](#three).\n\n" + WORDS + "\n\n" + NOTE)
        .with("02-two.md", "# Two\n\n" + WORDS)
        .with("03-three.md", "# Three\n\n" + WORDS + "\n\nA letter that no face has: \u1781.\n")
        .with("04-four.md", "# Four\n\n" + WORDS);
  }

  private Report build(TestFolder folder, BuildMemory memory) {
    Report report = new Report();
    JobTicket ticket =
        new JobTicket(
            folder.manuscript,
            folder.dist,
            Optional.empty(),
            Set.of(Edition.PRINT, Edition.READER, Edition.EPUB),
            false,
            Map.of("SOURCE_DATE_EPOCH", "1767225600"));
    assertEquals(4, new Build(ticket, step -> {}, report, memory).make().size());
    return report;
  }

  @Test
  void onlyWhatHasChangedIsSetAgain() {
    TestFolder folder = folder();
    try (BuildMemory memory = new BuildMemory()) {
      build(folder, memory);
      int first = memory.sectionsSet();
      int broken = memory.takesBroken();
      build(folder, memory);
      assertEquals(first, memory.sectionsSet(), "an unchanged book is not set again");
      assertEquals(broken, memory.takesBroken(), "nor made up again");

      folder.with("02-two.md", "# Two\n\nAnother beginning. " + WORDS);
      build(folder, memory);
      assertEquals(first + 1, memory.sectionsSet(), "a changed chapter alone is set");
      assertEquals(broken + 1, memory.takesBroken(), "and made up");

      folder.with("02-two.md", "# Two\n\n" + WORDS.repeat(8));
      build(folder, memory);
      assertEquals(first + 3, memory.sectionsSet(), "and contents, whose page numbers move");
    }
  }

  @Test
  void onlyFilesThatHaveChangedAreReadAgain() {
    TestFolder folder = folder();
    try (BuildMemory memory = new BuildMemory()) {
      build(folder, memory);
      assertEquals(4, memory.files().read());
      folder.with("02-two.md", "# Two, again\n\nOther words.[^n]\n\n[^n]: A note.\n");
      build(folder, memory);
      assertEquals(5, memory.files().read());
    }
  }

  @Test
  void booksAndMessagesAreThoseOfACleanBuild() {
    TestFolder folder = folder();
    try (BuildMemory memory = new BuildMemory()) {
      build(folder, memory);
      folder.with("02-two.md", "# Two\n\n" + WORDS.repeat(8) + "\n\n# More\n\n" + WORDS);
      List<Problem> kept = build(folder, memory).problems();
      Map<String, String> books = folder.books();
      List<Problem> clean = build(folder, new BuildMemory()).problems();
      assertEquals(clean, kept);
      assertTrue(clean.stream().anyMatch(p -> p.kind().equals("missing-glyph")), clean::toString);
      assertEquals(folder.books(), books);
    }
  }

  @Test
  void styleThatIsChangedIsSeen() {
    TestFolder folder = folder();
    try (BuildMemory memory = new BuildMemory()) {
      build(folder, memory);
      folder.with("styles/book.css", "html { font: 12pt/16pt 'EB Garamond' }");
      build(folder, memory);
      Map<String, String> books = folder.books();
      build(folder, new BuildMemory());
      assertEquals(folder.books(), books);
    }
  }
}
