package bindery.typeset.text;

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
      case UPPERCASE ->
          changed(text, UCharacter.toUpperCase(language, text), CaseMap.toUpper(), language);
      case LOWERCASE ->
          changed(text, UCharacter.toLowerCase(language, text), CaseMap.toLower(), language);
      case CAPITALIZE ->
          changed(
              text,
              UCharacter.toTitleCase(
                  language,
                  text,
                  BreakIterator.getWordInstance(language),
                  UCharacter.TITLECASE_NO_LOWERCASE),
              CaseMap.toTitle().noLowercase(),
              language);
    };
  }

  private static LetterCase changed(String from, String to, CaseMap map, Locale language) {
    return new LetterCase(
        to, from.length() == to.length() ? null : positions(from, to, map, language));
  }

  /** A few letters become several, as ß does; where each of these comes from. */
  private static int[] positions(String from, String to, CaseMap map, Locale language) {
    int[] at = new int[to.length()];
    Edits edits = edits(from, map, language);
    Edits.Iterator each = edits.getFineIterator();
    while (each.next()) {
      for (int i = 0; i < each.newLength(); i++) {
        at[each.destinationIndex() + i] =
            each.sourceIndex() + Math.min(i, Math.max(0, each.oldLength() - 1));
      }
    }
    return at;
  }

  private static Edits edits(String from, CaseMap map, Locale language) {
    Edits edits = new Edits();
    StringBuilder unused = new StringBuilder();
    if (map instanceof CaseMap.Upper upper) {
      upper.apply(language, from, unused, edits);
    } else if (map instanceof CaseMap.Lower lower) {
      lower.apply(language, from, unused, edits);
    } else if (map instanceof CaseMap.Title title) {
      title.apply(language, BreakIterator.getWordInstance(language), from, unused, edits);
    }
    return edits;
  }
}
