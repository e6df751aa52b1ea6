package bindery.press.validation;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bindery.press.TestFolder;
import bindery.report.Problem;
import bindery.report.Refusal;
import bindery.report.Report;
import bindery.report.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidationTest {
  @TempDir Path folder;
  private TestFolder bench;

  @BeforeEach
  void aSmallBook() {
    bench =
        new TestFolder(folder)
            .with("book.yaml", "title: A\nauthor: B\nlanguage: en\ndate: 2026-01-01\n")
            .with("a.md", "# A\n\nIt was a dark night.\n");
  }

  @Test
  void theTableSaysThatNothingWasSaid() {
    assertEquals(0, bench.build("-e", "epub", "--validate", "--strict"), bench.err());
    assertTrue(bench.out().contains("EPUB 3.3  epubcheck passed  0\n"), bench.out());
    assertTrue(bench.err().contains("handing the EPUB to epubcheck"), bench.err());
  }

  @Test
  void objectionsAreToldWithTheirPlaces() throws IOException {
    assertEquals(0, bench.build("-q", "-e", "epub"), bench.err());
    Path epub = folder.resolve("dist/a.epub");
    String name;
    URI zip = URI.create("jar:" + epub.toUri());
    try (FileSystem files = FileSystems.newFileSystem(zip, Map.of())) {
      Path chapter;
      try (Stream<Path> texts = Files.list(files.getPath("EPUB/text"))) {
        chapter = texts.filter(text -> text.toString().endsWith("-a.xhtml")).findFirst().get();
      }
      name = chapter.toString();
      String text = Files.readString(chapter);
      Files.writeString(chapter, text.replaceFirst("</h1>", "</h1>\n<blink>x</blink>"));
    }
    Report report = new Report();
    try (InputStream book = Files.newInputStream(epub)) {
      Validation.check(book, "a.epub", report);
    }
    Problem first = report.findings().get(0);
    assertEquals("epubcheck", first.kind());
    assertEquals(Severity.WARNING, first.severity());
    assertEquals("RSC-005", first.text().replace('_', '-'));
    assertEquals("a.epub/" + name, first.place().file());
    assertTrue(first.place().line() > 0 && first.what().contains("blink"), first.toString());
  }

  @Test
  void withoutTheLibraryItSaysHowToGetIt() {
    assertDoesNotThrow(() -> Validation.require(getClass().getClassLoader()));
    Refusal refusal =
        assertThrows(Refusal.class, () -> Validation.require(ClassLoader.getPlatformClassLoader()));
    assertTrue(
        refusal.problem().toString().contains("mvn exec:java -Dexec.classpathScope=test"),
        refusal.problem().toString());
  }

  @Test
  void itIsForTheEpub() {
    assertEquals(2, bench.build("--validate", "-e", "print,reader"));
    assertTrue(bench.err().contains("'--validate'"), bench.err());
  }
}
