package bindery.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import bindery.press.TestFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletionCommandTest {
  private static final Path BASH = Path.of("/bin/bash");

  @TempDir Path folder;

  @BeforeEach
  void writeTheScript() throws IOException {
    assumeTrue(Files.isExecutable(BASH));
    TestFolder bench = new TestFolder(folder);
    assertEquals(0, bench.type("completion"));
    assertEquals("", bench.err());
    Files.writeString(folder.resolve("script"), bench.out());
  }

  private String bash(String... words) throws IOException, InterruptedException {
    ProcessBuilder shell = new ProcessBuilder(words).directory(folder.toFile());
    Process running = shell.redirectErrorStream(true).start();
    String said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, running.waitFor(), said);
    return said;
  }

  @Test
  void bashTakesIt() throws Exception {
    assertEquals("", bash("bash", "-n", "script"));
  }

  @ParameterizedTest
  @CsvSource({
    "bindery wat, watch",
    "bindery build --ed, --edition",
    "bindery check --edition re, reader",
    "bindery fonts -e p, print",
    "bindery build no, novel"
  })
  void wordsAreCompleted(String typed, String completed) throws Exception {
    Files.createDirectories(folder.resolve("novel"));
    String[] words = typed.split(" ");
    String program =
        "source ./script; COMP_WORDS=("
            + typed
            + "); COMP_CWORD="
            + (words.length - 1)
            + "; COMP_LINE='"
            + typed
            + "'; COMP_POINT="
            + typed.length()
            + "; $(complete -p bindery | sed 's/.*-F \\([^ ]*\\).*/\\1/')"
            + " bindery '"
            + words[words.length - 1]
            + "' '"
            + words[words.length - 2]
            + "'; printf '%s\\n' \"${COMPREPLY[@]}\"";
    String said = bash("bash", "-c", program);
    assertTrue(said.lines().map(String::strip).anyMatch(completed::equals), said);
  }
}
