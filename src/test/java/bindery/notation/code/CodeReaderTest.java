package bindery.notation.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeReaderTest {
  private static final Path GRAMMARS = Path.of("src/main/resources/bindery/notation/code/grammars");

  private final CodeReader reader = new CodeReader();

  private static List<String> index() throws IOException {
    return Files.readAllLines(GRAMMARS.resolve("languages.txt")).stream()
        .filter(line -> !line.startsWith("#"))
        .toList();
  }

  /** One word has one colour, though its grammar parts it. */
  @Test
  void numbersWithTheirPrefixes() {
    String code = "a = 0x40 + 0b10 + 0o17";
    assertEquals(
        List.of("0x40", "0b10", "0o17"),
        reader.read("python", code).lexemes().stream()
            .filter(lexeme -> lexeme.kind() == LexemeKind.NUMBER)
            .map(lexeme -> code.substring(lexeme.from(), lexeme.to()))
            .toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "golang",
        "ipython3",
        "python3",
        "rs",
        "yml",
        "sh",
        "shell",
        "bash",
        "console",
        "shellsession",
        "hbs",
        "hs",
        "rb",
        "md",
        "js",
        "ts",
        "c++",
        "C#",
        "R",
        "Dockerfile",
        "gn"
      })
  void knowsTheNamesThatBooksUse(String name) {
    assertTrue(reader.knows(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text",
        "txt",
        "plaintext",
        "none",
        "default",
        "note",
        "math",
        "exercise",
        "index",
        "solution-start",
        "=typst",
        "block2",
        "asis",
        "important",
        "src",
        "includeCode",
        "lang:",
        "test:",
        "",
        "mermaid"
      })
  void otherWordsAreNoLanguages(String word) {
    assertFalse(reader.knows(word));
    assertEquals(List.of(), reader.read(word, "if (a) return 1").lexemes());
  }

  @Test
  void everyGrammarIsReadAndHasItsNotice() throws IOException {
    String notice = Files.readString(GRAMMARS.resolve("NOTICE.txt"));
    assertTrue(index().size() >= 90);
    for (String line : index()) {
      String file = line.split(" ")[0];
      assertTrue(reader.read(file, "a = \"b\" // 1\n").stoppedAt() < 0, file);
      assertTrue(notice.contains("\n" + file + "\n    https://"), file);
    }
    try (Stream<Path> files = Files.list(GRAMMARS)) {
      assertEquals(index().size(), files.filter(f -> f.toString().endsWith(".gz")).count());
    }
  }

  /** Pieces are in order, within a line, and of the code's own characters, whatever it is. */
  @Test
  void piecesAreOfTheCode() throws IOException {
    Random random = new Random(7);
    String chars = "abif() {}[]<>\"'`/*#-=\\\n\t$1.:;é😀";
    for (String line : index()) {
      String file = line.split(" ")[0];
      StringBuilder code = new StringBuilder();
      for (int i = 0; i < 300; i++) {
        code.append(chars.charAt(random.nextInt(chars.length())));
      }
      int at = 0;
      for (Lexeme lexeme : reader.read(file, code.toString()).lexemes()) {
        assertTrue(at <= lexeme.from() && lexeme.from() < lexeme.to(), file);
        assertTrue(lexeme.to() <= code.length(), file);
        assertEquals(-1, code.substring(lexeme.from(), lexeme.to()).indexOf('\n'), file);
        at = lexeme.to();
      }
    }
  }

  /** What is read does not depend on what was read before. */
  @Test
  void listingsAreReadEachOnItsOwn() {
    List<Lexeme> first = reader.read("js", "let a = 1").lexemes();
    reader.read("js", "`open ${");
    assertEquals(first, reader.read("js", "let a = 1").lexemes());
  }

  @ParameterizedTest
  @CsvSource({
    "js, (, 3900",
    "markdown, *_, 1900",
    "cpp, a<, 1900",
    "latex, {, 3900",
    "ruby, \"#{, 1300"
  })
  void aHostileLineEnds(String language, String text, int times) {
    String code = "1\n" + text.repeat(times) + "\n1\n";
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(60), () -> new CodeReader().read(language, code));
  }

  @Test
  void afterALineThatIsTooLongAllIsPlain() {
    String first = "let a = 1\n";
    CodeReader.Reading read = reader.read("js", first + "x".repeat(5000) + "\nlet b\n");
    assertEquals(first.length(), read.stoppedAt());
    assertEquals(reader.read("js", first).lexemes(), read.lexemes());
  }
}
