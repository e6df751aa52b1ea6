package bindery.apparatus;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A label that an author typed at the head of a heading: {@code Chapter 1}, {@code Chapter IV: }.
 *
 * @param word or empty, for a number alone
 * @param separator what divides it from the title, spaces included; may be empty
 */
record TypedLabel(String word, String number, String separator) {
  private static final String NUMBER = "\\d{1,4}|[IVXLCDM]{1,9}|[A-Z]";
  private static final String SEPARATOR = "\\s*[:.–—-]\\s+|\\s+";

  /** All of it, as it stands in the heading. */
  String whole() {
    return (word.isEmpty() ? "" : word + " ") + number + separator;
  }

  /**
   * @param label the language's word, which may hold {@code %}
   * @param count which of its kind this is, from 1
   * @param numeral the number that it would be given
   */
  static Optional<TypedLabel> in(String title, String label, int count, String numeral) {
    String word = label.indexOf('%') < 0 ? label : "";
    if (!word.isEmpty()) {
      Optional<TypedLabel> named =
          match(
              "(?<word>(?iu:"
                  + Pattern.quote(word)
                  + "|chapter|part|appendix)) (?<number>"
                  + NUMBER
                  + ")",
              title);
      if (named.isPresent()) {
        return named;
      }
    }
    // A bare number is a label only if it is the right one: “1984” may be a title.
    String own = Pattern.quote(numeral) + "|" + count + "|" + Numerals.roman(count);
    Optional<TypedLabel> bare = match("(?<word>)(?<number>" + own + ")", title);
    boolean sure =
        bare.isPresent() && (bare.get().whole().equals(title) || !bare.get().separator().isBlank());
    return sure ? bare : Optional.empty();
  }

  private static Optional<TypedLabel> match(String head, String title) {
    Matcher matcher =
        Pattern.compile("^" + head + "(?<separator>$|" + SEPARATOR + "|[:.]$)").matcher(title);
    return matcher.find()
        ? Optional.of(
            new TypedLabel(
                matcher.group("word"), matcher.group("number"), matcher.group("separator")))
        : Optional.empty();
  }
}
