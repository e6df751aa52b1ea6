package bindery.press.delivery;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import bindery.report.Refusal;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class UnwrittenTest {
  private final Unwritten nowhere = new Unwritten(name -> name.equals("kept"));

  @Test
  void sizesAreKnownAndSomeBytesKept() throws IOException {
    for (String name : new String[] {"kept", "gone"}) {
      nowhere.write(
          name,
          out -> {
            out.write(1);
            out.write(new byte[] {0, 2, 3, 0}, 1, 2);
          });
      assertEquals(3, nowhere.size(name));
    }
    try (InputStream kept = nowhere.read("kept")) {
      assertArrayEquals(new byte[] {1, 2, 3}, kept.readAllBytes());
    }
    assertThrows(IOException.class, () -> nowhere.read("gone"));
  }

  @Test
  void whatCannotBeMadeIsRefused() {
    Delivery.Content damaged =
        out -> {
          throw new IOException("torn");
        };
    Refusal refusal = assertThrows(Refusal.class, () -> nowhere.write("a.pdf", damaged));
    assertEquals("damaged-content", refusal.problem().kind());
  }
}
