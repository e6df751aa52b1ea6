package bindery.typeset.glyph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bindery.report.Place;
import bindery.report.Report;
import bindery.style.FontFace;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which face is taken, and which files are none. */
class TypeLibraryTest {
  private static final FontFace BROUGHT =
      new FontFace("Brought", 400, false, "brought.ttf", new Place("book.css", 3, 1));

  private static String problems(byte[] file) {
    Report report = new Report();
    TypeLibrary.load(List.of(BROUGHT), f -> Optional.of(file), report);
    return report.problems().isEmpty() ? "" : report.problems().get(0).toString();
  }

  private static String refusal(String why) {
    return "book.css:3:1: error: this font cannot be used: "
        + why
        + " ‘brought.ttf’; give a static TrueType font (.ttf)";
  }

  private static byte[] without(String table) {
    Map<String, byte[]> tables = new LinkedHashMap<>(SquareFont.tables());
    tables.remove(table);
    return SquareFont.file(tables);
  }

  private static byte[] with(String table, byte[] content) {
    Map<String, byte[]> tables = new LinkedHashMap<>(SquareFont.tables());
    tables.put(table, content);
    return SquareFont.file(tables);
  }

  private static byte[] beginning(String tag) {
    byte[] file = SquareFont.file();
    System.arraycopy(tag.getBytes(StandardCharsets.US_ASCII), 0, file, 0, 4);
    return file;
  }

  @Test
  void squaresAreAFont() {
    assertEquals("", problems(SquareFont.file()));
    Typeface square = Cases.library(List.of(Cases.SQUARE)).faces(Cases.style(400, false)).get(0);
    assertEquals("Square-Regular", square.postScriptName());
    assertEquals(1000, square.unitsPerEm());
    assertEquals(800, square.ascent());
    assertEquals(-200, square.descent());
    assertEquals(500, square.xHeight());
    assertEquals(800, square.capHeight());
  }

  @Test
  void outlinesOfPostScriptAreRefused() {
    assertEquals(
        refusal("it holds CFF outlines, and only TrueType outlines can be embedded"),
        problems(beginning("OTTO")));
  }

  @Test
  void variableFontsAreRefused() {
    assertEquals(
        refusal("it is a variable font, and printers need static ones"),
        problems(with("fvar", new byte[20])));
  }

  @Test
  void webFontsCollectionsAndOtherFilesAreRefused() {
    assertEquals(refusal("it is packed as WOFF for the web"), problems(beginning("wOFF")));
    assertEquals(refusal("it is packed as WOFF for the web"), problems(beginning("wOF2")));
    assertEquals(refusal("it is a collection of several fonts"), problems(beginning("ttcf")));
    assertEquals(refusal("it is not an OpenType font"), problems(beginning("%PDF")));
    assertEquals(refusal("the file is too short to be a font"), problems(new byte[0]));
    assertEquals(refusal("the file is too short to be a font"), problems(new byte[11]));
  }

  @Test
  void aFileThatEndsTooEarlyIsRefusedWhereverItEnds() {
    byte[] whole = SquareFont.file();
    int last = whole.length - 4;
    for (int length = 12; length < last; length += length < 400 ? 1 : 997) {
      String found = problems(Arrays.copyOf(whole, length));
      assertEquals(refusal("the file ends too early"), found, "cut at " + length);
    }
  }

  @Test
  void aTableThatIsMissingIsNamed() {
    for (String table : List.of("head", "hhea", "hmtx", "maxp", "cmap", "glyf", "loca")) {
      assertEquals(
          refusal("its table ‘" + table + "’ is missing or too short"), problems(without(table)));
    }
    assertEquals("", problems(without("name")));
    assertEquals("", problems(without("OS/2")));
  }

  @Test
  void nonsenseInATableIsRefused() {
    byte[] head = SquareFont.tables().get("head").clone();
    ByteBuffer.wrap(head).putShort(18, (short) 0);
    assertEquals(refusal("its units per em are out of range"), problems(with("head", head)));
    byte[] hhea = SquareFont.tables().get("hhea").clone();
    ByteBuffer.wrap(hhea).putShort(34, (short) 0);
    assertEquals(
        refusal("its table ‘hmtx’ is missing or too short"), problems(with("hmtx", new byte[2])));
    assertEquals(refusal("it has no glyph widths"), problems(with("hhea", hhea)));
  }

  @Test
  void outlinesThatAreNotWhatTheTablesSayAreRefused() {
    byte[] loca = SquareFont.tables().get("loca").clone();
    ByteBuffer.wrap(loca).putInt(4 * 7, 1 << 20);
    assertEquals(refusal("glyph 7 lies outside its table ‘glyf’"), problems(with("loca", loca)));
    assertEquals(
        refusal("the outline of glyph 3 is damaged"), problems(with("glyf", glyf(3, 10, 300))));
    assertEquals(
        refusal("the outline of glyph 2 is damaged"), problems(with("glyf", glyf(2, 12, 30))));
    byte[] head = SquareFont.tables().get("head").clone();
    ByteBuffer.wrap(head).putShort(50, (short) 2);
    assertEquals(refusal("its table ‘loca’ is of no known format"), problems(with("head", head)));
    assertEquals(
        refusal("its table ‘loca’ is missing or too short"),
        problems(with("loca", Arrays.copyOf(loca, 40))));
  }

