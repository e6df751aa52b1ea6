package bindery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Files that say as plain text what must come out. {@code mvn test -Dgolden.update} writes all of
 * them anew, to be read before they are committed.
 */
public final class Golden {
  private static final Path ROOT = Path.of("src/test/resources");

  private Golden() {}

  /** The folder of golden files with this name. */
  public static Path folder(String name) {
    return ROOT.resolve(name);
  }

  /** Names of the files in a folder that end like this, sorted. */
  public static Stream<String> names(Path folder, String end) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<String> names = files.map(f -> f.getFileName().toString()).sorted().toList();
      return names.stream().filter(f -> f.endsWith(end));
    }
  }

  /** The whole file is what must come out. */
  public static void check(Path file, String found) throws IOException {
    if (updating()) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, found);
    }
    assertEquals(
        Files.readString(file), found, () -> file + " differs; -Dgolden.update writes it anew");
  }

  /**
   * A file of three parts, each below a line {@code --- name}: a stylesheet, a body, and what must
   * come out of the two.
   */
  public static void check(Path file, Made made) throws IOException {
    String whole = Files.readString(file);
    String[] parts = whole.split("(?m)^--- \\w+\\n", -1);
    String found = made.of(parts[1], parts[2]);
    String kept = whole.substring(0, whole.length() - parts[3].length());
    check(file, kept + found);
  }

  /** The file's text is a list of cases with what comes out of them. */
  public static void check(Path file, Function<String, String> made) throws IOException {
    check(file, made.apply(Files.readString(file)));
  }

  /** What comes out of a stylesheet and a body. */
  public interface Made {
    String of(String css, String body);
  }

  private static boolean updating() {
    return System.getProperty("golden.update") != null;
  }
}
