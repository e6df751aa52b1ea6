package bindery.epub.font;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bindery.report.Place;
import bindery.report.Report;
import bindery.style.FontFace;
import bindery.style.FontStyle;
import bindery.typeset.glyph.FontInstance;
import bindery.typeset.glyph.GlyphRun;
import bindery.typeset.glyph.Shaper;
import bindery.typeset.glyph.TypeLibrary;
import bindery.typeset.glyph.Typeface;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;

/** A face with the glyphs of a book alone sets the book as the whole face does. */
class FontSubsetTest {
  private static final Path REGULAR = Path.of("styles/fonts/EBGaramond-Regular.ttf");

  private static final String TEXT =
      "Affliction, 1234 “Waffle” fjord first AVATAR To Ty. Straße Ünïcode Ωμέγα Ж—fin";

  private static byte[] whole() throws IOException {
    return Files.readAllBytes(REGULAR);
  }

  private static byte[] subset(String text, String... features) throws IOException {
    Set<Integer> characters = new TreeSet<>(text.codePoints().boxed().toList());
    TableFile font = TableFile.read(whole()).orElseThrow();
    return FontSubset.of(font, characters, Set.of(features)).orElseThrow();
  }

  @Test
  void textIsShapedAsByTheWholeFace() throws IOException {
    byte[] small = subset(TEXT + TEXT.toUpperCase(Locale.ROOT), "smcp", "c2sc", "onum");
    assertTrue(small.length < whole().length / 2, small.length + " bytes");
    Typeface one = face(whole());
    Typeface other = face(small);
    List<SortedMap<String, Integer>> features =
        List.of(
            new TreeMap<>(),
            new TreeMap<>(java.util.Map.of("smcp", 1, "onum", 1)),
            new TreeMap<>(java.util.Map.of("c2sc", 1, "smcp", 1)));
    Random random = new Random(7);
    int[] letters = TEXT.codePoints().toArray();
    try (Shaper shaper = new Shaper()) {
      for (SortedMap<String, Integer> on : features) {
        for (int i = 0; i < 400; i++) {
          StringBuilder word = new StringBuilder();
          for (int k = 0; k <= random.nextInt(8); k++) {
            word.appendCodePoint(letters[random.nextInt(letters.length)]);
          }
          String text = i == 0 ? TEXT : word.toString();
          GlyphRun wanted = shaper.shape(new FontInstance(one, on, Locale.ENGLISH), text, false);
          GlyphRun got = shaper.shape(new FontInstance(other, on, Locale.ENGLISH), text, false);
          assertArrayEquals(wanted.glyphs(), got.glyphs(), text);
          assertArrayEquals(wanted.advances(), got.advances(), text);
          assertArrayEquals(wanted.dx(), got.dx(), text);
        }
      }
    }
  }

  @Test
  void outlinesNamesAndLicenceStay() throws IOException {
    try (TrueTypeFont one = parse(whole());
        TrueTypeFont other = parse(subset(TEXT))) {
      int drawn = 0;
      for (int c : TEXT.codePoints().distinct().toArray()) {
        int glyph = one.getUnicodeCmapLookup().getGlyphId(c);
        assertEquals(glyph, other.getUnicodeCmapLookup().getGlyphId(c));
        if (one.getGlyph().getGlyph(glyph) != null) {
          assertEquals(
              one.getGlyph().getGlyph(glyph).getPath().getBounds2D(),
              other.getGlyph().getGlyph(glyph).getPath().getBounds2D());
          drawn++;
        }
      }
      assertTrue(drawn > 30, drawn + " glyphs");
      assertEquals(0, other.getUnicodeCmapLookup().getGlyphId('q'));
      assertEquals(one.getNumberOfGlyphs(), other.getNumberOfGlyphs());
      assertTrue(
          one.getNaming().getNameRecords().stream()
              .anyMatch(r -> String.valueOf(r.getString()).contains("Open Font License")));
      assertEquals(
          one.getNaming().getNameRecords().stream().map(r -> r.getString()).toList(),
          other.getNaming().getNameRecords().stream().map(r -> r.getString()).toList());
    }
  }

