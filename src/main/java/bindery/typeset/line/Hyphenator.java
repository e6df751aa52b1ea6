package bindery.typeset.line;

import bindery.language.HyphenationPatterns;
import bindery.language.Language;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Where words of a text may be divided. A language without patterns divides nothing. Safe for use
 * from many threads.
 */
public final class Hyphenator {
  private static final int[] NOWHERE = {};

  /** Words on either side of these are divided as if they stood alone. */
  private static final String DASHES = "—–…-‐‑";

  /** Fewer letters are no word that anybody would divide. */
  private static final int LEAST = 4;

  private final Map<Locale, Known> languages = new ConcurrentHashMap<>();

  private record Known(Optional<HyphenationPatterns> patterns, int before, int after) {
    static Known of(Locale locale) {
      Language.Hyphens hyphens = Language.of(locale).hyphens();
      return new Known(hyphens.patterns(), hyphens.before(), hyphens.after());
    }
  }

  /**
   * Offsets in the word before which it may be divided, in order.
   *
   * @param word letters, with punctuation around them or not
   * @param before least letters before a hyphen; 0 leaves it to the language
   * @param after least letters after it; 0 leaves it to the language
   * @param least letters a word must have
   */
  public int[] points(String word, Locale language, int before, int after, int least) {
    if (word.length() < least) {
      return NOWHERE;
    }
    Known known = known(language);
    if (known.patterns().isEmpty()) {
      return NOWHERE;
    }
    int head = before > 0 ? before : known.before();
    int tail = after > 0 ? after : known.after();
    int[] found = NOWHERE;
    int from = 0;
    for (int to = 1; to <= word.length(); to++) {
      if (to == word.length() || DASHES.indexOf(word.charAt(to)) >= 0) {
        int[] part =
            inPart(word, from, to, known.patterns().get(), head, tail, Math.max(least, LEAST));
        found = found.length == 0 ? part : join(found, part);
        from = to + 1;
      }
    }
    return found;
  }

  private Known known(Locale language) {
    Known known = languages.get(language);
    return known != null ? known : languages.computeIfAbsent(language, Known::of);
  }

  private static int[] join(int[] some, int[] more) {
    int[] all = Arrays.copyOf(some, some.length + more.length);
    System.arraycopy(more, 0, all, some.length, more.length);
    return all;
  }

  /** The same for what stands between two dashes, which is a word of its own. */
  private static int[] inPart(
      String word,
      int start,
      int end,
      HyphenationPatterns patterns,
      int head,
      int tail,
      int least) {
    int from = start;
    int to = end;
    while (from < to && !Character.isLetter(word.charAt(from))) {
      from++;
    }
    while (to > from && !Character.isLetter(word.charAt(to - 1))) {
      to--;
    }
    if (to - from < least || !plain(word, from, to)) {
      return NOWHERE;
    }
    String letters = word.substring(from, to);
    int apostrophe = letters.replace('’', '\'').indexOf('\'');
    int[] points = patterns.points(letters, head, tail);
    int[] found = new int[points.length];
    int count = 0;
    for (int point : points) {
      if (apostrophe < 0 || point < apostrophe - 1) {
        found[count++] = point + from;
      }
    }
    found = count == found.length ? found : Arrays.copyOf(found, count);
    if (apostrophe < 0) {
      return found;
    }
    // what follows an apostrophe is a word of its own, as in l’imprimerie, if it is one at all
    int rest = from + apostrophe + 1;
    int[] more = inPart(word, rest, to, patterns, head, tail, LEAST);
    return more.length == 0 ? found : join(found, more);
  }

  /** Letters and apostrophes alone: names in capitals and words with figures are not divided. */
  private static boolean plain(String word, int from, int to) {
    boolean capitals = true;
    for (int i = from; i < to; i++) {
      char c = word.charAt(i);
      if (!Character.isLetter(c) && c != '’' && c != '\'') {
        return false;
      }
      capitals &= Character.isUpperCase(c);
    }
    return !capitals;
  }
}
