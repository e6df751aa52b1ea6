package bindery.manuscript.data;

import bindery.book.PublicationDate;
import bindery.report.Problem;
import bindery.report.Report;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.text.ParsePosition;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days, months and years of publication as people write them. */
public final class Dates {
  private static final Pattern FIGURES =
      Pattern.compile("(\\d{4})(?:[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?)?(?:[T ]\\d.*)?");

  /** Days come first wherever full stops divide them. */
  private static final Pattern POINTS =
      Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})");

  /** R in the head of a text (R Markdown, “Dynamic YAML metadata”), and words of Quarto's. */
  private static final Pattern WORKED_OUT =
      Pattern.compile(
          "(?s)`r\\s.*`|r\\s+[\\w.:]+\\(.*\\)|.*\\bSys\\.(?:Date|time)\\(.*"
              + "|(?i:today|now|last-modified)|\\\\today(?:\\{\\})?|\\{\\{.*\\}\\}");

  private static final List<String> WORDS = List.of("yMMMMd", "yMMMd", "yMMMM", "yMMM");

  private Dates() {}

  /** The date; nothing, and a {@code date} warning, if this is none. */
  public static Optional<PublicationDate> of(
      Optional<YamlValue> value, Locale language, Report report) {
    if (value.isEmpty() || value.get() instanceof YamlValue.Scalar none && none.text().isEmpty()) {
      return Optional.empty();
    }
    String text = value.get() instanceof YamlValue.Scalar scalar ? scalar.text() : "";
    Optional<PublicationDate> date =
        figures(text)
            .or(() -> InWords.read(text, language))
            .or(() -> InWords.read(text, Locale.ENGLISH));
    if (date.isEmpty() && WORKED_OUT.matcher(text).matches()) {
      report.add(
          Problem.note(
              "date",
              value.get().place(),
              text,
              "a program works this date out when the book is made, and none is run here; the book"
                  + " goes without:",
              "write the day itself, as 2026-01-31, if the book is to have one"));
    } else if (date.isEmpty()) {
      String todo = "write it as 2026-01-31, or 2026-01, or 2026";
      report.add(Problem.warning("date", value.get().place(), text, "this is not a date:", todo));
    }
    return date;
  }

  private static Optional<PublicationDate> figures(String text) {
    Matcher figures = FIGURES.matcher(text);
    if (figures.matches()) {
      return date(figures.group(1), figures.group(2), figures.group(3));
    }
    Matcher points = POINTS.matcher(text);
    return points.matches()
        ? date(points.group(3), points.group(2), points.group(1))
        : Optional.empty();
  }

  private static Optional<PublicationDate> date(String year, String month, String day) {
    boolean zero = "0".equals(month) || "00".equals(month) || "0".equals(day) || "00".equals(day);
    return zero
        ? Optional.empty()
        : PublicationDate.of(
            Integer.parseInt(year),
            month == null ? 0 : Integer.parseInt(month),
            day == null ? 0 : Integer.parseInt(day));
  }

  /** Apart from the rest, so that no calendar is loaded for a date in figures. */
  private static final class InWords {
    /** With the month in words of a language: March 2020, 1. März 2020 (CLDR's patterns). */
    static Optional<PublicationDate> read(String text, Locale language) {
      ULocale locale = ULocale.forLocale(language);
      for (String skeleton : WORDS) {
        GregorianCalendar calendar = new GregorianCalendar(TimeZone.GMT_ZONE, locale);
        DateFormat format = DateFormat.getInstanceForSkeleton(calendar, skeleton, locale);
        format.setLenient(false);
        format.setTimeZone(TimeZone.GMT_ZONE);
        ParsePosition at = new ParsePosition(0);
        calendar.clear();
        format.parse(text, calendar, at);
        if (at.getErrorIndex() < 0 && at.getIndex() == text.length() && !text.isEmpty()) {
          try {
            int day = skeleton.endsWith("d") ? calendar.get(Calendar.DAY_OF_MONTH) : 0;
            int year = calendar.get(Calendar.YEAR);
            return year < 1000
                ? Optional.empty()
                : PublicationDate.of(year, calendar.get(Calendar.MONTH) + 1, day);
          } catch (IllegalArgumentException noSuchDay) {
            return Optional.empty();
          }
        }
      }
      return Optional.empty();
    }
  }
}
