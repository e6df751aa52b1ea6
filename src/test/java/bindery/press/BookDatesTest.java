package bindery.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bindery.epub.Checked;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The time that an EPUB states. */
class BookDatesTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "'modified: 2026-03-04\ndate: 2020-01-01', 1700000000, 2026-03-04T00:00:00Z",
    "'modified: 2026-03-04T05:06:07+02:00', , 2026-03-04T03:06:07Z",
    "'modified: \"2026-03\"', , 2026-03-01T00:00:00Z",
    "'date: 2020-01-01', 1700000000, 2023-11-14T22:13:20Z",
    "'date: 2020-01-01', , 2020-01-01T00:00:00Z",
    "'date: \"1813\"', , 1813-01-01T00:00:00Z",
    "'publisher: X', , 2000-01-01T00:00:00Z"
  })
  void theFirstOfModifiedEpochAndDateCounts(String yaml, String epoch, String wanted)
      throws IOException {
    TestFolder bench = bench(yaml);
    if (epoch != null) {
      bench.variable("SOURCE_DATE_EPOCH", epoch);
    }
    assertEquals(0, bench.build("--edition", "epub", "--verbose"), bench.err());
    assertEquals(wanted, modified(bench));
    boolean invented = wanted.startsWith("2000");
    assertEquals(invented, bench.err().contains("the book has no date"), bench.err());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "date: soon",
        "date: \"+12345-01-01\"",
        "date: \"-0044-03-15\"",
        "date: \"0000-01-01\"",
        "date: 2026-02-30",
        "modified: yesterday",
        "modified: \"+99999-01-01T00:00:00Z\""
      })
  void anOddDateMakesNoOddBook(String yaml) throws IOException {
    TestFolder bench = bench(yaml);
    assertEquals(0, bench.build("--edition", "epub"), bench.err());
    assertTrue(bench.err().contains("this is not a date:"), bench.err());
    assertEquals("2000-01-01T00:00:00Z", modified(bench));
    assertEquals(List.of(), Checked.messages(epub(bench)));
  }

  /** Of a time that no clock or no file can show, the day counts. */
  @ParameterizedTest
  @CsvSource({
    "modified: 2026-01-01T25:00:00Z, 2026-01-01T00:00:00Z",
    "modified: 9999-12-31T23:59:59-05:00, 9999-12-31T00:00:00Z",
    "modified: 2026-01-31 10:00:00+01:00, 2026-01-31T09:00:00Z",
    "date: 2026-01-31 10:00:00, 2026-01-31T00:00:00Z"
  })
  void anOddTimeMakesNoOddBook(String yaml, String wanted) throws IOException {
    TestFolder bench = bench(yaml);
    assertEquals(0, bench.build("--edition", "epub"), bench.err());
    assertEquals(wanted, modified(bench));
    assertEquals(List.of(), Checked.messages(epub(bench)));
  }

  @Test
  void anOddEpochIsNamed() throws IOException {
    TestFolder bench = bench("date: 2020-01-01").variable("SOURCE_DATE_EPOCH", "now");
    assertEquals(0, bench.build("--edition", "epub"), bench.err());
    assertEquals("2020-01-01T00:00:00Z", modified(bench));
    assertTrue(bench.err().contains("SOURCE_DATE_EPOCH is no time"), bench.err());
  }

  private TestFolder bench(String yaml) {
    return new TestFolder(folder)
        .with("book.yaml", "title: Dates\nauthor: A\nlanguage: en\n" + yaml + "\n")
        .with("01-a.md", "# A\n\nText.\n");
  }

  private static byte[] epub(TestFolder bench) {
    return bench.books().get("dates.epub").getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String modified(TestFolder bench) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(epub(bench)))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().endsWith(".opf")) {
          String opf = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
          return opf.replaceAll("(?s).*dcterms:modified\">([^<]*)<.*", "$1");
        }
      }
    }
    return "";
  }
}
