package bindery.epub.font;

import java.nio.ByteBuffer;
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
    return FontWriter.file(out);
  }

  /** Version 3: the names of glyphs are nobody's but the type designer's. */
  private static byte[] withoutNames(byte[] post) {
    ByteBuffer head = ByteBuffer.allocate(32).put(post, 0, 32);
    return head.putInt(0, 0x00030000).array();
  }
}
