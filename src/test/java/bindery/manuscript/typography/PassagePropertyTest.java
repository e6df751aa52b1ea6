package bindery.manuscript.typography;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bindery.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for quotes in every text. */
class PassagePropertyTest {
  private static final List<String> AROUND =
      List.of("%s", "(%s)", "%s,", "one—%s—two", "l'%s", "%s!", "[%s]");

  /**
   * A text as it is typed, and how it is to be printed.
   *
   * @param typed with straight quotes
   * @param wanted with {@code {<} and {@code >}} for pairs of the first level, {@code [<} and
   *     {@code >]} for those of the second
   */
  record Sample(String typed, String wanted) {}

  /** Pairs in pairs, three deep. */
  @Provide
  Arbitrary<Sample> balanced() {
    return sentence(3, true);
  }

  private static Arbitrary<Sample> sentence(int depth, boolean outer) {
    Arbitrary<Sample> word =
        Arbitraries.of("one", "deux", "drei", "quattro,", "пять.", "it's", "l'amour", "(six)")
            .map(w -> new Sample(w, w.replace('\'', '’')));
    if (depth == 0) {
      return word;
    }
    Arbitrary<Sample> pair =
        Combinators.combine(sentence(depth - 1, !outer), Arbitraries.of(AROUND))
            .as((within, around) -> pair(within, around, outer));
    Arbitrary<Sample> part = Arbitraries.oneOf(List.of(word, word, pair));
    return part.list().ofMinSize(1).ofMaxSize(5).map(PassagePropertyTest::joined);
  }

  private static Sample pair(Sample within, String around, boolean outer) {
    String quote = outer ? "\"" : "'";
    String typed = quote + "a " + within.typed() + " b" + quote;
    String wanted = (outer ? "{<" : "[<") + "a " + within.wanted() + " b" + (outer ? ">}" : ">]");
    return new Sample(around.replace("%s", typed), around.replace('\'', '’').replace("%s", wanted));
  }

  private static Sample joined(List<Sample> parts) {
    return new Sample(
        parts.stream().map(Sample::typed).collect(Collectors.joining(" ")),
        parts.stream().map(Sample::wanted).collect(Collectors.joining(" ")));
  }

  @Provide
  Arbitrary<String> languages() {
    return Arbitraries.of("en", "de", "fr", "it", "ru", "es", "pl", "ja", "de-CH", "he", "pt-BR");
  }

  @Provide
  Arbitrary<String> anything() {
    return Arbitraries.strings().withChars("\"'\"' a1s.,—(«»“„‘’…\u00a0\n语").ofMaxLength(24);
  }

  @Property(tries = 600)
  void balancedQuotesBecomePairs(
      @ForAll("balanced") Sample sample, @ForAll("languages") String tag) {
    Language language = Language.of(Locale.forLanguageTag(tag));
    Language.Quotes quotes = language.quotes();
    String wanted =
        sample
            .wanted()
            .replace("{<", quotes.open())
            .replace(">}", quotes.close())
            .replace("[<", quotes.innerOpen())
            .replace(">]", quotes.innerClose());
    assertEquals(wanted, TextSetter.printed(sample.typed(), language).replace("\u202f!", "!"));
  }

  @Property(tries = 1000)
  void nothingIsLostOrMirrored(@ForAll("anything") String typed, @ForAll("languages") String tag) {
    Language language = Language.of(Locale.forLanguageTag(tag));
    String set = TextSetter.printed(typed, language);
    assertEquals(words(typed), words(set));
    assertTrue(set.indexOf(TextSetter.DOUBLE) < 0 && set.indexOf(TextSetter.SINGLE) < 0, set);
    assertEquals(set, TextSetter.printed(typed, language));
  }

  @Property(tries = 300)
  void elementsChangeNothing(@ForAll("anything") String typed, @ForAll("languages") String tag) {
    Language language = Language.of(Locale.forLanguageTag(tag));
    TextSetter setter = new TextSetter(typed, typed.length());
    setter.set(0, typed.length());
    String marked = setter.take();
    Passage passage = new Passage();
    for (int i = 0; i < marked.length(); i++) {
      passage.text(marked.substring(i, i + 1), language);
    }
    List<String> parts = passage.isEmpty() ? new ArrayList<>() : passage.set();
    assertEquals(TextSetter.printed(typed, language), String.join("", parts));
  }

  private static String words(String text) {
    return text.replaceAll("[^a1s语]", "");
  }
}
