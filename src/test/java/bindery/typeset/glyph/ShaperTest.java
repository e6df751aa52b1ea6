package bindery.typeset.glyph;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What EB Garamond does with text. */
class ShaperTest {
  private static final Shaper SHAPER = new Shaper();
  private static final Typeface GARAMOND =
      Cases.library(Cases.garamond()).faces(Cases.style(400, false, "EB Garamond")).get(0);

  private static GlyphRun shape(String text, Map<String, Integer> features) {
    return SHAPER.shape(new FontInstance(GARAMOND, features, Locale.ENGLISH), text, false);
  }

  private static GlyphRun plain(String text) {
    return shape(text, Map.of());
  }

  private static long width(GlyphRun run) {
    return IntStream.of(run.advances()).sum();
  }

  @Test
  void aWordHasAGlyphForEveryLetterInOrder() {
    GlyphRun run = plain("book");
    assertEquals(4, run.glyphs().length);
    assertArrayEquals(new int[] {0, 1, 2, 3}, run.clusters());
    assertEquals(run.glyphs()[1], run.glyphs()[2]);
    assertEquals("book", run.text());
    assertEquals(width(run) * 11.0 / GARAMOND.unitsPerEm(), run.width(11), 1e-9);
  }

  @ParameterizedTest
  @ValueSource(strings = {"fi", "fl", "ff", "ffi"})
  void lettersJoinInALigature(String letters) {
    assertEquals(1, plain(letters).glyphs().length);
    assertEquals(letters.length(), shape(letters, Map.of("liga", 0)).glyphs().length);
  }

  @Test
  void aLigatureBeginsAtItsFirstLetter() {
    assertArrayEquals(new int[] {0, 1, 4, 5, 6}, plain("officer").clusters());
  }

  @Test
  void lettersAreKerned() {
    GlyphRun kerned = plain("AV");
    GlyphRun apart = shape("AV", Map.of("kern", 0));
    assertArrayEquals(apart.glyphs(), kerned.glyphs());
    assertTrue(width(kerned) < width(apart) - 50, width(kerned) + " of " + width(apart));
    assertEquals(GARAMOND.advances()[apart.glyphs()[0]], apart.advances()[0]);
  }

  @Test
  void smallCapitalsAreGlyphsOfTheirOwn() {
    GlyphRun lower = plain("pakistan");
    GlyphRun small = shape("pakistan", Map.of("smcp", 1));
    GlyphRun capitals = plain("PAKISTAN");
    assertDisjoint(lower, small);
    assertDisjoint(capitals, small);
    assertTrue(width(small) < width(capitals));
    GlyphRun made = shape("PAKISTAN", Map.of("c2sc", 1));
    assertDisjoint(capitals, made);
    assertEquals(width(small), width(made), 30);
  }

  private static void assertDisjoint(GlyphRun a, GlyphRun b) {
    Set<Integer> shared = IntStream.of(a.glyphs()).boxed().collect(Collectors.toSet());
    shared.retainAll(IntStream.of(b.glyphs()).boxed().toList());
    assertEquals(Set.of(), shared);
  }

  @Test
  void figuresAreOldStyleOrLiningProportionalOrTabular() {
    GlyphRun oldStyle = shape("0123456789", Map.of("onum", 1));
    GlyphRun lining = shape("0123456789", Map.of("lnum", 1));
    GlyphRun tabular = shape("0123456789", Map.of("lnum", 1, "tnum", 1));
    assertDisjoint(oldStyle, lining);
    assertEquals(1, new HashSet<>(IntStream.of(tabular.advances()).boxed().toList()).size());
    GlyphRun proportional = shape("0123456789", Map.of("onum", 1, "pnum", 1));
    assertNotEquals(proportional.advances()[0], proportional.advances()[1]);
  }

  @Test
  void fractionsAreBuiltOfSmallFigures() {
    GlyphRun plain = shape("3/16", Map.of("frac", 0));
    GlyphRun fraction = shape("3/16", Map.of("frac", 1));
    assertDisjoint(plain, fraction);
    assertTrue(width(fraction) < width(plain));
  }

  @Test
  void theSameTextInTheSameHandIsTheSameObject() {
    GlyphRun first = shape("again", Map.of("smcp", 1));
    assertSame(first, shape("again", Map.of("smcp", 1)));
    assertNotEquals(first, plain("again"));
  }

  @Test
  void manyThreadsShapeAlike() {
    List<String> words = IntStream.range(0, 2_000).mapToObj(i -> "word" + i % 50).toList();
    List<GlyphRun> runs = words.parallelStream().map(ShaperTest::plain).toList();
    for (int i = 50; i < runs.size(); i++) {
      assertSame(runs.get(i % 50), runs.get(i));
    }
  }

  @Test
  void textToTheLeftComesInTheOrderOfTheEye() {
    Typeface square = Cases.library(List.of(Cases.SQUARE)).faces(Cases.style(400, false)).get(0);
    FontInstance font = new FontInstance(square, Map.of(), Locale.forLanguageTag("he"));
    GlyphRun run = SHAPER.shape(font, "אבג", true);
    assertArrayEquals(new int[] {2, 1, 0}, run.clusters());
    assertEquals(30, run.width(10));
  }

  @Test
  void aFaceKnowsWhichCharactersItHas() {
    assertTrue(SHAPER.has(GARAMOND, 'a'));
    assertTrue(SHAPER.has(GARAMOND, 'ж'));
    assertFalse(SHAPER.has(GARAMOND, '猫'));
  }

  @Test
  void marksStayWithTheirLetter() {
    GlyphRun composed = plain("é");
    GlyphRun decomposed = plain("e\u0301");
    assertArrayEquals(composed.glyphs(), decomposed.glyphs());
    assertArrayEquals(new int[] {0}, decomposed.clusters());
  }

  @Test
  void nothingHasNoGlyphs() {
    assertEquals(0, plain("").glyphs().length);
  }

  /** A face of squares whose letters are all mapped to one glyph (OpenType 1.9, cmap format 12). */
  private static Typeface lettersAre(int glyph) {
    ByteBuffer cmap = ByteBuffer.allocate(40);
    cmap.putShort((short) 0).putShort((short) 1).putShort((short) 3).putShort((short) 10);
    cmap.putInt(12).putShort((short) 12).putShort((short) 0).putInt(28).putInt(0).putInt(1);
    cmap.putInt('a').putInt('a').putInt(glyph);
    Map<String, byte[]> tables = SquareFont.tables();
    tables.put("cmap", cmap.array());
    byte[] file = SquareFont.file(tables);
    ByteBuffer data = ByteBuffer.allocateDirect(file.length).put(file).flip();
    return new Typeface("S", "S", 400, false, data, 1000, 800, -200, 800, 500, new int[100]);
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 0xffff, 0x7fffffff, 0xff0001df, -1})
  void aGlyphThatTheFaceDoesNotHaveIsItsBox(int glyph) {
    FontInstance font = new FontInstance(lettersAre(glyph), Map.of(), Locale.ENGLISH);
    assertArrayEquals(new int[] {0}, SHAPER.shape(font, "a", false).glyphs());
  }

  @Test
  void theLastGlyphOfAFaceIsOneThatItHas() {
    FontInstance font = new FontInstance(lettersAre(99), Map.of(), Locale.ENGLISH);
    assertArrayEquals(new int[] {99}, SHAPER.shape(font, "a", false).glyphs());
  }
}
