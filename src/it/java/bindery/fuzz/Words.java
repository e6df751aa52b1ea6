package bindery.fuzz;

import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * Words that are made up: all different, with a q at their beginning, a z at their end, and neither
 * within, so that no two of them side by side look like a third.
 */
final class Words {
  /** What may stand among words and takes none of them away. */
  static final String[] STRANGE = {
    "\u4e00\u4e8c\u4e09\u3002",
    "\u0627\u0644\u0643\u062a\u0627\u0628",
    "\u05e9\u05dc\u05d5\u05dd",
    "\ud83d\ude00",
    "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67",
    "e\u0301\u0302\u0303",
    "\u00ad",
    "\u200b",
    "\u200d",
    "\u2028",
    "\u00a0",
    "\u2003",
    "\ufeff",
    "\u0300",
    "\ufffd",
    "\uffff",
    "\u0001",
    "\u0085",
    "\u0e01\u0e33",
    "\u0915\u094d\u0937",
    "&",
    "&amp;",
    "&#0;",
    "&#x1F600;",
    "&#xD800;",
    "&nbsp;",
    "\"",
    "'",
    "...",
    "--",
    "---",
    "\u2026",
    "1914--18",
    "$x^2$",
    "@name",
    ":",
    "::",
    "=",
    "+",
    "%",
    "/",
    "//",
    "\t",
    "  ",
    "www.example.org",
    "http://example.org/a",
    "5 \u00d7 3",
    "\ufb01",
    "\u01c4",
    "\u00df",
    "\u0130",
    "\u0149",
    "\uf8ff",
    "\ud83c\udff3\ufe0f",
    "\u0627".repeat(40),
    "\u4e00".repeat(90)
  };

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
