package bindery.manuscript;

import bindery.language.Language;
import bindery.manuscript.markdown.PlainWords;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Sets words that stand in {@code book.yaml} or in front matter as those of the text are set. */
final class SetWords {
  private static final Pattern PARAGRAPH_END =
      Pattern.compile("\\n[ \\t]*\\n\\s*+|(?<=[.!?…\\p{Pe}\\p{Pf}\"'])\\n");

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

  /**
   * The same of several paragraphs, which an empty line parts; YAML's folded style leaves a single
   * line end of it.
   */
  String paragraphs(String typed) {
    return Arrays.stream(PARAGRAPH_END.split(typed.strip()))
        .map(this::of)
        .collect(Collectors.joining("\n\n"));
  }

  /** Adds the same words to an element, with their emphasis and code. */
  void put(Element into, String typed) {
    PlainWords.put(into, typed, language);
  }
}
