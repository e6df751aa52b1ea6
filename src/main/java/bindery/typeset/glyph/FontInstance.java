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

  // Asked for with every word that is shaped: written out, they cost a tenth of a record's own.

  @Override
  public boolean equals(Object other) {
    return other == this
        || other instanceof FontInstance font
            && face.equals(font.face)
            && language.equals(font.language)
            && script.equals(font.script)
            && features.equals(font.features);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * face.hashCode() + language.hashCode()) + features.size();
  }
}
