package bindery.preview.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;

/** Every glyph of a face is found by its number, with the outline that it has in the face. */
class NumberedFaceTest {
  @Test
  void everyGlyphIsACharacter() throws IOException {
    byte[] whole = Files.readAllBytes(Path.of("styles/fonts/EBGaramond-Regular.ttf"));
    TrueTypeFont before = parse(whole);
    TrueTypeFont after = parse(NumberedFace.of(ByteBuffer.wrap(whole)));
    assertEquals(before.getNumberOfGlyphs(), after.getNumberOfGlyphs());
    for (int glyph = 1; glyph < after.getNumberOfGlyphs(); glyph += 97) {
      int character = NumberedFace.FIRST + glyph;
      assertEquals(glyph, after.getUnicodeCmapLookup().getGlyphId(character));
      assertEquals(
          before.getGlyph().getGlyph(glyph).getBoundingBox().toString(),
          after.getGlyph().getGlyph(glyph).getBoundingBox().toString());
      assertEquals(before.getAdvanceWidth(glyph), after.getAdvanceWidth(glyph));
    }
    assertNull(after.getGsub(), "nothing becomes another glyph");
    assertEquals(0, after.getUnicodeCmapLookup().getGlyphId('A'));
  }

  private static TrueTypeFont parse(byte[] bytes) throws IOException {
    return new TTFParser().parse(new RandomAccessReadBuffer(bytes));
  }
}
