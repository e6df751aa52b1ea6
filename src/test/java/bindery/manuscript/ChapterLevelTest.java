package bindery.manuscript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bindery.book.Book;
import bindery.report.Problem;
import bindery.report.Report;
import bindery.source.Limits;
import bindery.source.SourceFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which headings open chapters. */
class ChapterLevelTest {
  @TempDir Path folder;

  private final Report report = new Report();

  private ChapterLevelTest with(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
    return this;
  }

  private Book book() {
    SourceFolder source = SourceFolder.open(folder, "manuscript folder", Limits.DEFAULT);
    return ManuscriptReader.read(source, report);
  }

  /** Roles and headings of the sections that come from files. */
  private String sections() {
    return book().sections().stream()
        .filter(section -> !List.of("title-page", "contents").contains(section.role().word()))
        .map(section -> section.role().word() + " " + section.title())
        .map(String::strip)
        .collect(Collectors.joining(", "));
  }

  private List<String> kinds() {
    return report.problems().stream().map(Problem::kind).toList();
  }

  private static String headings(String title, int many, int words) {
    StringBuilder text = new StringBuilder(title + "\n\n");
    for (int i = 1; i <= many; i++) {
      text.append("## Title ").append((char) ('A' + i)).append("\n\n");
      text.append("word ".repeat(words)).append("\n\n");
    }
    return text.toString();
  }

  /** The title of each book of a series, over the chapters in all its files. */
  @Test
  void titlesSaidAgainOverChapters() throws IOException {
    for (int i = 1; i <= 3; i++) {
      with("a" + i + ".md", "# One\n# Chapter " + i + "\n\nText\n");
      with("b" + i + ".md", "# Two\n\n# Chapter " + i + "\n\nText\n");
    }
    assertEquals(
        "part One, chapter Chapter 1, chapter Chapter 2, chapter Chapter 3,"
            + " part Two, chapter Chapter 1, chapter Chapter 2, chapter Chapter 3",
        sections());
  }

  @Test
  void longSectionsAreChaptersOfTheirBook() throws IOException {
    with("a.md", headings("# My Book", 5, 1000));
    assertEquals(
        "chapter Title B, chapter Title C, chapter Title D, chapter Title E, chapter Title F",
        sections());
    assertEquals("My Book", book().metadata().title());
    assertEquals("chapter-level", kinds().get(0));
  }

  @Test
  void shortOrFewSectionsStaySections() throws IOException {
    assertEquals("chapter My Essay", with("a.md", headings("# My Essay", 5, 900)).sections());
    assertEquals("chapter My Essay", with("a.md", headings("# My Essay", 4, 2000)).sections());
    assertEquals(List.of(), kinds());
  }

  @Test
  void oneOfSeveralFilesKeepsItsSections() throws IOException {
    with("a.md", headings("# One Chapter", 6, 1000)).with("b.md", "# Another\n\nText.\n");
    assertEquals("chapter One Chapter, chapter Another", sections());
  }

  @Test
  void chaptersOfTheFirstLevelStayChaptersWhateverAListOfThemLooksLike() throws IOException {
    with("a.md", "# Part One\n\n## Chapter 1\n\n## Chapter 2\n")
        .with("b.md", "# Chapter 1\n\nText.\n\n# Chapter 2\n\nText.\n");
    assertEquals("part Part One, chapter Chapter 1, chapter Chapter 2", sections());
  }

  @Test
  void theBookFileHasTheLastWord() throws IOException {
    with("a.md", headings("# My Book", 5, 1000)).with("book.yaml", "chapter-level: 1\n");
    assertEquals("chapter My Book", sections());
    with("a.md", "# My Book\n\nBy Ann.\n\n## A\n\nx\n\n### B\n\ny\n")
        .with("book.yaml", "chapter-level: 2\n");
    assertEquals("front-matter, chapter A", sections());
    assertEquals("B", book().sections().get(2).element().selectFirst("h2").text());
    assertEquals(List.of(), kinds());
    with("book.yaml", "chapter-level: two\n");
    assertEquals("chapter My Book", sections());
    assertEquals(List.of("chapter-level"), kinds());
  }

  @Test
  void aChapterThatBearsTheTitleOfTheBookIsFrontMatterBeforeAPrefaceOnly() throws IOException {
    with("book.yaml", "title: The Road\n")
        .with("1.md", "# The Road\n\nText.\n")
        .with("2.md", "# The House\n\nText.\n")
        .with("3.md", "# Preface\n\nText.\n");
    assertEquals("chapter The Road, chapter The House, preface Preface", sections());
    with("2.md", "# Preface\n\nText.\n").with("3.md", "# The House\n\nText.\n");
    assertEquals("front-matter The Road, preface Preface, chapter The House", sections());
  }
}
