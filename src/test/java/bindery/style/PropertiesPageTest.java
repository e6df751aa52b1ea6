package bindery.style;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PropertiesPageTest {
  private static final Path PAGE = Path.of("src/site/properties.md");

  /** {@code -Dgolden.update} writes the page anew. */
  @Test
  void thePageListsWhatTheProgramReads() throws IOException {
    if (System.getProperty("golden.update") != null) {
      Files.createDirectories(PAGE.getParent());
      Files.writeString(PAGE, PropertiesPage.markdown());
    }
    assertEquals(
        Files.readString(PAGE),
        PropertiesPage.markdown(),
        "the guide is out of date: run this test with -Dgolden.update and commit the page");
  }
}
