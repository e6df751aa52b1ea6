package bindery.notation.tex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Characters become tokens, macros what they stand for. */
class TokensTest {
  private static List<String> expanded(String tex, Map<String, String> macros) {
    Tokens tokens = new Tokens(tex, Macros.of(macros), Macros.NONE);
    List<String> texts = new ArrayList<>();
    for (Token token = tokens.expanded(); !token.isEnd(); token = tokens.expanded()) {
      texts.add(token.text());
    }
    return texts;
  }

  @Test
  void cutsCommandsCharactersAndBlanks() {
    assertThat(expanded("\\alpha  x\\, {é}\\\\ \n𝐀", Map.of()))
        .containsExactly("\\alpha", "x", "\\,", " ", "{", "é", "}", "\\\\", " ", "𝐀");
  }

  @Test
  void leavesOutComments() {
    assertThat(expanded("a% b\nc\\%d%", Map.of())).containsExactly("a", "c", "\\%", "d");
  }

  @Test
  void everyTokenHasItsPlace() {
    String tex = " x \\frac{12}{\\beta }% é\n y";
    for (Token token : Scanner.tokens(tex)) {
      if (!token.isBlank()) {
        assertThat(tex.substring(token.offset(), token.end())).isEqualTo(token.text());
      }
    }
  }

  @Test
  void macrosTakeArgumentsInBracesOrOne() {
    Map<String, String> macros = Map.of("f", "#1(#2)", "g", "\\f x");
    assertThat(String.join("", expanded("\\f{ab}c", macros))).isEqualTo("ab(c)");
    assertThat(String.join("", expanded("\\g{yz}", macros))).isEqualTo("x(yz)");
  }

  @Test
  void whatIsMissingOrEndlessIsTold() {
    assertThatThrownBy(() -> expanded("\\f", Map.of("f", "#1"))).isInstanceOf(Unreadable.class);
    assertThatThrownBy(() -> expanded("\\f{x", Map.of("f", "#1"))).isInstanceOf(Unreadable.class);
    assertThatThrownBy(() -> expanded("\\f", Map.of("f", "\\f"))).isInstanceOf(Unreadable.class);
  }

  @Test
  void readsLengthsAsThoseOfMathMl() {
    assertThat(TexLengths.clean("18mu")).isEqualTo("1em");
    assertThat(TexLengths.clean("72.27pt")).isEqualTo("72pt");
    assertThat(TexLengths.clean("-.5 em plus 1fil")).isEqualTo("-0.5em");
    assertThat(TexLengths.clean("0pt")).isEqualTo("0");
    assertThat(TexLengths.clean("wide")).isEmpty();
  }
}
