package bindery.manuscript.data;

import java.util.Comparator;

/** Names in the order people put them: {@code 2-b} before {@code 10-a}. */
public final class FileOrder implements Comparator<String> {

  @Override
  public int compare(String a, String b) {
    int i = 0;
    int j = 0;
    while (i < a.length() && j < b.length()) {
      int endA = digits(a, i);
      int endB = digits(b, j);
      int order =
          endA > i && endB > j
              ? numbers(a.substring(i, endA), b.substring(j, endB))
              : Character.compare(a.charAt(i), b.charAt(j));
      if (order != 0) {
        return order;
      }
      i = Math.max(i + 1, endA);
      j = Math.max(j + 1, endB);
    }
    int rest = Integer.compare(a.length() - i, b.length() - j);
    return rest != 0 ? rest : a.compareTo(b);
  }

  private static int digits(String name, int from) {
    int end = from;
    while (end < name.length() && name.charAt(end) >= '0' && name.charAt(end) <= '9') {
      end++;
    }
    return end;
  }

  private static int numbers(String a, String b) {
    String plainA = a.replaceFirst("^0+(?=.)", "");
    String plainB = b.replaceFirst("^0+(?=.)", "");
    int byLength = Integer.compare(plainA.length(), plainB.length());
    return byLength != 0 ? byLength : plainA.compareTo(plainB);
  }
}
