package bindery.language;

import com.ibm.icu.text.AlphabeticIndex;
import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.Locale;

/**
 * The order of indexes and glossaries: symbols, numbers by their value, then the letters of the
 * language. Case and punctuation count only where nothing else differs; a space comes before any
 * letter.
 */
public final class AlphabeticOrder implements Comparator<String> {
  private static final String SYMBOLS = "#";
  private static final String DIGITS = "0–9";

  private final Comparator<String> order;
  private final AlphabeticIndex.ImmutableIndex<String> letters;

  public AlphabeticOrder(Locale language) {
    ULocale locale = ULocale.forLocale(language);
    RuleBasedCollator rules = ((RuleBasedCollator) Collator.getInstance(locale)).cloneAsThawed();
    rules.setNumericCollation(true);
    Collator collator = rules.freeze();
    order =
        Comparator.comparingInt(AlphabeticOrder::kind)
            .thenComparing(AlphabeticOrder::key, collator)
            .thenComparing(text -> text, collator)
            .thenComparing(Comparator.naturalOrder());
    letters = new AlphabeticIndex<String>(locale).addLabels(ULocale.ENGLISH).buildImmutableIndex();
  }

  @Override
  public int compare(String one, String other) {
    return order.compare(one, other);
  }

  /** What stands over the entries that begin as this one does. */
  public String head(String entry) {
    return switch (kind(entry)) {
      case 0 -> SYMBOLS;
      case 1 -> DIGITS;
      default -> letters.getBucket(letters.getBucketIndex(key(entry))).getLabel();
    };
  }

  private static int kind(String text) {
    String key = key(text);
    int first = key.isEmpty() ? ' ' : key.codePointAt(0);
    return Character.isDigit(first) ? 1 : Character.isLetter(first) ? 2 : 0;
  }

  /** Without punctuation, if anything is left. */
  private static String key(String text) {
    String key =
        text.replaceAll("[\\p{Pd}/]+", " ").replaceAll("[^\\p{L}\\p{M}\\p{N}\\s]", "").strip();
    return key.isEmpty() ? text : key;
  }
}
