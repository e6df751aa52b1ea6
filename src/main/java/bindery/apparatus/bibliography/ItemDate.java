package bindery.apparatus.bibliography;

import java.util.List;

/**
 * A date of a work: a day or less, or a range of two.
 *
 * @param days one, or two for a range; empty where only the literal is known
 * @param circa whether it is approximate
 * @param literal a date in words, or empty
 */
public record ItemDate(List<Day> days, boolean circa, String literal) {

  /**
   * A day, a month, a season or a year.
   *
   * @param year negative before Christ; {@link #OPEN} for a range without end
   * @param month 1 to 12, 13 to 16 for the seasons from spring on, 0 for none
   * @param day 0 for none
   */
  public record Day(int year, int month, int day) {
    public static final int OPEN = 0;

    public boolean isSeason() {
      return month > 12;
    }

    public boolean isOpen() {
      return year == OPEN;
    }
  }

  public ItemDate {
    days = List.copyOf(days);
  }

  public static ItemDate of(Day... days) {
    return new ItemDate(List.of(days), false, "");
  }

  public static ItemDate literal(String words) {
    return new ItemDate(List.of(), false, words);
  }

  public boolean isRange() {
    return days.size() > 1 && !days.get(0).equals(days.get(1));
  }
}
