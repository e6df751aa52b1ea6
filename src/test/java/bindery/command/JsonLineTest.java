package bindery.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class JsonLineTest {
  @Test
  void membersStandInTheirOrder() {
    JsonLine inner = new JsonLine().with("n", null);
    assertEquals(
        "{\"type\": \"x\", \"a\": 1, \"b\": true, \"c\": [{\"n\": null}, \"t\"], \"d\": []}",
        JsonLine.of("x")
            .with("a", 1L)
            .with("b", true)
            .with("c", List.of(inner, "t"))
            .with("d", List.of())
            .toString());
  }

  /** Read again it is the same, and a terminal finds nothing in it to obey. */
  @Property(tries = 300)
  void everyTextComesBack(@ForAll String text) throws IOException {
    String line = new JsonLine().with(text, text).toString();
    assertEquals(0, line.chars().filter(c -> c < ' ' || c > '~').count());
    try (JsonParser json = new JsonFactory().createParser(line)) {
      json.nextToken();
      assertEquals(text, json.nextFieldName());
      assertEquals(text, json.nextTextValue());
    }
  }
}
