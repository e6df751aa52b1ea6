package bindery.typeset.inline;

import bindery.style.TextStyle;
import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.CaseMap;
import com.ibm.icu.text.Edits;
import java.util.Locale;

/**
 * Text in the case that its style asks for (CSS Text 3 §2.1).
 *
 * @param at for every character the one it was before; null where one follows the other
 */
public record LetterCase(String text, int[] at) {
  public static LetterCase of(String text, TextStyle.Transform transform, Locale language) {
    return switch (transform) {
      case NONE -> new LetterCase(text, null);
      case UPPERCASE -> changed(text, UCharacter.toUpperCase(language, text), language, true);
      case LOWERCASE -> changed(text, UCharacter.toLowerCase(language, text), language, false);
      case CAPITALIZE ->
          changed(
              text,
              UCharacter.toTitleCase(
                  language,
                  text,
                  BreakIterator.getWordInstance(language),
                  UCharacter.TITLECASE_NO_LOWERCASE),
              language,
              false);
    };
  }

  private static LetterCase changed(String from, String to, Locale language, boolean upper) {
    return new LetterCase(
        to, from.length() == to.length() ? null : positions(from, to, upper, language));
  }

  /** A few letters become several, as ß does; where each of these comes from. */
  private static int[] positions(String from, String to, boolean upper, Locale language) {
    int[] at = new int[to.length()];
    if (!upper) {
      for (int i = 0; i < at.length; i++) {
        at[i] = Math.min(i, from.length() - 1);
      }
      return at;
    }
    Edits edits = new Edits();
    CaseMap.toUpper().apply(language, from, new StringBuilder(), edits);
    Edits.Iterator each = edits.getFineIterator();
    while (each.next()) {
      for (int i = 0; i < each.newLength(); i++) {
        at[each.destinationIndex() + i] =
            each.sourceIndex() + Math.min(i, Math.max(0, each.oldLength() - 1));
      }
    }
    return at;
  }
}
