package bindery.pdf;

import bindery.pdf.raster.Deflate;
import bindery.pdf.raster.Streams;
import bindery.typeset.glyph.Typeface;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.CRC32;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/**
 * One font of the file: a Type 0 font over a subset of a TrueType file, with Identity-H codes (ISO
 * 32000-1 §9.7). Its codes are those that {@link FaceCodes} gave out, not glyph ids, and its {@code
 * CIDToGIDMap} leads from them to the glyphs of the subset.
 *
 * @param name in resource dictionaries
 * @param face which face
 * @param pairs glyph and text of each CID from 1 on
 * @param file the subset
 * @param fontData the subset, compressed
 * @param gidMap compressed
 * @param toUnicode compressed
 */
record EmbeddedFont(
    String name,
    Typeface face,
    List<FaceCodes.Pair> pairs,
    FontFile file,
    byte[] fontData,
    byte[] gidMap,
    byte[] toUnicode) {
  private static final int FIXED_PITCH = 1;
  private static final int SERIF = 1 << 1;
  private static final int SYMBOLIC = 1 << 2;
  private static final int ITALIC = 1 << 6;

  /** Subsets and compresses; may run beside others. */
  static EmbeddedFont make(FaceCodes codes, int font) throws IOException {
    List<FaceCodes.Pair> pairs = codes.pairs(font);
    Set<Integer> glyphs = new TreeSet<>();
    pairs.forEach(pair -> glyphs.add(pair.glyph()));
    FontFile file = FontFile.subset(codes.face(), glyphs);
    byte[] map = new byte[(pairs.size() + 1) * 2];
    for (int i = 0; i < pairs.size(); i++) {
      int small = file.subsetGlyphs().get(pairs.get(i).glyph());
      map[2 * i + 2] = (byte) (small >> 8);
      map[2 * i + 3] = (byte) small;
    }
    return new EmbeddedFont(
        "F" + (codes.firstFont() + font),
        codes.face(),
        pairs,
        file,
        Deflate.of(file.data()),
        Deflate.of(map),
        Deflate.of(ToUnicode.map(pairs)));
  }

  /** The Type 0 font dictionary. */
  COSDictionary dictionary(Streams streams, FaceCodes codes) throws IOException {
    COSName baseFont = COSName.getPDFName(tag() + "+" + face.postScriptName());
    COSDictionary type0 = new COSDictionary();
    type0.setItem(COSName.TYPE, COSName.FONT);
    type0.setItem(COSName.SUBTYPE, COSName.TYPE0);
    type0.setItem(COSName.BASE_FONT, baseFont);
    type0.setItem(COSName.ENCODING, COSName.IDENTITY_H);
    COSArray descendants = new COSArray();
    descendants.add(descendant(streams, codes, baseFont));
    type0.setItem(COSName.DESCENDANT_FONTS, descendants);
    type0.setItem(COSName.TO_UNICODE, streams.compressed(toUnicode));
    return type0;
  }

  private COSDictionary descendant(Streams streams, FaceCodes codes, COSName baseFont)
      throws IOException {
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
    font.setItem(COSName.BASE_FONT, baseFont);
    COSDictionary system = new COSDictionary();
    system.setItem(COSName.REGISTRY, new COSString("Adobe"));
    system.setItem(COSName.ORDERING, new COSString("Identity"));
    system.setInt(COSName.SUPPLEMENT, 0);
    system.setDirect(true);
    font.setItem(COSName.CIDSYSTEMINFO, system);
    font.setItem(COSName.FONT_DESC, descriptor(streams, baseFont));
    font.setItem(COSName.CID_TO_GID_MAP, streams.compressed(gidMap));
    font.setItem(COSName.DW, number(codes.width(0)));
    COSArray widths = new COSArray();
    pairs.forEach(pair -> widths.add(number(codes.width(pair.glyph()))));
    COSArray w = new COSArray();
    w.add(COSInteger.ONE);
    w.add(widths);
    font.setItem(COSName.W, w);
    return font;
  }

  private COSDictionary descriptor(Streams streams, COSName name) throws IOException {
    double em = 1000.0 / face.unitsPerEm();
    int flags = SYMBOLIC;
    flags |= file.fixedPitch() ? FIXED_PITCH : 0;
    flags |= file.serif() ? SERIF : 0;
    flags |= face.italic() ? ITALIC : 0;
    COSDictionary out = new COSDictionary();
    out.setItem(COSName.TYPE, COSName.FONT_DESC);
    out.setItem(COSName.FONT_NAME, name);
    out.setItem(COSName.FONT_FAMILY, new COSString(face.family()));
    out.setInt(COSName.FONT_WEIGHT, face.weight());
    out.setInt(COSName.FLAGS, flags);
    COSArray box = new COSArray();
    for (double edge : file.box()) {
      box.add(number(edge));
    }
    out.setItem(COSName.FONT_BBOX, box);
    out.setItem(COSName.ITALIC_ANGLE, number(file.italicAngle()));
    out.setItem(COSName.ASCENT, number(face.ascent() * em));
    out.setItem(COSName.DESCENT, number(face.descent() * em));
    out.setItem(COSName.CAP_HEIGHT, number(face.capHeight() * em));
    out.setItem(COSName.XHEIGHT, number(face.xHeight() * em));
    out.setItem(COSName.STEM_V, number(stem()));
    COSStream data = streams.compressed(fontData);
    data.setInt(COSName.LENGTH1, file.data().length);
    out.setItem(COSName.FONT_FILE2, data);
    return out;
  }

  /** No TrueType table states the stems; this is the usual guess from the weight. */
  private double stem() {
    return Math.round(50 + Math.pow(face.weight() / 65.0, 2));
  }

  /** Six capital letters that tell subsets of one face apart (ISO 32000-1 §9.6.4). */
  private String tag() {
    CRC32 sum = new CRC32();
    sum.update(file.data());
    sum.update(name.getBytes(StandardCharsets.US_ASCII));
    StringBuilder tag = new StringBuilder();
    for (long rest = sum.getValue(); tag.length() < 6; rest /= 26) {
      tag.append((char) ('A' + rest % 26));
    }
    return tag.toString();
  }

  private static COSNumber number(double value) {
    return value == Math.rint(value)
        ? COSInteger.get((long) value)
        : new COSFloat((float) (Math.round(value * 100) / 100.0));
  }
}
