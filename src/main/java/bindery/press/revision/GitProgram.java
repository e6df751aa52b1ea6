package bindery.press.revision;

import bindery.report.Place;
import bindery.report.Problem;
import bindery.report.Refusal;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * The program {@code git}, asked in a way that runs nothing else. The settings of a repository may
 * name programs for much that git does: filters of attributes, which {@code archive} and {@code
 * checkout} run, and {@code cat-file --filters}; {@code textconv}, hooks, {@code core.fsmonitor}
 * where an index is read, pagers. {@code rev-parse}, {@code ls-tree} and {@code cat-file --batch}
 * read objects and run none of them. What is left is an object that is missing in a partial clone:
 * git would fetch it by the program that {@code core.sshCommand} or {@code remote.*.uploadpack}
 * names. {@code GIT_NO_LAZY_FETCH} keeps newer gits from it, and {@code GIT_ALLOW_PROTOCOL} all of
 * them, over whatever the settings say.
 *
 * @param file the program
 * @param folder in the repository
 */
record GitProgram(Path file, Path folder) {
  private static final int PATIENCE = 120;

  /** Variables of git's own: those of a hook, for one, lead to another repository. */
  private static final String OWN = "GIT_";

  private static final Map<String, String> ALONE =
      Map.of(
          "GIT_ALLOW_PROTOCOL", "none",
          "GIT_NO_LAZY_FETCH", "1",
          "GIT_OPTIONAL_LOCKS", "0",
          "GIT_TERMINAL_PROMPT", "0",
          "GIT_LITERAL_PATHSPECS", "1");

  /**
   * @param environment whose {@code PATH} is looked through
   */
  static GitProgram find(Path folder, Map<String, String> environment) {
    for (String each : environment.getOrDefault("PATH", "").split(File.pathSeparator)) {
      for (String name : List.of("git", "git.exe")) {
        Optional<Path> file = file(each, name);
        if (file.isPresent()) {
          return new GitProgram(file.get(), folder);
        }
      }
    }
    throw new Refusal(
        Problem.error(
            "no-git",
            Place.NOWHERE,
            "",
            "there is no program ‘git’ here, which knows how the manuscript was before",
            "install git, or name a folder or a PDF to compare with"));
  }

  /** A program in a folder of the path; what is relative to where one is may be a stranger's. */
  private static Optional<Path> file(String folder, String name) {
    try {
      Path file = Path.of(folder, name);
      boolean there = Path.of(folder).isAbsolute() && Files.isRegularFile(file);
      return there && Files.isExecutable(file) ? Optional.of(file) : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** What git answers; empty where it says no. */
  Optional<byte[]> ask(String... words) throws IOException {
    Process process = start(words);
    process.getOutputStream().close();
    try (InputStream in = process.getInputStream()) {
      byte[] answer = in.readAllBytes();
      return ended(process) == 0 ? Optional.of(answer) : Optional.empty();
    }
  }

  /** The first line of what git answers. */
  Optional<String> line(String... words) throws IOException {
    return ask(words)
        .map(answer -> new String(answer, StandardCharsets.UTF_8).split("\n")[0].strip())
        .filter(line -> !line.isEmpty());
  }

  Process start(String... words) throws IOException {
    List<String> command = new ArrayList<>(List.of(file.toString(), "--no-pager"));
    command.addAll(List.of("-c", "core.hooksPath=/dev/null", "-c", "core.fsmonitor=false"));
    command.addAll(List.of("-C", folder.toString()));
    command.addAll(List.of(words));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    Map<String, String> environment = builder.environment();
    environment.keySet().removeIf(name -> name.startsWith(OWN));
    environment.putAll(ALONE);
    Process process = builder.start();
    CompletableFuture.delayedExecutor(PATIENCE, TimeUnit.SECONDS).execute(process::destroyForcibly);
    return process;
  }

  static int ended(Process process) throws IOException {
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }
}
