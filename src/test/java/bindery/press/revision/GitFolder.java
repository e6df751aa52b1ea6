package bindery.press.revision;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A repository to try things on. Tests that need it are left out where there is no git. */
public final class GitFolder {
  public static final Map<String, String> ENVIRONMENT =
      Map.of("PATH", System.getenv().getOrDefault("PATH", ""));

  public final Path folder;

  public GitFolder(Path folder) {
    this.folder = folder;
    try {
      Files.createDirectories(folder);
      assumeTrue(new ProcessBuilder("git", "--version").start().waitFor() == 0);
    } catch (IOException e) {
      assumeTrue(false, "no git");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    git("init", "-q");
    git("config", "user.email", "ann@example.org");
    git("config", "user.name", "Ann");
    git("config", "commit.gpgsign", "false");
  }

  public GitFolder with(String name, String text) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public GitFolder commit() {
    git("add", "-A");
    git("commit", "-q", "-m", "x");
    return this;
  }

  /** What git says, its errors too. */
  public String git(String... words) {
    return git("", words);
  }

  /**
   * @param input that is handed to it
   */
  String git(String input, String[] words) {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(words));
    try {
      ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
      builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
      Process process = builder.redirectErrorStream(true).start();
      try (var out = process.getOutputStream()) {
        out.write(input.getBytes(StandardCharsets.UTF_8));
      }
      return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
