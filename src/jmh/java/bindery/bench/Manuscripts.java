package bindery.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The manuscripts that benchmarks are run over: the bundled book and novels of any length. */
final class Manuscripts {
  /** Words on a page of the house's design. */
  private static final int WORDS_A_PAGE = 321;

  private Manuscripts() {}

  /**
   * The folder of a manuscript, written to the desk if need be.
   *
   * @param name {@code bundled}, {@code novel}, {@code novel-100} for one of some 100 pages, or
   *     {@code novel-100-3} for one in three chapters
   */
  static Path folder(String name, Path desk) throws IOException {
    if (name.equals("bundled")) {
      return Path.of("manuscript").toAbsolutePath(); // Maven runs in the clone
    }
    Path folder = desk.resolve(name);
    if (name.equals("novel")) {
      Novel.write(folder, Novel.WORDS, Novel.CHAPTERS);
    } else {
      String[] parts = name.split("-");
      int words = WORDS_A_PAGE * Integer.parseInt(parts[1]);
      int usual = Math.max(1, (int) (words * (long) Novel.CHAPTERS / Novel.WORDS));
      Novel.write(folder, words, parts.length > 2 ? Integer.parseInt(parts[2]) : usual);
    }
    return folder;
  }

  /** Clears a desk away. */
  static void clear(Path desk) throws IOException {
    try (Stream<Path> files = Files.walk(desk)) {
      List<Path> inner = files.sorted(Comparator.reverseOrder()).toList();
      for (Path file : inner) {
        Files.delete(file);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
