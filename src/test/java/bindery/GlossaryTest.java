package bindery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What README and the glossary say of the house is so. */
class GlossaryTest {
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)(?:#[^)]*)?\\)");
  private static final Pattern WING =
      Pattern.compile("(?m)^1\\. \\[\\w+\\]\\(src/main/java/bindery/(\\w+)/package-info\\.java\\)");

  private static List<String> broken(Path file) throws IOException {
    List<String> broken = new ArrayList<>();
    Matcher link = LINK.matcher(Files.readString(file));
    while (link.find()) {
      String to = link.group(1);
      if (!to.contains("://") && !Files.exists(file.resolveSibling(to).normalize())) {
        broken.add(file + ": " + to);
      }
    }
    return broken;
  }

  @Test
  void theirLinksLeadSomewhere() throws IOException {
    assertEquals(List.of(), broken(Path.of("README.md").toAbsolutePath()));
    assertEquals(List.of(), broken(Path.of("src/site/glossary.md").toAbsolutePath()));
  }

  @Test
  void readmeNamesTheWingsInTheOrderOfTheWork() throws IOException {
    List<String> named = new ArrayList<>();
    Matcher wing = WING.matcher(Files.readString(Path.of("README.md")));
    while (wing.find()) {
      named.add(wing.group(1));
    }
    assertEquals(RoomsTest.wings(), named);
  }

  @Test
  void theGlossaryHasItsWordsInOrder() throws IOException {
    List<String> words =
        Files.readAllLines(Path.of("src/site/glossary.md")).stream()
            .filter(
                line -> line.startsWith("| ") && line.contains("|") && !line.startsWith("| word"))
            .map(line -> line.split(" \\| ")[0].substring(2))
            .toList();
    assertTrue(words.size() >= 40);
    assertEquals(words.stream().sorted().toList(), words);
  }
}
