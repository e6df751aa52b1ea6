package bindery.apparatus.index;

import com.ibm.icu.text.AlphabeticIndex;
import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * The order of an index: symbols, numbers by their value, then the letters of the language. Case
 * and punctuation count only where nothing else differs; a space comes before any letter.
 */
final class IndexOrder {
  private static final String SYMBOLS = "#";
  private static final String DIGITS = "0–9";

  private final Collator collator;
  private final AlphabeticIndex.ImmutableIndex<Entry> letters;

  IndexOrder(Locale language) {
    ULocale locale = ULocale.forLocale(language);
    RuleBasedCollator rules = (RuleBasedCollator) Collator.getInstance(locale);
    RuleBasedCollator own = rules.cloneAsThawed();
    own.setNumericCollation(true);
    collator = own.freeze();
    letters = new AlphabeticIndex<Entry>(locale).addLabels(ULocale.ENGLISH).buildImmutableIndex();
  }

  List<Entry> sorted(Collection<Entry> entries) {
    List<Entry> sorted = new ArrayList<>(entries);
    sorted.sort(
        Comparator.comparingInt((Entry entry) -> kind(entry.sortedBy()))
            .thenComparing(entry -> key(entry.sortedBy()), collator)
            .thenComparing(Entry::sortedBy, collator)
            .thenComparing(entry -> entry.words().text()));
    return sorted;
  }

  /** What stands over the entries that begin as this one does. */
  String head(Entry entry) {
    return switch (kind(entry.sortedBy())) {
      case 0 -> SYMBOLS;
      case 1 -> DIGITS;
      default -> letters.getBucket(letters.getBucketIndex(key(entry.sortedBy()))).getLabel();
    };
  }

  private static int kind(String sort) {
    String key = key(sort);
    int first = key.codePointAt(0);
    return Character.isDigit(first) ? 1 : Character.isLetter(first) ? 2 : 0;
  }

  /** Without punctuation, if anything is left. */
  private static String key(String sort) {
    String key =
        sort.replaceAll("[\\p{Pd}/]+", " ").replaceAll("[^\\p{L}\\p{M}\\p{N}\\s]", "").strip();
    return key.isEmpty() ? sort : key;
  }
}
