package bindery.galley;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Small chapters, one file each: a stylesheet, a body, and how it is set on a measure of 20 squares
 * of ten points. A file without problems expects none. {@code -Dgolden.update} writes the last part
 * anew.
 */
class GalleyGoldenTest {
  private static final Path FOLDER = Path.of("src/test/resources/galley");

  static Stream<String> chapters() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      List<String> names = files.map(f -> f.getFileName().toString()).sorted().toList();
      return names.stream().filter(f -> f.endsWith(".txt"));
    }
  }

  @ParameterizedTest
  @MethodSource("chapters")
  void chaptersAreSetAsWritten(String name) throws IOException {
    String golden = Files.readString(FOLDER.resolve(name));
    String[] parts = golden.split("(?m)^--- \\w+\\n", -1);
    String found = dump(parts[1], parts[2]);
    if (System.getProperty("golden.update") != null) {
      Files.writeString(
          FOLDER.resolve(name),
          "--- css\n" + parts[1] + "--- body\n" + parts[2] + "--- galley\n" + found);
    } else {
      assertEquals(parts[3], found);
    }
  }

  private static String dump(String css, String body) {
    SmallShop small = SmallShop.of(css, body);
    String galley = GalleyDump.of(small.galley(200));
    StringBuilder out = new StringBuilder();
    small.report.problems().forEach(p -> out.append(p).append('\n'));
    return out.append(galley).toString();
  }
}
