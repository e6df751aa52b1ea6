package bindery.command;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Bindery as a program of its own, for what holds for a whole Java. */
final class OwnProgram {
  private final Path where;
  private final Map<String, String> variables = new TreeMap<>();
  private final List<String> options =
      new ArrayList<>(List.of("-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED"));

  /**
   * @param where the folder that commands are typed in
   */
  OwnProgram(Path where) {
    this.where = where;
  }

  OwnProgram variable(String name, String value) {
    variables.put(name, value);
    return this;
  }

  /** An option of Java's. */
  OwnProgram option(String option) {
    options.add(option);
    return this;
  }

  /** All that it printed. */
  String run(String... typed) throws IOException, InterruptedException {
    StringBuilder classes = new StringBuilder();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      classes.append(Path.of(entry).toAbsolutePath()).append(File.pathSeparatorChar);
    }
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(options);
    words.addAll(List.of("-cp", classes.toString(), "bindery.command.Main"));
    words.addAll(List.of(typed));
    ProcessBuilder program = new ProcessBuilder(words).directory(where.toFile());
    program.environment().putAll(variables);
    program.redirectErrorStream(true);
    Process running = program.start();
    byte[] said = running.getInputStream().readAllBytes();
    running.waitFor();
    return new String(said, StandardCharsets.UTF_8);
  }
}
