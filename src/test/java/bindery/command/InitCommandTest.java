package bindery.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bindery.press.TestFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InitCommandTest {
  @TempDir Path folder;
  private TestFolder bench;

  @BeforeEach
  void bench() {
    bench = new TestFolder(folder).besideIt();
  }

  @Test
  void itSaysWhatItWroteAndWhatIsNext() {
    assertEquals(0, bench.type("init", "the-quiet-morning"), bench.err());
    assertEquals(
        """
        Here begins “The Quiet Morning”, in English:
          the-quiet-morning/01-the-letter.md
          the-quiet-morning/02-the-road.md
          the-quiet-morning/book.yaml
          the-quiet-morning/images/road.svg

        Next:
          bindery watch the-quiet-morning    shows its pages while you write
          bindery the-quiet-morning          makes the books
        Its title, its author and much else stand in book.yaml.
        """,
        bench.out());
    assertEquals("", bench.err());
  }

  /** What a book of seven pages is told in any case: what its printer makes of so thin a spine. */
  @ParameterizedTest
  @ValueSource(strings = {"en-GB", "de", "ru"})
  void theBookHasNothingWrongWithIt(String language) {
    assertEquals(0, bench.type("init", "--language", language, "--author", "Ann \"A\" Author"));
    assertEquals(0, bench.type("--strict", "-v", "-q"), bench.err());
    List<String> told = bench.err().lines().filter(l -> !l.contains(": note: the spine ")).toList();
    assertEquals(List.of(), told);
  }

  @Test
  void textsAreReadAsTheLanguageThatTheyAreIn() throws IOException {
    bench.type("init", "--language", "de");
    String text = Files.readString(folder.resolve("manuscript/02-the-road.md"));
    assertTrue(text.startsWith("# The Road {#the-road lang=en}\n\n::: {lang=en}\n"), text);
    assertTrue(text.endsWith("\n:::\n"), text);
    String book = Files.readString(folder.resolve("manuscript/book.yaml"));
    assertTrue(book.contains("\nlanguage: de\n"), book);
  }

  @Test
  void whatIsPreparedInTheBookFileIsRight() throws IOException {
    bench.type("init", "novel");
    Path file = folder.resolve("novel/book.yaml");
    String prepared = Files.readString(file);
    String used =
        prepared.replaceAll("(?m)^# ( *(?:- )?(?:\\w+: .*|Ann Author|authors:|order:))$", "$1");
    assertTrue(used.contains("\nauthors:\n  - Ann Author\n"), used);
    Files.writeString(file, used.replace("cover: images/front.jpg\n", ""));
    assertEquals(0, bench.type("check", "novel", "--json", "-q"), bench.out());
    List<String> warned =
        bench.out().lines().filter(line -> line.contains("\"severity\": \"warning\"")).toList();
    assertEquals(1, warned.size(), bench.out());
    assertTrue(warned.get(0).contains("KDP binds no fewer than 24 pages"), bench.out());
  }

  @Test
  void nothingIsEverChanged() throws IOException {
    for (String there : List.of("a.md", "book.yaml", "_quarto.yml", "Makefile", "chapter.TXT")) {
      bench.with(there, "x");
      assertEquals(1, bench.type("init", "book"));
      assertEquals(
          "book: error: there is something of a book in this folder already, and nothing was"
              + " written: ‘"
              + there
              + "’; ‘bindery build’ makes books of a folder as it is; to begin a new one, name"
              + " another\n",
          bench.err());
      try (Stream<Path> files = Files.list(folder.resolve("book"))) {
        assertEquals(1, files.count());
      }
      Files.delete(folder.resolve("book").resolve(there));
    }
    bench.with("front.jpg", "x");
    assertEquals(0, bench.type("init", "book"));
    assertEquals("x", Files.readString(folder.resolve("book/front.jpg")));
    assertEquals(1, bench.type("init", "book/front.jpg"));
    assertTrue(bench.err().startsWith("error: cannot write"), bench.err());
  }

  @ParameterizedTest
  @CsvSource({
    "novel, Novel",
    "my_second-book, My Second Book",
    "'Über uns', Über uns",
    "McCarthy-letters, McCarthy letters",
    "quiet-morning/manuscript, Quiet Morning",
    "quiet-morning/src/book, Quiet Morning",
    "'a: \"b\" \\c', A: \"b\" \\c"
  })
  void theTitleIsTheNameOfTheFolder(String name, String title) {
    assertEquals(0, bench.type("init", name), bench.err());
    assertTrue(bench.out().startsWith("Here begins “" + title + "”, in"), bench.out());
    if (title.contains("\"")) {
      assertEquals(0, bench.type("check", name, "-e", "epub", "-q"), bench.err());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "LANG, de_DE.UTF-8, de-DE",
    "LANG, C.UTF-8, en",
    "LC_ALL, pt_BR, pt-BR",
    "LANG, ja_JP.UTF-8, en",
    "LANG, '', en",
    "LANG, ../../x, en"
  })
  void theLanguageIsThatOfTheSystem(String name, String value, String language) throws IOException {
    bench.variable(name, value);
    assertEquals(0, bench.type("init"), bench.err());
    String book = Files.readString(folder.resolve("manuscript/book.yaml"));
    assertTrue(book.contains("\nlanguage: " + language + "\n"), book);
  }

  @Test
  void whatIsTypedIsTaken() throws IOException {
    String[] typed = {"init", "x", "--title", "War: “and” \"Peace\"", "--author", "L. T."};
    assertEquals(0, bench.type(typed));
    String book = Files.readString(folder.resolve("x/book.yaml"));
    assertTrue(book.contains("\ntitle: \"War: “and” \\\"Peace\\\"\"\n"), book);
    assertTrue(book.contains("\nauthors:\n  - \"L. T.\"\n"), book);
    assertEquals(2, bench.type("init", "y", "--language", "no such"));
    assertTrue(bench.err().contains("write one such as en, en-GB"), bench.err());
  }
}
