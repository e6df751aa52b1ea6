package bindery.pdf.drawing;

import bindery.typeset.glyph.Typeface;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * A face as PDFBox knows it, of the tables alone that draw glyphs and that were looked over when
 * the face was read. What else a file has, such as names and layout, is neither read nor in the way
 * where it is damaged. Tables are those of OpenType 1.9.
 */
public final class OutlineFont {
  private static final int ENTRY = 16;
  private static final int HEAD = 12;

  private OutlineFont() {}

  /** Opens the face's file; to be closed. */
  public static TrueTypeFont open(Typeface face) throws IOException {
    Map<String, byte[]> whole = tables(face.data());
    Map<String, byte[]> tables = new TreeMap<>();
    for (String tag : new String[] {"head", "hhea", "maxp", "loca", "glyf"}) {
      tables.put(tag, whole.get(tag));
    }
    for (String tag : new String[] {"cvt ", "fpgm", "prep", "gasp"}) {
      if (whole.containsKey(tag)) {
        tables.put(tag, whole.get(tag));
      }
    }
    tables.put("hmtx", metrics(whole, face.advances().length));
    tables.put("post", post(whole));
    if (whole.containsKey("OS/2") && whole.get("OS/2").length >= 68) {
      // version 0, which has all that a PDF tells of it
      tables.put(
          "OS/2",
          ByteBuffer.wrap(Arrays.copyOf(whole.get("OS/2"), 68)).putShort(0, (short) 0).array());
    }
    tables.put("name", new byte[] {0, 0, 0, 0, 0, 6});
    tables.put("cmap", noCharacters());
    return new TTFParser().parse(new RandomAccessReadBuffer(file(tables)));
  }

  private static Map<String, byte[]> tables(ByteBuffer file) {
    Map<String, byte[]> tables = new TreeMap<>();
    int count = file.getShort(4) & 0xffff;
    for (int i = 0; i < count; i++) {
      byte[] tag = new byte[4];
      file.get(HEAD + ENTRY * i, tag);
      byte[] table = new byte[file.getInt(HEAD + ENTRY * i + 12)];
      file.get(file.getInt(HEAD + ENTRY * i + 8), table);
      tables.put(new String(tag, StandardCharsets.US_ASCII), table);
    }
    return tables;
  }

  /** Widths and side bearings of all glyphs: some files leave out the last bearings. */
  private static byte[] metrics(Map<String, byte[]> tables, int glyphs) {
    int widths = ByteBuffer.wrap(tables.get("hhea")).getShort(34) & 0xffff;
    int all = 4 * widths + 2 * Math.max(0, glyphs - widths);
    byte[] metrics = tables.get("hmtx");
    return metrics.length < all ? Arrays.copyOf(metrics, all) : metrics;
  }

  /** The numbers at the head of the table, without names of glyphs. */
  private static byte[] post(Map<String, byte[]> tables) {
    byte[] numbers = Arrays.copyOf(tables.getOrDefault("post", new byte[0]), 32);
    return ByteBuffer.wrap(numbers).putInt(0, 0x00030000).array();
  }

  /** Format 4 with the one stretch that must be there. */
  private static byte[] noCharacters() {
    ByteBuffer out = ByteBuffer.allocate(36);
    for (int value : new int[] {0, 1, 3, 1, 0, 12, 4, 24, 0, 2, 2, 0, 0, 0xffff, 0, 0xffff, 1, 0}) {
      out.putShort((short) value);
    }
    return out.array();
  }

  private static byte[] file(Map<String, byte[]> tables) {
    int at = HEAD + ENTRY * tables.size();
    int size = at + tables.values().stream().mapToInt(table -> padded(table.length)).sum();
    ByteBuffer out = ByteBuffer.allocate(size);
    out.putInt(0x00010000).putShort((short) tables.size()).putShort((short) 0).putInt(0);
    for (Map.Entry<String, byte[]> table : tables.entrySet()) {
      out.put(table.getKey().getBytes(StandardCharsets.US_ASCII));
      out.putInt(0).putInt(at).putInt(table.getValue().length);
      at += padded(table.getValue().length);
    }
    for (byte[] table : tables.values()) {
      out.put(table);
      out.position(out.position() + padded(table.length) - table.length);
    }
    return out.array();
  }

  private static int padded(int length) {
    return (length + 3) / 4 * 4;
  }
}