  /** OpenType 1.9, Calculating checksums. */
  @Test
  void sumsAreRight() throws IOException {
    byte[] file = subset("abc");
    FontTable table = new FontTable(java.nio.ByteBuffer.wrap(file));
    int whole = 0;
    for (int i = 0; i < file.length; i += 4) {
      whole += table.i32(i);
    }
    assertEquals(0xB1B0AFBA, whole);
    for (int i = 0; i < table.u16(4); i++) {
      int entry = 12 + 16 * i;
      int sum = 0;
      for (int at = 0; at < table.i32(entry + 12); at += 4) {
        sum += table.i32(table.i32(entry + 8) + at);
      }
      String tag = new String(file, entry, 4, java.nio.charset.StandardCharsets.ISO_8859_1);
      if (!tag.equals("head")) {
        assertEquals(table.i32(entry + 4), sum, tag);
      }
    }
  }

  @Test
  void ligaturesAndSmallCapitalsComeOnlyWhereTheyCan() throws IOException {
    assertTrue(subset("ab", "smcp").length > subset("ab").length);
    assertTrue(subset("fi").length > subset("ab").length);
    assertArrayEquals(subset("fi"), subset("if"));
  }

  @Test
  void damagedFilesAreLeftAlone() throws IOException {
    byte[] whole = whole();
    Random random = new Random(3);
    for (int i = 0; i < 300; i++) {
      byte[] damaged =
          java.util.Arrays.copyOf(whole, i % 3 == 0 ? random.nextInt(5000) : whole.length);
      for (int k = 0; k < 20 && damaged.length > 0; k++) {
        damaged[random.nextInt(Math.min(damaged.length, 120_000))] = (byte) random.nextInt();
      }
      Optional<TableFile> font = TableFile.read(damaged);
      font.ifPresent(f -> FontSubset.of(f, Set.of(65, 102, 105), Set.of("smcp")));
    }
    assertFalse(TableFile.read(new byte[] {0, 1, 0, 0}).isPresent());
  }

  @Test
  void charactersBeyondTheFirstPlaneAreMapped() {
    SortedMap<Integer, Integer> glyphs = new TreeMap<>();
    glyphs.put(65, 3);
    glyphs.put(66, 4);
    glyphs.put(0x1D49C, 9);
    FontTable table = new FontTable(java.nio.ByteBuffer.wrap(CharacterMap.write(glyphs)));
    assertEquals(glyphs, CharacterMap.read(table));
  }

  /** Each of many subtables is one and the same, and tells of all characters. */
  @Test
  void aMapThatTellsOfAllCharactersAgainAndAgainIsDamaged() {
    int count = 60_000;
    java.nio.ByteBuffer map = java.nio.ByteBuffer.allocate(4 + 8 * count + 16 + 18 * 12);
    map.putShort((short) 0).putShort((short) count);
    for (int i = 0; i < count; i++) {
      map.putInt(0).putInt(4 + 8 * count);
    }
    map.putShort((short) 12).putShort((short) 0).putInt(0).putInt(0).putInt(17);
    for (int i = 0; i < 17; i++) {
      map.putInt(i << 16).putInt((i << 16) + 0xFFFF).putInt(0);
    }
    FontTable table = new FontTable(map.rewind());
    assertThrows(IllegalArgumentException.class, () -> CharacterMap.read(table));
  }

  private static TrueTypeFont parse(byte[] bytes) throws IOException {
    return new TTFParser().parse(new RandomAccessReadBuffer(bytes));
  }

  private static Typeface face(byte[] bytes) {
    FontFace rule = new FontFace("X", 400, false, "x.ttf", Place.NOWHERE);
    TypeLibrary library = TypeLibrary.load(List.of(rule), f -> Optional.of(bytes), new Report());
    FontStyle style = new FontStyle(List.of("X"), 10, 400, false, new TreeMap<>(), 0, 0);
    return library.faces(style).get(0);
  }
}
