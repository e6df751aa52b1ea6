package bindery.typeset.line;

import bindery.language.Language;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.apache.fop.hyphenation.Hyphenation;
import org.apache.fop.hyphenation.HyphenationTree;

/**
 * Where words may be divided, by Liang's patterns for the language (F. M. Liang, "Word Hy-phen-a-
 * tion by Com-put-er", 1983). A language without patterns divides nothing.
 */
public final class Hyphenator {
  private static final int[] NOWHERE = {};

  /** Words on either side of these are divided as if they stood alone. */
  private static final String DASHES = "—–…";

  private final Map<Locale, Language.Hyphens> limits = new ConcurrentHashMap<>();
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
    Optional<HyphenationTree> tree = word.length() < least ? Optional.empty() : tree(language);
    if (tree.isEmpty()) {
      return NOWHERE;
    }
    Language.Hyphens limits = limits(language);
    int head = before > 0 ? before : limits.before();
    int tail = after > 0 ? after : limits.after();
    int[] found = NOWHERE;
    int from = 0;
    for (int to = 1; to <= word.length(); to++) {
      if (to == word.length() || DASHES.indexOf(word.charAt(to)) >= 0) {
        int[] part = inPart(word, from, to, tree.get(), head, tail, Math.max(least, 4));
        found = found.length == 0 ? part : join(found, part);
        from = to + 1;
      }
    }
    return found;
  }

  private static int[] join(int[] some, int[] more) {
    return IntStream.concat(Arrays.stream(some), Arrays.stream(more)).toArray();
  }

  /** The same for what stands between two dashes, which is a word of its own. */
  private static int[] inPart(
      String word, int start, int end, HyphenationTree tree, int head, int tail, int least) {
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
    String letters = word.substring(from, to).replace('’', '\'');
    Hyphenation found = tree.hyphenate(letters, head, tail);
    if (found == null) {
      return NOWHERE;
    }
    int first = from;
    int apostrophe = letters.indexOf('\'');
    return Arrays.stream(found.getHyphenationPoints())
        .filter(p -> p >= head && p <= letters.length() - tail)
        .filter(p -> apostrophe < 0 || p < apostrophe - 1)
        .map(p -> p + first)
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

  private Language.Hyphens limits(Locale language) {
    Language.Hyphens known = limits.get(language);
    return known != null ? known : limits.computeIfAbsent(language, l -> Language.of(l).hyphens());
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
