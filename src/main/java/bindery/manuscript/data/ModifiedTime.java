package bindery.manuscript.data;

import bindery.book.PublicationDate;
import bindery.report.Report;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

/** When a book was last changed: {@code modified} of {@code book.yaml}. */
public final class ModifiedTime {
  /** ISO 8601 counts further, but no file that a book becomes can say so. */
  private static final int LAST_YEAR = 9999;

  private ModifiedTime() {}

  /**
   * A time with its zone (RFC 3339), or a date, at midnight UTC; nothing, and a {@code date}
   * warning, if this is neither.
   */
  public static Optional<Instant> of(Optional<YamlValue> value, Locale language, Report report) {
    return value
        .flatMap(ModifiedTime::time)
        .or(
            () ->
                Dates.of(value, language, report)
                    .map(PublicationDate::start)
                    .map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant()));
  }

  private static Optional<Instant> time(YamlValue value) {
    try {
      String text = value instanceof YamlValue.Scalar scalar ? scalar.text() : "";
      OffsetDateTime time =
          OffsetDateTime.parse(text.replace(' ', 'T')).withOffsetSameInstant(ZoneOffset.UTC);
      return time.getYear() >= 1 && time.getYear() <= LAST_YEAR
          ? Optional.of(time.toInstant())
          : Optional.empty();
    } catch (DateTimeParseException noTime) {
      return Optional.empty();
    }
  }
}
