package bindery.manuscript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bindery.apparatus.Apparatus;
import bindery.report.Report;
import bindery.source.Limits;
import bindery.source.SourceFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written to break a parser: each is read or refused with its own message, in time. */
class HostileManuscriptTest {
  private static final String NESTED =
      "error: more than 100 quotes, lists, brackets or emphases stand in one another";

  @TempDir Path folder;

  private List<String> problems(String text) throws IOException {
    Files.writeString(folder.resolve("01.md"), text);
    Report report = new Report();
    return assertTimeoutPreemptively(
        Duration.ofMinutes(2),
        () -> {
          SourceFolder source = SourceFolder.open(folder, "manuscript folder", Limits.DEFAULT);
          Apparatus.work(ManuscriptReader.read(source, report), report);
          return report.problems().stream().map(Object::toString).toList();
        });
  }

  static List<Arguments> nested() {
    return List.of(
        Arguments.of("quotes", ">".repeat(10_000) + " a", "01.md:1:1"),
        Arguments.of(
            "brackets", "Text.\n\n" + "[".repeat(10_000) + "]".repeat(10_000), "01.md:3:1"),
        Arguments.of("items", "- ".repeat(10_000) + "a", "01.md:1:1"),
        Arguments.of("emphases", "*".repeat(10_000) + "a" + "*".repeat(10_000), "01.md:1:201"),
        Arguments.of("divs", "::: a\n".repeat(10_000), "01.md:101:1"),
        Arguments.of("raw blocks", "Text.\n\n" + "<div>".repeat(10_000) + "a", "01.md:3"),
        Arguments.of("raw phrases", "Text.\n\na " + "<b>".repeat(10_000) + "a", "01.md:3"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void nested(String name, String text, String place) throws IOException {
    assertTrue(
        problems(text).stream().anyMatch(p -> p.startsWith(place) && p.contains(NESTED)), name);
  }

  @Test
  void aParagraphOfFiveMegabytes() throws IOException {
    assertEquals(
        List.of(
            "01.md:1:1: error: a paragraph is longer than 1,000,000 characters;"
                + " break it with blank lines"),
        problems("word ".repeat(1_000_000)));
  }

  @Test
  void aTableOfTooManyRows() throws IOException {
    assertEquals(
        List.of(
            "01.md:1:1: error: a paragraph is longer than 20,000 lines; break it with blank lines"),
        problems("|a|\n|---|\n" + "|b|\n".repeat(30_000)));
  }

  static List<Arguments> many() {
    StringBuilder ticks = new StringBuilder();
    for (int i = 1; i < 800; i++) {
      ticks.append("`".repeat(i)).append("a ");
    }
    StringBuilder targets = new StringBuilder("# One\n\n");
    for (int i = 0; i < 20_000; i++) {
      targets.append("(t").append(i).append(")=\n");
    }
    return List.of(
        Arguments.of("targets", targets + "\nEnd.\n"),
        Arguments.of("stars", "*a ".repeat(20_000)),
        Arguments.of("backticks", ticks.toString()),
        Arguments.of("code", "`a``b".repeat(20_000)),
        Arguments.of("tags", "<a ".repeat(20_000)),
        Arguments.of("links", "[a](b".repeat(20_000)),
        Arguments.of("pictures", "![a]".repeat(20_000)),
        Arguments.of("quotes", "'a ".repeat(20_000)),
        Arguments.of("marks of quotes", "\"".repeat(60_000)),
        Arguments.of("comments", "a <!-- b --> ".repeat(20_000)),
        Arguments.of("items before a comment", "-   ".repeat(24) + "a <!-- b\nc --> d"),
        Arguments.of("carets", "^a".repeat(20_000)),
        Arguments.of("headings", "## a\n\n".repeat(5_000)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void many(String name, String text) throws IOException {
    assertEquals(List.of(), problems(text), name);
  }

  @Test
  void manyNotesOfOneName() throws IOException {
    List<String> problems = problems("# One\n\na[^a]\n\n" + "[^a]: b\n\n".repeat(1_500));
    long twice = problems.stream().filter(p -> p.contains("written twice")).count();
    long uncalled = problems.stream().filter(p -> p.contains("never called")).count();
    assertEquals("1499 1499", twice + " " + uncalled);
  }

  @Test
  void manyMarksOfAnotherProgram() throws IOException {
    StringBuilder text = new StringBuilder("# One\n\n");
    for (int i = 0; i < 8_000; i++) {
      text.append("{{a").append(i).append("}} `b` ");
    }
    List<String> problems = problems(text + "\n");
    assertEquals(
        1_001,
        problems.stream()
            .filter(p -> p.contains("marks of other") || p.contains("filled in by a program"))
            .count());
  }

  @Test
  void yamlThatHoldsItself() throws IOException {
    List<String> problems = problems("---\ntitle: &a [*a]\n---\n# One\n");
    assertTrue(
        problems.get(0).startsWith("01.md:2:1: warning: this is not YAML that is read here"));
  }

  @Test
  void controlCharacters() throws IOException {
    List<String> problems = problems("# One\n\nA \u0001 and &#2; stay out of XML.\n");
    assertTrue(
        problems.get(0).startsWith("01.md:3:3: warning: a control character stands in the text"));
  }
}
