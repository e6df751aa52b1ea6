package bindery.fuzz;

import bindery.book.Edition;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * One small book and what is made of it.
 *
 * @param number of the try; with the seed it gives the same book again
 * @param edition that is made
 * @param files of the manuscript folder by name
 * @param words that must stand in the book or be named in a problem
 */
record Try(long number, Edition edition, Map<String, byte[]> files, Set<String> words) {

  Try {
    files = new TreeMap<>(files);
    words = new TreeSet<>(words);
  }

  /** The same with another text in one file, or without the file for null. */
  Try with(String name, byte[] bytes) {
    Map<String, byte[]> changed = new TreeMap<>(files);
    if (bytes == null) {
      changed.remove(name);
    } else {
      changed.put(name, bytes);
    }
    return new Try(number, edition, changed, words);
  }

  /** Those of its words that its text files still have. */
  Set<String> wordsThere() {
    Set<String> there = new TreeSet<>();
    StringBuilder all = new StringBuilder();
    files.forEach(
        (name, bytes) -> {
          if (isText(name)) {
            all.append(new String(bytes, StandardCharsets.UTF_8)).append('\n');
          }
        });
    words.stream().filter(word -> all.indexOf(word) >= 0).forEach(there::add);
    return there;
  }

  static boolean isText(String name) {
    return name.matches(".*\\.(md|css|yaml|svg)");
  }
}
