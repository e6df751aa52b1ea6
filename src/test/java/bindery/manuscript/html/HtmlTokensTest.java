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

  @Test
  void manyThatDoNotEnd() {
    Growth.even("<pre>", text -> assertEquals(text.length() / 5, tokens(text).size()));
  }
}
