package bindery.manuscript.rewrite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import bindery.manuscript.text.ManuscriptText;
import bindery.report.Report;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is replaced line by line is what is replaced in the whole text. */
class DraftTest {
  private static final Pattern MARK = Pattern.compile("(?m)(?<!a)@(\\w+)(?=[ .]|$)|^@@$\\n?");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@one and @two.\nno\n@three",
        "a@one @two\n@@\n@@\n\n@three @\n",
        "`@one` @two `@three\n@four` @five\n",
        "```\n@one\n```\n@two",
        "```\n@one\n\n@@",
        "    @one\n\n@two\n",
        "@",
        "@@"
      })
  void replacesTheSame(String words) {
    for (int from = 0; from < Math.min(3, words.length()); from++) {
      ManuscriptText text = new ManuscriptText("a.md", words, new Report());
      assertEquals(
          Draft.replaced(text, from, "@", MARK, m -> "<" + m.group(1) + ">").text(),
          Draft.replacedInLines(text, from, "@", MARK, m -> "<" + m.group(1) + ">").text());
    }
  }

  /** Emphasis that has nothing left in it goes with what was in it. */
  @ParameterizedTest
  @CsvSource({
    "of **@a**.,of .",
    "of _@a_ and *@b*!,of  and !",
    "**@a @b**,** **",
    "**@a*,***",
    "\\*@a*,\\**",
    "**x @a**,**x **",
    "**@a@b**,****"
  })
  void emphasisOfNothing(String words, String left) {
    ManuscriptText text = new ManuscriptText("a.md", words, new Report());
    Pattern mark = Pattern.compile("@\\w");
    assertEquals(left, Draft.replaced(text, 0, "@", mark, m -> "").text());
    assertEquals(
        words.replace('@', '!'),
        Draft.replaced(text, 0, "@", mark, m -> m.group().replace('@', '!')).text());
  }

  @Test
  void leavesATextWithoutTheSign() {
    ManuscriptText text = new ManuscriptText("a.md", "no sign", new Report());
    assertSame(text, Draft.replacedInLines(text, 0, "@", MARK, m -> ""));
    assertSame(text.code(0), text.code(0));
  }
}
