package bindery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * No pattern repeats a group without end and may give repetitions up again: Java goes into its own
 * stack for each, so that a text with some thousand of them ends the build.
 */
class PatternsTest {
  private static final Pattern LITERAL = Pattern.compile("\"(?:[^\"\\\\\\n]|\\\\.)*+\"");

  /** What closes a group, and repeats it; not {@code \\)} as it stands in a literal. */
  private static final Pattern REPEATED =
      Pattern.compile("(?<!\\\\)\\)(?:[*+]|\\{\\d+,\\})(?!\\+)");

  @Test
  void repeatedGroupsArePossessive() throws IOException {
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
        for (String line : Files.readAllLines(file)) {
          Matcher literal = LITERAL.matcher(line);
          while (literal.find()) {
            if (REPEATED.matcher(literal.group()).find()) {
              found.add(file.getFileName() + ": " + literal.group());
            }
          }
        }
      }
    }
    assertEquals(List.of(), found);
  }
}
