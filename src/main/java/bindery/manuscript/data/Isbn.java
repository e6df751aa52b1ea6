package bindery.manuscript.data;

import bindery.report.Place;
import bindery.report.Problem;
import bindery.report.Report;

/** The check digit of an ISBN (ISBN Users' Manual, 7th edition, 5.1). */
public final class Isbn {
  private Isbn() {}

  /** An {@code isbn} warning if the digits do not add up. */
  public static void check(String isbn, Place place, Report report) {
    if (!isRight(isbn)) {
      report.add(
          Problem.warning(
              "isbn",
              place,
              isbn,
              "the check digit of this ISBN is wrong, or it has not 10 or 13 digits:",
              "copy it again from where you got it"));
    }
  }

  /** Whether it has 10 or 13 digits that add up. */
  public static boolean isRight(String isbn) {
    String digits = isbn.replaceAll("[\\s-]", "").toUpperCase(java.util.Locale.ROOT);
    return digits.matches("\\d{13}")
        ? sum13(digits) % 10 == 0
        : digits.matches("\\d{9}[\\dX]") && sum10(digits) % 11 == 0;
  }

  private static int sum13(String digits) {
    int sum = 0;
    for (int i = 0; i < 13; i++) {
      sum += (digits.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
    }
    return sum;
  }

  private static int sum10(String digits) {
    int sum = 0;
    for (int i = 0; i < 10; i++) {
      char c = digits.charAt(i);
      sum += (10 - i) * (c == 'X' ? 10 : c - '0');
    }
    return sum;
  }
}
