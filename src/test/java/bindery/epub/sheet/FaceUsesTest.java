package bindery.epub.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bindery.report.Report;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** Which characters are set in which face. */
class FaceUsesTest {
  private static final String FACES =
      """
      @font-face { font-family: Plain; src: url(plain.ttf) }
      @font-face { font-family: Other; src: url(other.ttf) }
      html { font-family: Plain }
      """;

  /** The characters in a face that a reading system does not set of itself. */
  private static String used(String face, String css, String body) {
    Document page =
        Jsoup.parse(
            "<html><head><title></title></head><body>" + body + "</body></html>",
            "",
            Parser.xmlParser());
    TwoSheets sheets =
        TwoSheets.of(
            List.of(new TwoSheets.Sheet("book.css", FACES + css)),
            List.of(page),
            rule -> character -> true,
            new Report());
    return sheets.faces().stream()
        .filter(use -> use.rule().family().equals(face))
        .flatMap(use -> use.characters().stream())
        .filter(c -> c > ' ' && c != 0xA0 && c != 0xAD && c != '-' && c != 0x2010)
        .map(Character::toString)
        .collect(Collectors.joining());
  }

  @Test
  void aRuleThatHoldsOnSomeScreensOnlyIsSetToo() {
    String css = "@media (min-width: 30em) { em { font-family: Other } }";
    assertEquals("cde", used("Other", css, "<p>ab<em>cde</em></p>"));
    assertEquals("abcde", used("Plain", css, "<p>ab<em>cde</em></p>"));
    String variable =
        "em { font-family: var(--f, Plain) } @supports (top: 0) { em { --f: Other } }";
    assertEquals("cde", used("Other", variable, "<p>ab<em>cde</em></p>"));
    String shown = "@media (min-width: 30em) { p::before { content: 'xy' } }";
    assertEquals("abxy", used("Plain", shown, "<p>ab</p>"));
  }

  @Test
  void aRuleThatSaysNothingOfTypeChangesNothing() {
    String css = "@media (min-width: 30em) { em { margin: 0 } }";
    assertEquals("", used("Other", css, "<p>ab<em>cde</em></p>"));
    assertEquals("abcde", used("Plain", css, "<p>ab<em>cde</em></p>"));
  }

  @Test
  void aWideSpaceBetweenElementsIsInItsFace() {
    assertEquals("ab\u2003", used("Plain", "", "<p><b>a</b>\u2003<b>b</b></p>"));
  }

  @Test
  void smallCapitalsOfAnyKindAreMadeOfCapitals() {
    for (String caps : List.of("small-caps", "all-small-caps", "petite-caps", "unicase")) {
      String css = "p { font-variant-caps: " + caps + " }";
      assertEquals("ABab", used("Plain", css, "<p>aB</p>"), caps);
    }
  }
}
