package bindery.epub.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/** A font file with TrueType outlines, taken apart into its tables (OpenType 1.9). */
public final class TableFile {
  private static final Set<String> NEEDED =
      Set.of("cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp");

  /** OS/2 {@code fsType}: the owner does not want parts of the font passed on. */
  private static final int NO_SUBSETS = 0x0100;

  private final Map<String, FontTable> tables;
  private final Map<Integer, Integer> characters;

  private TableFile(Map<String, FontTable> tables) {
    this.tables = tables;
    this.characters = CharacterMap.read(tables.get("cmap"));
  }

  /** Nothing for what is no such file, or a damaged one. */
  public static Optional<TableFile> read(byte[] bytes) {
    try {
      FontTable file = new FontTable(ByteBuffer.wrap(bytes));
      int version = file.i32(0);
      if (version != 0x00010000 && version != 0x74727565) {
        return Optional.empty();
      }
      Map<String, FontTable> tables = new TreeMap<>();
      for (int i = 0; i < file.u16(4); i++) {
        int entry = 12 + 16 * i;
        String tag = new String(bytes, entry, 4, StandardCharsets.ISO_8859_1);
        tables.put(tag, file.part(file.i32(entry + 8), file.i32(entry + 12)));
      }
      return tables.keySet().containsAll(NEEDED)
          ? Optional.of(new TableFile(tables))
          : Optional.empty();
    } catch (IndexOutOfBoundsException | IllegalArgumentException damaged) {
      return Optional.empty();
    }
  }

  /** Whether the face has a glyph for a character. */
  public IntPredicate characters() {
    return characters::containsKey;
  }

  /** Glyphs by characters. */
  Map<Integer, Integer> glyphs() {
    return characters;
  }

  Map<String, FontTable> tables() {
    return tables;
  }

  int glyphCount() {
    return tables.get("maxp").u16(4);
  }

  boolean mayBeSubset() {
    FontTable os2 = tables.get("OS/2");
    return os2 == null || (os2.u16(8) & NO_SUBSETS) == 0;
  }
}
