package bindery.book;

/** Marks that notes are called by in the place of numbers. */
public final class CounterMarks {
  /** In the order of the Chicago Manual of Style, 14.25; then each twice, and so on. */
  private static final String MARKS = "*†‡§‖¶";

  private CounterMarks() {}

  /**
   * @param number from 1
   */
  public static String of(int number) {
    int at = (number - 1) % MARKS.length();
    return MARKS.substring(at, at + 1).repeat(1 + (number - 1) / MARKS.length());
  }
}
