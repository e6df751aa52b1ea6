package bindery.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import org.junit.jupiter.api.Test;

class FoldedWordTest {
  @Test
  void comparesWithoutCaseAccentsAndMarks() {
    assertThat(FoldedWord.of("Preface:")).isEqualTo("preface");
    assertThat(FoldedWord.of("PRÉFACE")).isEqualTo("preface");
    assertThat(FoldedWord.of("Straße")).isEqualTo("strasse").isEqualTo(FoldedWord.of("STRASSE"));
    assertThat(FoldedWord.of("ΛΌΓΟΣ")).isEqualTo(FoldedWord.of("λόγος"));
    assertThat(FoldedWord.of("Bölüm")).isEqualTo(FoldedWord.of("BÖLÜM"));
    assertThat(FoldedWord.of("KISIM")).isEqualTo(FoldedWord.of("kısım"));
    assertThat(FoldedWord.of("— 12 —")).isEqualTo("12");
    assertThat(FoldedWord.of("…")).isEmpty();
  }

  /** Unicode Standard §3.13 D144 as ICU reads it, for every letter that this Java knows. */
  @Test
  void foldsEveryLetterAsTheStandardSays() {
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      boolean cherokee = Character.isDefined(c) && Character.getName(c).startsWith("CHEROKEE");
      if (Character.isLetterOrDigit(c) && !cherokee) {
        String text = Character.toString(c);
        String dotted = standard(text).replace('ı', 'i'); // Turkish has two letters, titles one
        assertThat(FoldedWord.of(text)).as("U+%04X", c).isEqualTo(dotted);
      }
    }
  }

  private static String standard(String text) {
    String folded = UCharacter.foldCase(Normalizer2.getNFKDInstance().normalize(text), true);
    StringBuilder out = new StringBuilder();
    Normalizer2.getNFKDInstance()
        .normalize(folded)
        .codePoints()
        .filter(c -> Character.isLetterOrDigit(c) || isMark(c) && c >= 0x900)
        .forEach(out::appendCodePoint);
    return out.toString();
  }

  private static boolean isMark(int c) {
    return Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK;
  }
}
