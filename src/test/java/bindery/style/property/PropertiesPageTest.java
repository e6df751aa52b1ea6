package bindery.style.property;

import bindery.Golden;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PropertiesPageTest {
  private static final Path PAGE = Path.of("src/site/properties.md");

  /** {@code -Dgolden.update} writes the page anew. */
  @Test
  void thePageListsWhatTheProgramReads() throws IOException {
    Golden.check(PAGE, PropertiesPage.markdown());
  }
}
