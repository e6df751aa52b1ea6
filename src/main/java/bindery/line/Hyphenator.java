package bindery.line;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fop.hyphenation.Hyphenation;
import org.apache.fop.hyphenation.HyphenationTree;

/**
 * Where words may be divided, by Liang's patterns for the language (F. M. Liang, "Word Hy-phen-a-
 * tion by Com-put-er", 1983). A language without patterns divides nothing.
 */
public final class Hyphenator {
  private static final int[] NOWHERE = {};

  /** Languages whose custom leaves at least three letters after a hyphen; others two. */
  private static final Set<String> THREE_AFTER = Set.of("en", "fr", "nl", "pt");

  private final Map<Locale, Optional<HyphenationTree>> trees = new ConcurrentHashMap<>();

  /**
   * Offsets in the word before which it may be divided, in order.
   *
   * @param word letters, with punctuation around them or not
   * @param before least letters before a hyphen; 0 leaves it to the language
   * @param after least letters after it; 0 leaves it to the language
   * @param least letters a word must have
   */
  public int[] points(String word, Locale language, int before, int after, int least) {
    int from = 0;
    int to = word.length();
    while (from < to && !Character.isLetter(word.charAt(from))) {
      from++;
    }
    while (to > from && !Character.isLetter(word.charAt(to - 1))) {
      to--;
    }
    if (to - from < Math.max(least, 4) || !plain(word, from, to)) {
      return NOWHERE;
    }
    Optional<HyphenationTree> tree = tree(language);
    if (tree.isEmpty()) {
      return NOWHERE;
    }
    int head = before > 0 ? before : 2;
    int tail = after > 0 ? after : THREE_AFTER.contains(language.getLanguage()) ? 3 : 2;
    String letters = word.substring(from, to).replace('’', '\'');
    Hyphenation found = tree.get().hyphenate(letters, head, tail);
    if (found == null) {
      return NOWHERE;
    }
    int start = from;
    int apostrophe = letters.indexOf('\'');
    return Arrays.stream(found.getHyphenationPoints())
        .filter(p -> p >= head && p <= letters.length() - tail)
        .filter(p -> apostrophe < 0 || p < apostrophe - 1)
        .map(p -> p + start)
        .toArray();
  }

  /**
   * Letters and apostrophes alone: compounds break at their own hyphens, and names in capitals and
   * words with figures are not divided.
   */
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

  private Optional<HyphenationTree> tree(Locale language) {
    Optional<HyphenationTree> known = trees.get(language);
    return known != null ? known : trees.computeIfAbsent(language, Hyphenator::load);
  }

  private static Optional<HyphenationTree> load(Locale language) {
    Optional<HyphenationTree> exact =
        language.getCountry().isEmpty()
            ? Optional.empty()
            : load(language.getLanguage() + "_" + language.getCountry());
    return exact.isPresent() ? exact : load(language.getLanguage());
  }

  private static Optional<HyphenationTree> load(String name) {
    String path = "/hyph/" + name + ".hyp";
    try (InputStream in = HyphenationTree.class.getResourceAsStream(path)) {
      if (in == null) {
        return Optional.empty();
      }
      try (ObjectInputStream objects =
          new ObjectInputStream(new BufferedInputStream(in, 1 << 16))) {
        return Optional.of((HyphenationTree) objects.readObject());
      }
    } catch (IOException | ClassNotFoundException e) {
      throw new IllegalStateException("hyphenation patterns " + path + " are damaged", e);
    }
  }
}
