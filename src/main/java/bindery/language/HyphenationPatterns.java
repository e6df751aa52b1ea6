package bindery.language;

import bindery.report.Place;
import bindery.report.Report;
import bindery.source.SourceFile;
import bindery.source.SourceFolder;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringTokenizer;

/**
 * Where the words of a language may be divided, by the patterns of TeX's users (hyph-utf8), and by
 * their lists of words that the patterns divide wrongly. The files are as they are published, each
 * with its licence at its head.
 */
public final class HyphenationPatterns {
  private static final String FILE = "hyphenation/hyph-%s.tex";

  private final PatternTrie trie = new PatternTrie();
  private final Map<String, int[]> exceptions = new HashMap<>();
  private final Locale locale;

  private HyphenationPatterns(String tex, Locale locale) {
    this.locale = locale;
    for (String pattern : words(tex, "\\patterns{")) {
      trie.add(pattern.replace('\'', '’'));
    }
    for (String word : words(tex, "\\hyphenation{")) {
      exception(word.replace('\'', '’'));
    }
  }

  /** Those of a language, its country's where it has them; empty where there are none. */
  static Optional<HyphenationPatterns> of(Locale locale, String name) {
    SourceFolder folder = SourceFolder.builtin();
    String path = String.format(Locale.ROOT, FILE, name);
    return folder.has(path)
        ? folder
            .file(path, Place.NOWHERE, new Report())
            .map((SourceFile file) -> file.text(new Report()))
            .map(tex -> new HyphenationPatterns(tex, locale))
        : Optional.empty();
  }

  /** What stands in braces after a command, comments left out. */
  private static String[] words(String tex, String command) {
    int from = -1;
    int line = 0;
    while (line >= 0 && from < 0) {
      if (tex.startsWith(command, line)) {
        from = line + command.length();
      }
      int end = tex.indexOf('\n', line);
      line = end < 0 ? -1 : end + 1;
    }
    if (from < 0) {
      return new String[0];
    }
    StringBuilder plain = new StringBuilder();
    boolean comment = false;
    for (int i = from; i < tex.length() && (comment || tex.charAt(i) != '}'); i++) {
      char c = tex.charAt(i);
      comment = c == '%' || comment && c != '\n';
      plain.append(comment ? ' ' : c);
    }
    StringTokenizer words = new StringTokenizer(plain.toString());
    String[] out = new String[words.countTokens()];
    for (int i = 0; i < out.length; i++) {
      out[i] = words.nextToken();
    }
    return out;
  }

  private void exception(String divided) {
    int[] points = new int[divided.length()];
    int count = 0;
    int letters = 0;
    for (int i = 0; i < divided.length(); i++) {
      if (divided.charAt(i) == '-') {
        points[count++] = letters;
      } else {
        letters++;
      }
    }
    exceptions.put(divided.replace("-", ""), Arrays.copyOf(points, count));
  }

  /**
   * Offsets in the word before which it may be divided, in order.
   *
   * @param word letters and apostrophes, capitals or not
   * @param before least letters before
   * @param after least letters after
   */
  public int[] points(String word, int before, int after) {
    String letters = small(word);
    int[] listed = exceptions.get(letters);
    if (listed == null) {
      return trie.points(letters, before, after);
    }
    int last = word.length() - after;
    return Arrays.stream(listed).filter(p -> p >= before && p <= last).toArray();
  }

  /** Patterns are of small letters; a letter that would become two stays as it is. */
  private String small(String word) {
    String plain = word.replace('\'', '’');
    String small = plain.toLowerCase(locale);
    if (small.length() == plain.length()) {
      return small;
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < plain.length(); i++) {
      String letter = plain.substring(i, i + 1).toLowerCase(locale);
      out.append(letter.length() == 1 ? letter : plain.substring(i, i + 1));
    }
    return out.toString();
  }
}
