package bindery.typeset.inline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bindery.book.Source;
import bindery.report.Report;
import bindery.style.Style;
import bindery.style.cascade.Cascade;
import bindery.style.cascade.Stylesheet;
import bindery.typeset.compositor.SmallEdition;
import bindery.typeset.glyph.Cases;
import bindery.typeset.glyph.Shaper;
import bindery.typeset.line.Hyphenator;
import bindery.typeset.placed.CharRange;
import bindery.typeset.placed.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Small capitals in EB Garamond, which has them not for all letters of all languages. */
class SmallCapitalsTest {
  private static final Shaper SHAPER = new Shaper();

  private final EditionContext edition;
  private final Style small;
  private final Style all;

  SmallCapitalsTest() {
    String body = "<p>p</p><p class=\"all\">p</p>";
    SmallEdition squares = SmallEdition.of("", body);
    Report report = new Report();
    String css =
        "html { font: 10pt/12pt 'EB Garamond' } p { font-variant-caps: small-caps }"
            + " .all { font-variant-caps: all-small-caps }";
    Cascade cascade =
        Cascade.of(
            List.of(Stylesheet.userAgent(report), Stylesheet.parse(css, "book.css", report)),
            report);
    edition =
        new EditionContext(
            squares.book, cascade, Cases.library(Cases.garamond()), SHAPER, new Hyphenator());
    List<Element> paragraphs = squares.book.tree().select("p");
    small = cascade.style(paragraphs.get(0), edition.body());
    all = cascade.style(paragraphs.get(1), edition.body());
  }

  @AfterAll
  static void close() {
    SHAPER.close();
  }

  private static Inline.Text text(String words, String language, Style style) {
    Span span = new Span(Source.NONE, Locale.forLanguageTag(language), "", false);
    return new Inline.Text(words, style, span, CharRange.from(0));
  }

  private List<Inline.Text> settled(Inline.Text... texts) {
    List<Inline.Text> out = new ArrayList<>();
    SmallCapitals.settle(edition, List.of(texts)).forEach(inline -> out.add((Inline.Text) inline));
    return out;
  }

  /** Parts in brackets are smaller than the others. */
  private static String shown(List<Inline.Text> texts) {
    StringBuilder out = new StringBuilder();
    for (Inline.Text text : texts) {
      boolean scaled = text.style().font().size() < 10;
      out.append(scaled ? "[" : "").append(text.text()).append(scaled ? "]" : "").append('|');
    }
    return out.toString();
  }

  @ParameterizedTest
  @CsvSource({
    "en, Offer of 1859, Offer of 1859/",
    "de, Schiff, Schiff/",
    "tr, Kış iyi, K/IŞ/ /İYİ/",
    "tr, Karar, Karar/",
    "ru, Глава 1, Г/[ЛАВА]/ 1/",
    "ru, Глава one, Г/[ЛАВА]/ /[ONE]/",
  })
  void areWhole(String language, String words, String parts) {
    assertEquals(parts.replace('/', '|'), shown(settled(text(words, language, small))));
  }

  @Test
  void whereAllAreSmallCapitalsAreToo() {
    assertEquals("[ГЛАВА]| 1|", shown(settled(text("Глава 1", "ru", all))));
  }

  @Test
  void lettersThatALanguageShapesItsOwnWayAreSmallCapitals() {
    Inline.Text german = settled(text("auf", "de", small)).get(0);
    WordCache type = edition.words(german.style(), german.language());
    int[] set = SHAPER.shape(type.font(type.faces.get(0)), "f", false).glyphs();
    WordCache english = edition.words(small, Locale.ENGLISH);
    int[] known = SHAPER.shape(english.font(english.faces.get(0)), "f", false).glyphs();
    assertTrue(Arrays.equals(known, set));
  }

  @Test
  void aParagraphHasThemOfOneKind() {
    List<Inline.Text> mixed = settled(text("Words ", "en", small), text("слова", "ru", small));
    assertEquals("W|[ORDS]| |[СЛОВА]|", shown(mixed));
    List<Inline> latin = List.of(text("Words", "en", small));
    assertSame(latin, SmallCapitals.settle(edition, latin));
  }

  @Test
  void charactersKnowWhereTheyComeFrom() {
    List<Inline.Text> parts = settled(text("Straße я", "ru", small));
    assertEquals("S|[TRASSE]| |[Я]|", shown(parts));
    assertEquals(1, parts.get(1).range().of(0));
    assertEquals(4, parts.get(1).range().of(4));
    assertEquals(5, parts.get(1).range().of(5));
    assertEquals(7, parts.get(3).range().of(0));
  }
}
