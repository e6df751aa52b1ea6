package bindery.press;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fonts that lie: what is not needed of them does not matter, and the rest is refused by name. */
class DamagedFontTest {
  private static final Path FONT = Path.of("styles/fonts/EBGaramond-Regular.ttf");

  @TempDir Path folder;

  private TestFolder bench(byte[] font) {
    return new TestFolder(folder)
        .with("1.md", "# One\n\nWords of flight, 1234.\n")
        .with("styles/f.ttf", font)
        .with(
            "styles/reader.css",
            "@font-face { font-family: F; src: url(f.ttf) } * { font-family: F }");
  }

  /** Fills a table with one byte, from its third on. */
  private static byte[] filled(String tag, int value) throws IOException {
    byte[] font = Files.readAllBytes(FONT);
    ByteBuffer file = ByteBuffer.wrap(font);
    for (int entry = 12; entry < 12 + 16 * file.getShort(4); entry += 16) {
      if (new String(font, entry, 4, java.nio.charset.StandardCharsets.US_ASCII).equals(tag)) {
        int at = file.getInt(entry + 8);
        Arrays.fill(font, at + 2, at + file.getInt(entry + 12), (byte) value);
      }
    }
    return font;
  }

  @Test
  void tablesThatDrawNothingMayBeDamaged() throws IOException {
    for (String table : new String[] {"GSUB", "GPOS", "GDEF", "name", "post", "OS/2", "cvt "}) {
      TestFolder bench = bench(filled(table, 0x7e));
      assertEquals(0, bench.build("--edition", "reader"), table + bench.err());
    }
  }

  @Test
  void outlinesMayNot() throws IOException {
    TestFolder bench = bench(filled("glyf", 0x7e));
    assertEquals(1, bench.build("--edition", "reader", "--quiet"));
    assertEquals(
        "styles/reader.css:1:1: error: this font cannot be used: the outline of glyph 0 is damaged"
            + " ‘f.ttf’; give a static TrueType font (.ttf)",
        bench.err().lines().findFirst().orElse(""));
  }

  @Test
  void norMayTheirNumber() throws IOException {
    TestFolder bench = bench(filled("maxp", 0));
    assertEquals(1, bench.build("--edition", "reader", "--quiet"));
    assertEquals(
        "styles/reader.css:1:1: error: this font cannot be used: it has no glyphs ‘f.ttf’; give a"
            + " static TrueType font (.ttf)",
        bench.err().lines().findFirst().orElse(""));
  }
}
