package bindery.manuscript.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bindery.Growth;
import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlTokensTest {
  private static List<String> tokens(String html) {
    return HtmlTokens.of(html).stream()
        .map(token -> token.kind() + " " + html.substring(token.start(), token.end()))
        .toList();
  }

  /** Small, they are two characters each. */
  @Test
  void capitalsThatGrowWhenTheyBecomeSmall() {
    assertEquals(
        List.of("OPEN <div>", "TEXT İİİİ", "WHOLE <PRE>x</Pre>", "TEXT y", "CLOSE </div>"),
        tokens("<div>İİİİ<PRE>x</Pre>y</div>"));
  }

  /** As browsers read them. */
  @Test
  void tagsThatAreIllFormed() {
    assertEquals(
        List.of("OPEN <p>", "OPEN <span style=\"color: red\" a/b.png>", "TEXT x", "CLOSE </span>"),
        tokens("<p><span style=\"color: red\" a/b.png>x</span>"));
    assertEquals(List.of("TEXT a <b 1> <T x=\"\" 1>"), tokens("a <b 1> <T x=\"\" 1>"));
  }

  @Test
  void manyThatDoNotEnd() {
    Growth.even("<pre>", text -> assertEquals(text.length() / 5, tokens(text).size()));
  }
}
