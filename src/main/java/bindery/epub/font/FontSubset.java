package bindery.epub.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes a font file that has the glyphs of some characters alone. */
public final class FontSubset {
  /** Tables by which a glyph is more than its outline; fonts that have them stay whole. */
  private static final Set<String> TOO_MUCH =
      Set.of("CBDT", "COLR", "MATH", "SVG ", "fvar", "gvar", "sbix", "morx", "mort");

  /** Signed or measured over glyphs that are gone. */
  private static final Set<String> LEFT_OUT = Set.of("DSIG", "LTSH", "VDMX", "hdmx", "kern");

  private static final int CHECKSUM = 0xB1B0AFBA;

  private FontSubset() {}

  /**
   * @param characters code points
   * @param features OpenType features beside those that are on of themselves
   * @return nothing where the font must stay whole
   */
  public static Optional<byte[]> of(TableFile font, Set<Integer> characters, Set<String> features) {
    if (!font.mayBeSubset() || font.tables().keySet().stream().anyMatch(TOO_MUCH::contains)) {
      return Optional.empty();
    }
    try {
      return Optional.of(subset(font, characters, features));
    } catch (IndexOutOfBoundsException | IllegalArgumentException damaged) {
      return Optional.empty();
    }
  }

  private static byte[] subset(TableFile font, Set<Integer> characters, Set<String> features) {
    SortedMap<Integer, Integer> kept = new TreeMap<>(font.glyphs());
    kept.keySet().retainAll(characters);
    BitSet glyphs = new BitSet();
    glyphs.set(0);
    kept.values().forEach(glyphs::set);
    Map<String, FontTable> tables = font.tables();
    if (tables.containsKey("GSUB")) {
      Substitutions.close(tables.get("GSUB"), features, glyphs);
    }
    Outlines outlines = new Outlines(font);
    outlines.close(glyphs);
    Outlines.Kept drawn = outlines.keep(glyphs);
    SortedMap<String, byte[]> out = new TreeMap<>();
    tables.forEach((tag, table) -> out.put(tag, table.bytes()));
    boolean pairs = tables.containsKey("GPOS");
    out.keySet().removeIf(tag -> LEFT_OUT.contains(tag) && (pairs || !tag.equals("kern")));
    out.put("glyf", drawn.glyf());
    out.put("loca", drawn.loca());
    out.put("hmtx", outlines.widths(glyphs));
    out.put("cmap", CharacterMap.write(kept));
    if (pairs) {
      out.put("GPOS", Kerning.keep(tables.get("GPOS"), glyphs));
    }
    if (out.containsKey("post")) {
      out.put("post", withoutNames(out.get("post")));
    }
    return file(out);
  }

  /** Version 3: the names of glyphs are nobody's but the type designer's. */
  private static byte[] withoutNames(byte[] post) {
    ByteBuffer head = ByteBuffer.allocate(32).put(post, 0, 32);
    return head.putInt(0, 0x00030000).array();
  }

  private static byte[] file(SortedMap<String, byte[]> tables) {
    int count = tables.size();
    int size = 12 + 16 * count;
    for (byte[] table : tables.values()) {
      size += table.length + 3 & ~3;
    }
    ByteBuffer out = ByteBuffer.allocate(size);
    int power = Integer.highestOneBit(count);
    out.putInt(0x00010000).putShort((short) count).putShort((short) (16 * power));
    out.putShort((short) Integer.numberOfTrailingZeros(power));
    out.putShort((short) (16 * (count - power)));
    ByteBuffer.wrap(tables.get("head")).putInt(8, 0);
    int at = 12 + 16 * count;
    int head = 0;
    for (Map.Entry<String, byte[]> entry : tables.entrySet()) {
      byte[] table = entry.getValue();
      out.put(entry.getKey().getBytes(StandardCharsets.ISO_8859_1));
      out.putInt(sum(table)).putInt(at).putInt(table.length);
      out.duplicate().position(at).put(table);
      head = entry.getKey().equals("head") ? at : head;
      at += table.length + 3 & ~3;
    }
    return out.putInt(head + 8, CHECKSUM - sum(out.array())).array();
  }

  /** OpenType 1.9, Calculating checksums. */
  private static int sum(byte[] bytes) {
    int sum = 0;
    for (int i = 0; i < bytes.length; i++) {
      sum += (bytes[i] & 0xFF) << 24 - 8 * (i % 4);
    }
    return sum;
  }
}
