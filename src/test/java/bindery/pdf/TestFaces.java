package bindery.pdf;

import bindery.typeset.glyph.GlyphRun;
import bindery.typeset.glyph.Typeface;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Faces, and runs set in them glyph by glyph from cmap and hmtx, without a shaper. */
final class TestFaces {
  private final TrueTypeFont font;
  private final CmapLookup cmap;
  final Typeface face;

  private TestFaces(byte[] data, String name, String family, int weight, boolean italic)
      throws IOException {
    font = new TTFParser().parse(new RandomAccessReadBuffer(data));
    cmap = font.getUnicodeCmapLookup();
    ByteBuffer direct = ByteBuffer.allocateDirect(data.length).put(data).flip();
    int[] advances = new int[font.getNumberOfGlyphs()];
    for (int i = 0; i < advances.length; i++) {
      advances[i] = font.getAdvanceWidth(i);
    }
    var hhea = font.getHorizontalHeader();
    face =
        new Typeface(
            name,
            family,
            weight,
            italic,
            direct.asReadOnlyBuffer(),
            font.getUnitsPerEm(),
            hhea.getAscender(),
            hhea.getDescender(),
            font.getOS2Windows().getCapHeight(),
            font.getOS2Windows().getHeight(),
            advances);
  }

  static TestFaces garamond() {
    return styles("EBGaramond-Regular", 400, false);
  }

  static TestFaces garamondItalic() {
    return styles("EBGaramond-Italic", 400, true);
  }

  static TestFaces mono() {
    String file = "/com/formdev/flatlaf/fonts/jetbrains_mono/JetBrainsMono-Regular.ttf";
    try (InputStream in = TestFaces.class.getResourceAsStream(file)) {
      return new TestFaces(
          in.readAllBytes(), "JetBrainsMono-Regular", "JetBrains Mono", 400, false);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static TestFaces styles(String name, int weight, boolean italic) {
    try {
      byte[] data = Files.readAllBytes(Path.of("styles/fonts", name + ".ttf"));
      return new TestFaces(data, name, "EB Garamond", weight, italic);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  GeneralPath outline(int glyph) throws IOException {
    return font.getGlyph().getGlyph(glyph).getPath();
  }

  int glyph(int character) {
    return cmap.getGlyphId(character);
  }

  /** One glyph a character. */
  GlyphRun run(String text) {
    return run(text, text);
  }

  /**
   * A run whose glyphs are those of other characters than its text: a ligature, a small capital.
   * With fewer characters than the text has, the last glyph stands for what is left.
   */
  GlyphRun run(String characters, String text) {
    int count = characters.codePointCount(0, characters.length());
    int[] clusters = new int[count];
    for (int i = 0; i < count; i++) {
      clusters[i] = text.offsetByCodePoints(0, i);
    }
    return run(characters.codePoints().map(this::glyph).toArray(), clusters, text, false);
  }

  GlyphRun run(int[] glyphs, int[] clusters, String text, boolean rightToLeft) {
    int[] advances = new int[glyphs.length];
    for (int i = 0; i < glyphs.length; i++) {
      advances[i] = face.advances()[glyphs[i]];
    }
    int[] zeros = new int[glyphs.length];
    return new GlyphRun(face, glyphs, advances, zeros, zeros, clusters, text, rightToLeft);
  }
}
