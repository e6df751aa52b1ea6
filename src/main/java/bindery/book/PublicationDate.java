package bindery.book;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * When a book is published, as exactly as its author says and no more.
 *
 * @param year from 1 to 9999
 * @param month from 1, or 0 if only the year is known
 * @param day of the month, or 0
 */
public record PublicationDate(int year, int month, int day) {

  /** The date, if there is such a day. */
  public static Optional<PublicationDate> of(int year, int month, int day) {
    try {
      LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
    boolean real = year >= 1 && year <= 9999 && month >= 0 && day >= 0 && (day == 0 || month > 0);
    return real ? Optional.of(new PublicationDate(year, month, day)) : Optional.empty();
  }

  /** As files state it: {@code 2020}, {@code 2020-03}, {@code 2020-03-01} (W3C-DTF). */
  public String stated() {
    String stated = String.format(Locale.ROOT, "%04d", year);
    stated += month > 0 ? String.format(Locale.ROOT, "-%02d", month) : "";
    return day > 0 ? stated + String.format(Locale.ROOT, "-%02d", day) : stated;
  }

  /** The first day that it may be. */
  public LocalDate start() {
    return LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
  }

  /** In the words of a language: 2020, March 2020, 1 March 2020 (CLDR's patterns). */
  public String words(Locale language) {
    if (month == 0) {
      return String.valueOf(year);
    }
    ULocale locale = ULocale.forLocale(language);
    String skeleton = day > 0 ? "yMMMMd" : "yMMMM";
    GregorianCalendar calendar = new GregorianCalendar(TimeZone.GMT_ZONE, locale);
    // Dates are those of the Gregorian calendar, before 1582 too (ISO 8601).
    calendar.setGregorianChange(new java.util.Date(Long.MIN_VALUE));
    calendar.clear();
    calendar.set(year, month - 1, Math.max(day, 1));
    DateFormat format = DateFormat.getInstanceForSkeleton(calendar, skeleton, locale);
    format.setTimeZone(TimeZone.GMT_ZONE);
    return format.format(calendar.getTime());
  }
}
