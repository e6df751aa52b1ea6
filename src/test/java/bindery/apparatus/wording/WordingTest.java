package bindery.apparatus.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ranges, capitals, marks that meet, quotation marks in one another. */
class WordingTest {
  private static Terms terms(boolean within) {
    String xml =
        "<locale><style-options punctuation-in-quote='"
            + within
            + "'/><terms><term name='open-quote'>“</term><term name='close-quote'>”</term>"
            + "<term name='open-inner-quote'>‘</term><term name='close-inner-quote'>’</term>"
            + "</terms></locale>";
    Element locale = Jsoup.parse(xml, "", Parser.xmlParser()).selectFirst("locale");
    return new Terms(Locale.US, List.of(locale));
  }

  private static String html(List<Rich> words, boolean within) {
    Element p = new Element("p");
    for (Node node : Nodes.of(words, terms(within))) {
      p.appendChild(node);
    }
    return p.html();
  }

  @ParameterizedTest
  @CsvSource({
    "321-328, chicago-16, 321–28",
    "1496-1500, chicago-16, 1496–500",
    "1496-1504, chicago-15, 1496–1504",
    "100-104, chicago-16, 100–104",
    "107-108, chicago-16, 107–8",
    "42-45, minimal, 42–5",
    "321-328, minimal-two, 321–28",
    "2787-816, expanded, 2787–2816",
    "S158-S183, minimal, S158–83",
    "201-3, , 201–3",
    "e17, chicago-16, e17",
    "i-ix, minimal, i–ix"
  })
  void ranges(String text, String format, String shown) {
    assertEquals(shown, PageRanges.of(text, format == null ? "" : format, "–"));
  }

  @ParameterizedTest
  @CsvSource({
    "title, the baltic trade: a history of salt, The Baltic Trade: A History of Salt",
    "title, ships without sails, Ships without Sails",
    "title, two-thirds of iPads, Two-Thirds of iPads",
    "sentence, THE BALTIC TRADE, The baltic trade",
    "capitalize-first, van Gogh, Van Gogh",
    "capitalize-all, old salt, Old Salt",
    "uppercase, Salt, SALT"
  })
  void capitals(String mode, String text, String changed) {
    List<Rich> done = TextCase.apply(mode, Rich.words(text), Locale.US, true);
    assertEquals(changed, Rich.plain(done));
  }

  @Test
  void protectedWordsKeepTheirCase() {
    List<Rich> words = FieldText.read("the <span class=\"nocase\">dNA</span> of <i>homo</i>");
    String done = html(TextCase.apply("title", words, Locale.US, true), true);
    assertEquals("The dNA of <i>Homo</i>", done);
  }

  @Test
  void quotationMarksAlternate() {
    List<Rich> title = FieldText.read("On \"Salt\" and 'Brine' in John's \"sea");
    List<Rich> quoted = Rich.formed(Rich.Kind.QUOTES, "", title);
    assertEquals("“On ‘Salt’ and ‘Brine’ in John’s \"sea”", html(quoted, true));
  }

  @Test
  void italicsWithinItalicsStandUpright() {
    List<Rich> title = FieldText.read("On <i>Clupea</i>");
    assertEquals(
        "<i>On <span class=\"upright\">Clupea</span></i>",
        html(Rich.formed(Rich.Kind.STYLE, "italic", title), true));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Salt?|. Next|true|“Salt?” Next",
        "Salt|, next|true|“Salt,” next",
        "Salt|, next|false|“Salt”, next",
        "Salt.|. Next|false|“Salt.” Next",
        "Salt|; next|true|“Salt”; next"
      })
  void marksThatMeet(String quoted, String after, boolean within, String shown) {
    List<Rich> words =
        List.of(new Rich.Formed(Rich.Kind.QUOTES, "", Rich.words(quoted)), new Rich.Words(after));
    assertEquals(shown, html(words, within));
  }

  /** Whatever marks stand in a text, its letters come out as they went in. */
  @Test
  void noLetterIsLost() {
    Random random = new Random(7);
    String marks = "ab c\"'“”‘’<i></i><b></b>.,;:!?&-–";
    for (int i = 0; i < 3000; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = random.nextInt(30); j >= 0; j--) {
        text.append(marks.charAt(random.nextInt(marks.length())));
      }
      Element p = new Element("p");
      for (Node node : Nodes.of(FieldText.read(text.toString()), terms(true))) {
        p.appendChild(node);
      }
      String plain = text.toString().replaceAll("</?[ib]>", "");
      String shown = p.wholeText().replaceAll("</?[ib]>", "");
      assertEquals(letters(plain), letters(shown), text.toString());
    }
  }

  private static String letters(String text) {
    return text.replaceAll("[^abc<>/]", "");
  }
}
