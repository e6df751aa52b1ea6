package bindery.report;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds what an author probably meant to type. */
public final class NearestName {
  /** Names longer than this were not typed, and are not looked at. */
  private static final int LONGEST = 300;

  private NearestName() {}

  /**
   * The known name nearest to a mistyped one by edits (Levenshtein 1966, with a swap of neighbours
   * counted as one), if it is near enough to be worth suggesting: at most a third of its letters.
   * Capitals and small letters count as the same, unless that leaves two names equally near.
   */
  public static Optional<String> of(String typed, Collection<String> known) {
    if (typed.length() > LONGEST) {
      return Optional.empty();
    }
    String folded = folded(typed);
    String best = null;
    int least = Integer.MAX_VALUE;
    int leastExact = Integer.MAX_VALUE;
    for (String name : known) {
      int most = Math.min(least, Math.max(1, Math.max(typed.length(), name.length()) / 3));
      int edits = edits(folded, folded(name), most);
      if (edits > most) {
        continue;
      }
      int exact = edits(typed, name, LONGEST);
      boolean nearer = edits < least || exact < leastExact;
      if (nearer || exact == leastExact && name.compareTo(best) < 0) {
        least = edits;
        leastExact = exact;
        best = name;
      }
    }
    return Optional.ofNullable(best);
  }

  /** "did you mean X?" or the fallback when nothing is near. */
  public static String hint(String typed, Collection<String> known, String otherwise) {
    return of(typed, known).map(name -> "did you mean ‘" + name + "’?").orElse(otherwise);
  }

  private static String folded(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }

  /** The edits between two names; something above the most if there are more than that. */
  private static int edits(String a, String b, int most) {
    if (Math.abs(a.length() - b.length()) > most || b.length() > LONGEST) {
      return Integer.MAX_VALUE;
    }
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    Arrays.setAll(last, j -> j);
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      int leastOfRow = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(last[j], row[j - 1]) + 1, last[j - 1] + change);
        if (swapped(a, i, b, j)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + change);
        }
        leastOfRow = Math.min(leastOfRow, row[j]);
      }
      if (leastOfRow > most + 1) { // a swap reaches back over one row
        return Integer.MAX_VALUE;
      }
      int[] oldest = beforeLast;
      beforeLast = last;
      last = row;
      row = oldest;
    }
    return last[b.length()];
  }

  private static boolean swapped(String a, int i, String b, int j) {
    return i > 1
        && j > 1
        && a.charAt(i - 1) == b.charAt(j - 2)
        && a.charAt(i - 2) == b.charAt(j - 1);
  }
}
