package bindery.fuzz;

import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * Words that are made up: all different, with a q at their beginning, a z at their end, and neither
 * within, so that no two of them side by side look like a third.
 */
final class Words {
  private static final String CONSONANTS = "bcdfghklmnprstvw";
  private static final String VOWELS = "aeiou";

  private final Random random;
  private final Set<String> made = new TreeSet<>();

  Words(Random random) {
    this.random = random;
  }

  /** A word that must come out. */
  String next() {
    StringBuilder word = new StringBuilder("q");
    int base = CONSONANTS.length() * VOWELS.length();
    for (int n = made.size() + base; n > 0; n /= base) {
      word.append(VOWELS.charAt(n % base % VOWELS.length()));
      word.append(CONSONANTS.charAt(n % base / VOWELS.length()));
    }
    if (random.nextInt(12) == 0) {
      word.append("enschaftliching".repeat(1 + random.nextInt(random.nextInt(8) == 0 ? 20 : 2)));
    }
    String whole = word.append('z').toString();
    made.add(whole);
    return whole;
  }

  Set<String> made() {
    return made;
  }
}
