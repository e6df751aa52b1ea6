package bindery.language;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Numbers in words (<em>one, first, erstes, première</em>), by CLDR's rules for spelling them out,
 * and in the letters of scripts that count with them. Only numbers that chapters have are known.
 */
final class NumberWords {
  private static final int MOST = 120;

  /** Rules for years and money, and for cases and numbers that no label stands in. */
  private static final Pattern UNUSED =
      Pattern.compile(
          "year|financial|plural|genitive|dative|accusative|instrumental|locative|prepositional"
              + "|lative|essive|partitive|oblique");

  /** Of ICU's numbering systems, those whose signs are letters. */
  private static final List<String> LETTERS =
      List.of("%hebrew", "%hebrew-item", "%greek-upper", "%armenian-upper", "%georgian");

  private final Map<String, Integer> values = new HashMap<>();
  private final Set<String> ordinals = new HashSet<>();

  NumberWords(Names names) {
    List<List<String>> own = names.ordinals();
    for (int i = 0; i < own.size(); i++) {
      for (String word : own.get(i)) {
        values.putIfAbsent(FoldedWord.of(word), i + 1);
        ordinals.add(FoldedWord.of(word));
      }
    }
    ULocale locale = ULocale.forLocale(names.locale());
    RuleBasedNumberFormat words = new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.SPELLOUT);
    for (String rules : words.getRuleSetNames()) {
      if (!UNUSED.matcher(rules).find()) {
        add(words, rules);
      }
    }
    RuleBasedNumberFormat letters =
        new RuleBasedNumberFormat(ULocale.ROOT, RuleBasedNumberFormat.NUMBERING_SYSTEM);
    LETTERS.forEach(rules -> add(letters, rules));
  }

  private void add(RuleBasedNumberFormat format, String rules) {
    for (int n = 1; n <= MOST; n++) {
      String word = FoldedWord.of(format.format(n, rules));
      values.putIfAbsent(word, n);
      if (rules.contains("ordinal")) {
        ordinals.add(word);
      }
    }
  }

  /** The number that a folded word stands for, or 0. */
  int value(String folded) {
    return values.getOrDefault(folded, 0);
  }

  /** Whether a folded word says the first and not one. */
  boolean isOrdinal(String folded) {
    return ordinals.contains(folded);
  }
}
