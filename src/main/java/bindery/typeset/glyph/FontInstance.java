package bindery.typeset.glyph;

import java.util.Locale;
import java.util.Map;

/**
 * A face with the features and language it is to be set with: what, beside text, decides glyphs.
 *
 * @param face which face
 * @param features OpenType features by tag, sorted
 * @param language of the text, for {@code locl}
 * @param script four letters (ISO 15924) where it is not to be taken from the text; else empty
 */
public record FontInstance(
    Typeface face, Map<String, Integer> features, Locale language, String script) {
  /** One whose script the text shows. */
  public FontInstance(Typeface face, Map<String, Integer> features, Locale language) {
    this(face, features, language, "");
  }
}
