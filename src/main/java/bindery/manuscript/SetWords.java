package bindery.manuscript;

import bindery.language.Language;
import bindery.manuscript.typography.TextSetter;
import java.util.Locale;

/** Sets words that stand in {@code book.yaml} or in front matter as those of the text are set. */
final class SetWords {
  private final Language language;

  SetWords(Locale language) {
    this.language = Language.of(language);
  }

  /** The same with the quotes of the language, with dashes and ellipses. */
  String of(String typed) {
    return TextSetter.printed(typed, language);
  }
}
