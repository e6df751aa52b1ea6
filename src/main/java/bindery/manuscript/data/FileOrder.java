package bindery.manuscript.data;

import java.util.Comparator;

/**
 * Names in the order people put them: {@code 2-b} before {@code 10-a}, {@code 第二章} before {@code
 * 第十章}, {@code 上}, {@code 中}, {@code 下}.
 */
public final class FileOrder implements Comparator<String> {
  private static final String DIGITS = "〇一二三四五六七八九";
  private static final String UNITS = "十百千";

  @Override
  public int compare(String a, String b) {
    int i = 0;
    int j = 0;
    while (i < a.length() && j < b.length()) {
      int endA = numberEnd(a, i);
      int endB = numberEnd(b, j);
      boolean same = endA > i && endB > j && isDigit(a.charAt(i)) == isDigit(b.charAt(j));
      int order =
          same
              ? numbers(number(a, i, endA), number(b, j, endB))
              : Character.compare(place(a.charAt(i)), place(b.charAt(j)));
      if (order != 0) {
        return order;
      }
      i = Math.max(i + 1, endA);
      j = Math.max(j + 1, endB);
    }
    int rest = Integer.compare(a.length() - i, b.length() - j);
    return rest != 0 ? rest : a.compareTo(b);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isHan(char c) {
    return DIGITS.indexOf(c) >= 0 || UNITS.indexOf(c) >= 0 || c == '零' || c == '两';
  }

  /** Where the number ends that begins here; here, if none does. */
  private static int numberEnd(String name, int from) {
    int end = from;
    if (isDigit(name.charAt(from))) {
      while (end < name.length() && isDigit(name.charAt(end))) {
        end++;
      }
    } else {
      while (end < name.length() && isHan(name.charAt(end))) {
        end++;
      }
    }
    return end;
  }

  /** In digits; all Chinese numbers stand together among letters, so that the order is one. */
  private static String number(String name, int from, int end) {
    if (isDigit(name.charAt(from))) {
      return name.substring(from, end);
    }
    StringBuilder digits = new StringBuilder();
    long sum = 0;
    int digit = -1;
    boolean units = false;
    for (int i = from; i < end; i++) {
      char c = name.charAt(i);
      int unit = UNITS.indexOf(c);
      if (unit < 0) {
        digit = c == '零' ? 0 : c == '两' ? 2 : DIGITS.indexOf(c);
        digits.append(digit);
      } else {
        units = true;
        sum += (digit < 0 ? 1 : digit) * (long) Math.pow(10, unit + 1);
        digit = -1;
      }
    }
    return units ? Long.toString(sum + Math.max(0, digit)) : digits.toString();
  }

  private static char place(char c) {
    return isHan(c) ? '一' : c == '中' ? '下' : c == '下' ? '中' : c;
  }

  private static int numbers(String a, String b) {
    String plainA = a.replaceFirst("^0+(?=.)", "");
    String plainB = b.replaceFirst("^0+(?=.)", "");
    int byLength = Integer.compare(plainA.length(), plainB.length());
    return byLength != 0 ? byLength : plainA.compareTo(plainB);
  }
}
