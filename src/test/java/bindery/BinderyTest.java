package bindery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bindery.press.TestFolder;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import example.MakeBooks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What other programs have of Bindery. */
class BinderyTest {
  @TempDir Path folder;
  private TestFolder bench;
  private Bindery books;
  private final List<String> heard = new ArrayList<>();

  @BeforeEach
  void aBook() {
    bench =
        new TestFolder(folder)
            .with("book.yaml", "title: T\n")
            .with("a.md", "# Alpha\n\nSee [this](#nope).\n");
    books = Bindery.of(folder.resolve("book")).into(folder.resolve("dist"));
  }

  private BuildListener hearing() {
    return new BuildListener() {
      @Override
      public void message(Message message) {
        heard.add(message.kind());
      }

      @Override
      public void step(String what) {
        heard.add(what);
      }
    };
  }

  @Test
  void booksAreThoseOfTheCommand() {
    assertEquals(0, bench.build("-q"));
    var before = bench.books();
    BuildResult result = books.build();
    assertTrue(result.done());
    assertEquals(before, bench.books());
    assertEquals(
        List.of("print t-print.pdf", "cover t-cover.pdf", "reader t.pdf", "epub t.epub"),
        result.files().stream().map(file -> file.edition() + " " + file.name()).toList());
    MadeFile reader = result.files().get(2);
    assertEquals(Optional.of(folder.resolve("dist/t.pdf")), reader.path());
    assertEquals(3, reader.pages());
    assertEquals("PDF/A-2a, PDF/UA-1", reader.standard());
  }

  @Test
  void stepsAndMessagesAreHeard() {
    BuildResult result = books.editions(Bindery.Edition.READER).listener(hearing()).check();
    assertTrue(result.done());
    assertEquals("reading the manuscript", heard.get(0));
    assertTrue(heard.contains("printing the reader edition, 3 pages"), heard.toString());
    Message link = result.messages().get(0);
    assertEquals(
        new Message(
            Message.Severity.WARNING,
            "unknown-link",
            "a.md",
            3,
            5,
            "#nope",
            "this link leads to no heading of the book",
            "check the heading's title or give it an id with ‘{#nope}’",
            true,
            "a.md:3:5: warning: this link leads to no heading of the book: ‘#nope’; check the"
                + " heading's title or give it an id with ‘{#nope}’"),
        link);
    assertEquals(link.shown(), link.toString());
    assertEquals(
        result.messages().stream().map(Message::kind).toList(),
        heard.subList(heard.size() - result.messages().size(), heard.size()));
    assertEquals(Optional.empty(), result.files().get(0).path());
    assertEquals("{}", bench.books().toString());
  }

  @Test
  void whatIsWrongIsToldAndNotThrown() {
    BuildResult strict = books.strict().listener(hearing()).build();
    assertFalse(strict.done());
    assertEquals(List.of(), strict.files());
    assertEquals("{}", bench.books().toString());
    BuildResult nowhere = Bindery.of(folder.resolve("nowhere")).check();
    assertFalse(nowhere.done());
    assertEquals(List.of("folder"), nowhere.messages().stream().map(Message::kind).toList());
    BuildResult unstyled = books.styles(folder.resolve("nowhere")).check();
    assertFalse(unstyled.done());
  }

  @Test
  void theDateIsThatWhichWasGiven() throws IOException {
    books.editions(Bindery.Edition.EPUB).date(Instant.parse("2026-03-01T12:00:00Z")).build();
    Path epub = folder.resolve("dist/t.epub");
    try (var files = java.nio.file.FileSystems.newFileSystem(epub)) {
      String about = Files.readString(files.getPath("EPUB/package.opf"));
      assertTrue(about.contains("2026-03-01T12:00:00Z"), about);
    }
  }

  @Test
  void theExampleMakesBooks() throws IOException {
    MakeBooks.main(new String[] {folder.resolve("book").toString(), folder + "/dist"});
    assertEquals(Set.of("t.epub", "t.pdf"), bench.books().keySet());
    bench.with("book.yaml", "order: [gone.md]\n");
    String[] folders = {folder.resolve("book").toString(), folder + "/dist"};
    assertThrows(IllegalStateException.class, () -> MakeBooks.main(folders));
  }

  /** But for where lines are broken. */
  @Test
  void theGuideShowsTheExample() throws IOException {
    String guide = Files.readString(Path.of("src/site/guide/10-commands.md"));
    Matcher listing = Pattern.compile("(?s)```java\n(import bindery.*?)```").matcher(guide);
    assertTrue(listing.find());
    String example =
        new String(
            Files.readAllBytes(Path.of("src/test/java/example/MakeBooks.java")),
            StandardCharsets.UTF_8);
    String shown = listing.group(1).replaceAll("\\s+", "");
    assertTrue(example.replaceAll("\\s+", "").contains(shown), shown);
  }

  /** No type of the packages below is in a signature that others see. */
  @Test
  void nothingInternalIsSeen() {
    Set<String> seen = new TreeSet<>();
    var door =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("bindery")
            .that(
                com.tngtech.archunit.base.DescribedPredicate.describe(
                    "of the door", (JavaClass c) -> c.getPackageName().equals("bindery")));
    for (JavaClass each : door) {
      each.getCodeUnits().stream()
          .filter(unit -> unit.getModifiers().contains(JavaModifier.PUBLIC))
          .forEach(
              unit -> {
                seen.add(unit.getRawReturnType().getPackageName());
                unit.getRawParameterTypes().forEach(type -> seen.add(type.getPackageName()));
              });
    }
    assertTrue(seen.remove("bindery"));
    seen.removeIf(name -> name.startsWith("java.") || name.isEmpty());
    assertEquals(Set.of(), seen);
  }
}
