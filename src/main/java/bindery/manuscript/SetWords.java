package bindery.manuscript;

import bindery.language.Language;
import bindery.manuscript.markdown.PlainWords;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** Sets words that stand in {@code book.yaml} or in front matter as those of the text are set. */
final class SetWords {
  private final Language language;

  SetWords(Locale language) {
    this.language = Language.of(language);
  }

  /**
   * The same with the quotes of the language, with dashes and ellipses, and without the marks of
   * emphasis and code.
   */
  String of(String typed) {
    return PlainWords.of(typed, language);
  }

  /** Adds the same words to an element, with their emphasis and code. */
  void put(Element into, String typed) {
    PlainWords.put(into, typed, language);
  }
}