  @Test
  void glyphsMadeOfThemselvesAreRefused() {
    byte[] circle = glyf(5, 0, -1);
    ByteBuffer.wrap(circle).putShort(5 * 36 + 10, (short) 0).putShort(5 * 36 + 12, (short) 5);
    assertEquals(refusal("the outline of glyph 5 is damaged"), problems(with("glyf", circle)));
    byte[] stranger = glyf(5, 0, -1);
    ByteBuffer.wrap(stranger).putShort(5 * 36 + 10, (short) 0).putShort(5 * 36 + 12, (short) -1);
    assertEquals(refusal("the outline of glyph 5 is damaged"), problems(with("glyf", stranger)));
    byte[] made = glyf(5, 0, -1);
    ByteBuffer.wrap(made).putShort(5 * 36 + 10, (short) 0).putShort(5 * 36 + 12, (short) 4);
    assertEquals("", problems(with("glyf", made)));
  }

  /** The outlines of the squares with another number in one of them. */
  private static byte[] glyf(int glyph, int at, int value) {
    byte[] glyf = SquareFont.tables().get("glyf").clone();
    ByteBuffer.wrap(glyf).putShort(36 * glyph + at, (short) value);
    return glyf;
  }

  @Test
  void damagedFilesNeverThrow() {
    byte[] whole = SquareFont.file();
    for (int at = 0; at < 12 + 16 * 9; at++) {
      for (int value : new int[] {0, 1, 0x7f, 0x80, 0xff}) {
        byte[] damaged = whole.clone();
        damaged[at] = (byte) value;
        problems(damaged);
      }
    }
  }

  private static String chosen(int weight, boolean italic, String... families) {
    TypeLibrary library = Cases.library(Cases.garamond());
    return library.faces(Cases.style(weight, italic, families)).get(0).postScriptName();
  }

  @Test
  void weightAndSlopeChooseTheCut() {
    assertEquals("EBGaramond-Regular", chosen(400, false, "EB Garamond"));
    assertEquals("EBGaramond-Regular", chosen(300, false, "eb garamond"));
    assertEquals("EBGaramond-Regular", chosen(500, false, "EB Garamond"));
    assertEquals("EBGaramond-Bold", chosen(600, false, "EB Garamond"));
    assertEquals("EBGaramond-Bold", chosen(900, false, "EB Garamond"));
    assertEquals("EBGaramond-Italic", chosen(400, true, "EB Garamond"));
    assertEquals("EBGaramond-BoldItalic", chosen(700, true, "EB Garamond"));
  }

  @Test
  void slopeCountsForMoreThanWeight() {
    TypeLibrary library = Cases.library(List.of(Cases.garamond().get(1), Cases.garamond().get(2)));
    assertEquals(
        "EBGaramond-Italic",
        library.faces(Cases.style(900, true, "EB Garamond")).get(0).toString());
  }

  @Test
  void familiesAreTriedInTheOrderOfTheStyleThenAllOthers() {
    List<FontFace> all = List.of(Cases.garamond().get(0), Cases.SQUARE);
    TypeLibrary library = Cases.library(all);
    assertEquals(
        "[Square-Regular, EBGaramond-Regular]",
        library.faces(Cases.style(400, false, "Square")).toString());
    assertEquals(
        "[EBGaramond-Regular, Square-Regular]",
        library.faces(Cases.style(400, false, "EB Garamond", "Square")).toString());
    assertEquals(
        "[EBGaramond-Regular, Square-Regular]",
        library.faces(Cases.style(400, false, "serif")).toString());
  }

  @Test
  void monospaceIsAFaceWhoseLettersAreOfOneWidth() {
    TypeLibrary library = Cases.library(List.of(Cases.garamond().get(0), Cases.SQUARE));
    assertEquals(
        "[Square-Regular, EBGaramond-Regular]",
        library.faces(Cases.style(400, false, "monospace")).toString());
  }

  @Test
  void aFamilyThatNobodyKnowsIsReportedOnceWithTheNearestName() {
    Report report = new Report();
    TypeLibrary library = TypeLibrary.load(Cases.garamond(), Cases::bytes, report);
    for (int i = 0; i < 3; i++) {
      assertFalse(library.faces(Cases.style(400, false, "EB Garamont")).isEmpty());
    }
    assertEquals(
        "[warning: no font of this family is at hand ‘EB Garamont’; did you mean ‘EB Garamond’?]",
        report.problems().toString());
  }

  @Test
  void aFileThatIsNotThereLeavesTheOthers() {
    Report report = new Report();
    List<FontFace> faces = List.of(BROUGHT, Cases.SQUARE);
    TypeLibrary library =
        TypeLibrary.load(faces, f -> f == BROUGHT ? Optional.empty() : Cases.bytes(f), report);
    assertTrue(report.problems().isEmpty());
    assertEquals("[Square-Regular]", library.faces(Cases.style(400, false)).toString());
  }
}
