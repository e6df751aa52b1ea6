package bindery.report;

import java.util.Collection;
import java.util.Optional;

/** Finds what an author probably meant to type. */
public final class NearestName {
  private NearestName() {}

  /**
   * The known name nearest to a mistyped one by edits (Levenshtein 1966, with a swap of neighbours
   * counted as one), if it is near enough to be worth suggesting: at most a third of its letters.
   */
  public static Optional<String> of(String typed, Collection<String> known) {
    String best = null;
    int least = Integer.MAX_VALUE;
    for (String name : known) {
      int edits = edits(typed, name);
      if (edits < least || edits == least && name.compareTo(best) < 0) {
        least = edits;
        best = name;
      }
    }
    boolean near =
        best != null && least <= Math.max(1, Math.max(typed.length(), best.length()) / 3);
    return near ? Optional.of(best) : Optional.empty();
  }

  /** "did you mean X?" or the fallback when nothing is near. */
  public static String hint(String typed, Collection<String> known, String otherwise) {
    return of(typed, known).map(name -> "did you mean ‘" + name + "’?").orElse(otherwise);
  }

  private static int edits(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        if (swapped) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }
}
