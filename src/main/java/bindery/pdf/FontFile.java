package bindery.pdf;

import bindery.pdf.drawing.OutlineFont;
import bindery.typeset.glyph.Typeface;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * A subset of a TrueType file, and what the font descriptor needs to know of the whole.
 *
 * @param data the subset
 * @param subsetGlyphs the subset's glyph id for each glyph id of the whole
 * @param box xMin, yMin, xMax, yMax in thousandths of the em
 * @param italicAngle in degrees
 * @param fixedPitch whether all advances are the same
 * @param serif whether OS/2 says the letters have serifs
 */
record FontFile(
    byte[] data,
    Map<Integer, Integer> subsetGlyphs,
    double[] box,
    double italicAngle,
    boolean fixedPitch,
    boolean serif) {

  /** What a PDF viewer reads of a TrueType file (ISO 32000-1 §9.9); names and layout stay out. */
  private static final List<String> TABLES =
      List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm", "gasp");

  static FontFile subset(Typeface face, Set<Integer> glyphs) throws IOException {
    try (TrueTypeFont font = OutlineFont.open(face)) {
      TTFSubsetter subsetter = new TTFSubsetter(font, TABLES);
      subsetter.addGlyphIds(glyphs);
      ByteArrayOutputStream data = new ByteArrayOutputStream();
      subsetter.writeToStream(data);
      Map<Integer, Integer> subsetGlyphs = new TreeMap<>();
      subsetter.getGIDMap().forEach((small, whole) -> subsetGlyphs.put(whole, small));
      double em = 1000.0 / face.unitsPerEm();
      var head = font.getHeader();
      double[] box = {
        head.getXMin() * em, head.getYMin() * em, head.getXMax() * em, head.getYMax() * em
      };
      return new FontFile(
          data.toByteArray(),
          subsetGlyphs,
          box,
          font.getPostScript().getItalicAngle(),
          font.getPostScript().getIsFixedPitch() != 0,
          isSerif(font.getOS2Windows()));
    }
  }

  /** Classes 1 to 5 and 7 of sFamilyClass are seriffed. */
  private static boolean isSerif(OS2WindowsMetricsTable table) {
    int family = table == null ? 0 : table.getFamilyClass() >> 8;
    return family >= 1 && family <= 5 || family == 7;
  }
}
