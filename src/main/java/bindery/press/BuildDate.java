package bindery.press;

import bindery.book.Metadata;
import bindery.book.PublicationDate;
import bindery.report.Place;
import bindery.report.Problem;
import bindery.report.Report;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;

/** The time that books state as that of their making; never the clock's. */
final class BuildDate {
  static final String VARIABLE = "SOURCE_DATE_EPOCH";

  /** For a book that names no date. */
  private static final LocalDate UNDATED = LocalDate.of(2000, 1, 1);

  private static final long LAST_SECOND = 253_402_300_799L; // of the year 9999

  private BuildDate() {}

  /**
   * {@code modified} of the book, else {@code SOURCE_DATE_EPOCH} (reproducible-builds.org), else
   * the book's date at midnight UTC, else the first day of 2000.
   */
  static Instant of(Metadata about, Map<String, String> environment, Report report) {
    if (about.modified().isPresent()) {
      return about.modified().get();
    }
    String seconds = environment.getOrDefault(VARIABLE, "").strip();
    if (seconds.matches("[0-9]{1,12}") && Long.parseLong(seconds) <= LAST_SECOND) {
      return Instant.ofEpochSecond(Long.parseLong(seconds));
    }
    if (!seconds.isEmpty()) {
      String what = VARIABLE + " is no time:";
      String todo = "set it to whole seconds since 1970, or unset it";
      report.add(Problem.warning("date", Place.NOWHERE, seconds, what, todo));
    }
    if (about.date().isEmpty()) {
      String what = "the book has no date; its files state";
      String todo = "add ‘date’ or ‘modified’ to book.yaml";
      report.add(Problem.note("date", Place.file("book.yaml"), UNDATED.toString(), what, todo));
    }
    return about
        .date()
        .map(PublicationDate::start)
        .orElse(UNDATED)
        .atStartOfDay(ZoneOffset.UTC)
        .toInstant();
  }
}
