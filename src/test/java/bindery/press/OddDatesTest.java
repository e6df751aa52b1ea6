package bindery.press;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bindery.epub.Checked;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands where a date is expected, the books are sound. */
class OddDatesTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "99999",
        "yesterday",
        "0000",
        "-1",
        "2026-02-30",
        "9999-12-31",
        "[2026, 3]",
        "2026-03-01T10:00:00+14:00",
        "'&<\\u0007>'",
      })
  void theBooksAreSound(String date) {
    TestFolder bench = new TestFolder(folder).with("a.md", "# A\n\nText.\n");
    bench.with("book.yaml", "title: T\nauthor: A\nrights: R\ndate: " + date + "\n");
    assertEquals(0, bench.build("-q", "-e", "reader,epub"), bench.err());
    byte[] epub = bench.books().get("t.epub").getBytes(StandardCharsets.ISO_8859_1);
    assertEquals("", String.join("\n", Checked.messages(epub)));
  }
}
