package bindery.manuscript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bindery.manuscript.markdown.MarkdownReader;
import bindery.manuscript.project.BookFile;
import bindery.manuscript.rewrite.Dialect;
import bindery.report.Problem;
import bindery.report.Report;
import bindery.report.Severity;
import bindery.source.Limits;
import bindery.source.SourceFile;
import bindery.source.SourceFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the guide says of other tools is so: every sample of a tool's mark is read as the sample in
 * Bindery's own marks that stands beside it.
 */
class GuideSamplesTest {
  private static final Path CHAPTER = Path.of("src/site/guide/09-other-tools.md");

  /** A sample, and after it what it becomes. */
  private static final Pattern SAMPLE =
      Pattern.compile(
          "(?ms)^(`{3,}) \\{\\.sample tool=(\\w+)[^}\\n]*\\}\\n(.*?)^\\1\\n\\s*^(`{3,}) \\{\\.becomes[^}\\n]*\\}\\n(.*?)^\\4$");

  @TempDir Path folder;

  private record Sample(String tool, String typed, String becomes) {}

  private static List<Sample> samples() throws IOException {
    List<Sample> samples = new ArrayList<>();
    Matcher sample = SAMPLE.matcher(Files.readString(CHAPTER));
    while (sample.find()) {
      samples.add(new Sample(sample.group(2), sample.group(3), sample.group(5)));
    }
    return samples;
  }

  /** The tree, and what was told. */
  private String read(String text, String tool) throws IOException {
    Files.writeString(folder.resolve("book.yaml"), "title: T\ndialect: " + tool + "\n");
    Files.writeString(folder.resolve("a.md"), text);
    SourceFolder source = SourceFolder.open(folder, "manuscript folder", Limits.DEFAULT);
    Report report = new Report();
    BookFile file = BookFile.read(source, report);
    Dialect dialect = Dialects.of(file, source);
    MarkdownReader reader = new MarkdownReader(dialect, file.language(), source.limits());
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    String tree =
        reader.read(new SourceFile("a.md", bytes), report).blocks().stream()
            .map(node -> node.outerHtml().replaceAll(" data-(?:source|place)=\"[^\"]*\"", ""))
            .map(html -> html.replaceAll("\\s+", " ").strip())
            .filter(html -> !html.isEmpty())
            .collect(Collectors.joining("\n"));
    Stream<String> told =
        report.problems().stream()
            .filter(problem -> problem.severity() != Severity.NOTE)
            .map(Problem::what);
    return tree + told.map(what -> "\n" + what).collect(Collectors.joining());
  }

  @TestFactory
  List<DynamicTest> samplesBecomeWhatTheGuideSays() throws IOException {
    return samples().stream()
        .map(
            sample ->
                DynamicTest.dynamicTest(
                    sample.tool() + ": " + sample.typed().lines().findFirst().orElse(""),
                    () ->
                        assertEquals(
                            read(sample.becomes(), "pandoc"), read(sample.typed(), sample.tool()))))
        .toList();
  }

  @Test
  void noSampleStandsAlone() throws IOException {
    String text = Files.readString(CHAPTER);
    long typed = text.lines().filter(line -> line.contains("{.sample tool=")).count();
    assertEquals(typed, samples().size());
    assertTrue(typed >= 10, typed + " samples");
  }
}
