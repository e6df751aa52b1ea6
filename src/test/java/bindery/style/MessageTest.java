package bindery.style;

import bindery.Golden;
import java.io.IOException;
import java.nio.file.Path;
import java.util.StringJoiner;
import org.junit.jupiter.api.Test;

/**
 * What an author reads who has mistyped something: {@code messages.golden} has sheets at the
 * margin, and indented below each what is said about it. {@code -Dgolden.update} writes that anew.
 */
class MessageTest {
  private static final Path FILE = Golden.folder("style/messages.golden");

  @Test
  void messagesAreAsWritten() throws IOException {
    Golden.check(FILE, MessageTest::answered);
  }

  private static String answered(String golden) {
    StringBuilder found = new StringBuilder();
    for (String block : golden.split("\n\n+")) {
      StringJoiner css = new StringJoiner("\n");
      block.lines().filter(line -> !line.startsWith("    ")).forEach(css::add);
      StyleDump book = StyleDump.of(css.toString(), "<p>A</p>");
      book.style("p");
      book.cascade.page(new PageKind("", true, true, false));
      found.append(css).append('\n');
      book.problems().lines().forEach(l -> found.append("    ").append(l).append('\n'));
      found.append('\n');
    }
    return found.toString();
  }
}
