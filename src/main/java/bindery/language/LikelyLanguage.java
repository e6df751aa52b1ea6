package bindery.language;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells the language of a text by its script, and by its most frequent words where several
 * languages have that script.
 */
public final class LikelyLanguage {
  /** A text of fewer words says nothing. */
  private static final int FEWEST = 40;

  /** How many of the frequent words of its language are in a text at least. */
  private static final int DIFFERENT = 6;

  /** The least share of all words that the frequent ones of its language are. */
  private static final double LEAST = 0.08;

  /** How much more of a text they are than those of the language that it is said to be in. */
  private static final double CLEARLY = 1.6;

  /** Ideographs that are as much of a text as one word. */
  private static final double TO_A_WORD = 1.7;

  /** The least share of Japanese signs that are kana. */
  private static final double KANA = 0.1;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
  private static final Set<Integer> UNDIVIDED =
      Set.of(UScript.HAN, UScript.HIRAGANA, UScript.KATAKANA);

  /** Scripts of several languages that are known here. */
  private static final Set<Integer> SHARED =
      Set.of(UScript.LATIN, UScript.CYRILLIC, UScript.ARABIC);

  private LikelyLanguage() {}

  /**
   * The language, or nothing where it is not clear.
   *
   * @param said the language that the text is said to be in, from which another must be told
   *     clearly
   */
  public static Optional<Locale> of(String text, Locale said) {
    Map<Integer, Double> scripts = new HashMap<>();
    Map<String, Integer> words = new HashMap<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      int script = UScript.getScript(word.group().codePointAt(0));
      if (UNDIVIDED.contains(script)) {
        word.group()
            .codePoints()
            .forEach(c -> scripts.merge(UScript.getScript(c), 1 / TO_A_WORD, Double::sum));
      } else {
        scripts.merge(script, 1.0, Double::sum);
        words.merge(word.group().toLowerCase(Locale.ROOT), 1, Integer::sum);
      }
    }
    double all = scripts.values().stream().mapToDouble(n -> n).sum();
    if (all < FEWEST) {
      return Optional.empty();
    }
    int script = script(scripts);
    if (UNDIVIDED.contains(script)) {
      double kana =
          scripts.getOrDefault(UScript.HIRAGANA, 0.0) + scripts.getOrDefault(UScript.KATAKANA, 0.0);
      boolean japanese = kana > KANA * scripts.getOrDefault(UScript.HAN, 0.0);
      return Optional.of(japanese ? Locale.JAPANESE : chinese(text));
    }
    return SHARED.contains(script) ? byWords(words, said) : Optional.of(ofScript(script));
  }

  /** Latin words are names and code in texts of other scripts, and seldom the other way round. */
  private static int script(Map<Integer, Double> scripts) {
    double latin = scripts.getOrDefault(UScript.LATIN, 0.0);
    return scripts.entrySet().stream()
        .filter(entry -> entry.getKey() != UScript.LATIN && entry.getValue() * 2 > latin)
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(UScript.LATIN);
  }

  /** In the characters of the mainland unless those of Taiwan are more. */
  private static Locale chinese(String text) {
    Map<String, Set<String>> frequent = LanguageFiles.frequent();
    long there = count(text, frequent.get("zh-TW"));
    return there > count(text, frequent.get("zh"))
        ? Locale.forLanguageTag("zh-TW")
        : Locale.CHINESE;
  }

  private static long count(String text, Set<String> signs) {
    return text.codePoints().filter(c -> signs.contains(Character.toString(c))).count();
  }

  private static Locale ofScript(int script) {
    String name =
        UCharacter.getPropertyValueName(UProperty.SCRIPT, script, UProperty.NameChoice.SHORT);
    ULocale likely = ULocale.addLikelySubtags(new ULocale("und_" + name));
    return Locale.forLanguageTag(likely.getLanguage());
  }

  private static Optional<Locale> byWords(Map<String, Integer> words, Locale said) {
    double all = words.values().stream().mapToInt(n -> n).sum();
    Map<String, Double> shares = new HashMap<>();
    LanguageFiles.frequent()
        .forEach(
            (tag, list) -> {
              Set<String> there = new HashSet<>(list);
              there.retainAll(words.keySet());
              if (there.size() >= DIFFERENT) {
                shares.put(tag, there.stream().mapToInt(words::get).sum() / all);
              }
            });
    double own = shares.getOrDefault(said.getLanguage(), 0.0);
    return shares.entrySet().stream()
        .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry::getKey))
        .filter(best -> best.getValue() >= LEAST)
        .filter(best -> best.getKey().equals(said.getLanguage()) || best.getValue() > CLEARLY * own)
        .map(best -> Locale.forLanguageTag(best.getKey()));
  }
}
