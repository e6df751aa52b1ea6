package bindery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bindery.press.TestFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who sees the README and the names of files alone finds what he looks for. */
class ReadmeTest {
  private static final Path HOUSE = Path.of("src/main/java/bindery");
  private static final Pattern LINK = Pattern.compile("\\]\\((?!http)([^)#\\s]+)");

  private static Set<String> links() throws IOException {
    Set<String> links = new TreeSet<>();
    Matcher link = LINK.matcher(Files.readString(Path.of("README.md")));
    while (link.find()) {
      links.add(link.group(1));
    }
    return links;
  }

  @Test
  void everyLinkLeadsSomewhere() throws IOException {
    List<String> lost = links().stream().filter(to -> !Files.exists(Path.of(to))).toList();
    assertEquals(List.of(), lost);
  }

  @Test
  void everyWingAndRoomIsNamed() throws IOException {
    Set<String> links = links();
    try (Stream<Path> folders = Files.walk(HOUSE)) {
      List<String> unnamed =
          folders
              .filter(
                  folder ->
                      !folder.equals(HOUSE) && Files.exists(folder.resolve("package-info.java")))
              .map(folder -> folder.toString().replace('\\', '/'))
              .filter(name -> !links.contains(name) && !links.contains(name + "/package-info.java"))
              .toList();
      assertEquals(List.of(), unnamed);
    }
  }

  @Test
  void theTableIsWhatTheBundledBookGets(@TempDir Path folder) throws IOException {
    TestFolder bench = new TestFolder(folder);
    assertEquals(
        0,
        bench.type("build", "manuscript", "--out", folder.resolve("dist").toString()),
        bench.err());
    List<String> printed = bench.out().lines().takeWhile(l -> !l.startsWith("wrote")).toList();
    List<String> shown =
        Files.readAllLines(Path.of("README.md")).stream()
            .dropWhile(line -> !line.startsWith("    edition "))
            .takeWhile(line -> line.startsWith("    "))
            .map(String::strip)
            .toList();
    assertEquals(printed, shown);
  }

  @Test
  void noClassHasTheNameOfAnother() throws IOException {
    Set<String> names = new TreeSet<>();
    try (Stream<Path> files = Files.walk(HOUSE)) {
      List<String> twice =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".java") && !name.equals("package-info.java"))
              .filter(name -> !names.add(name))
              .toList();
      assertEquals(List.of(), twice);
    }
  }
}
