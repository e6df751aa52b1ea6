package bindery.style.cascade;

import bindery.report.Problem;
import bindery.report.Report;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Stylesheets as they have been read. Editions and covers share most of theirs, and each is read
 * once; what is wrong with one is told to everybody who asks for it. Safe for use from many
 * threads.
 */
public final class SheetReadings {
  private static final Sheet USER_AGENT = new Sheet("", "", SheetOrigin.CARRIED, true);

  private final Map<Sheet, Reading> readings = new ConcurrentHashMap<>();

  private record Sheet(String text, String fileName, SheetOrigin origin, boolean userAgent) {}

  private record Reading(Stylesheet sheet, List<Problem> said) {}

  /** The user agent's sheet, see {@link Stylesheet#userAgent}. */
  public Stylesheet userAgent(Report report) {
    return read(USER_AGENT, Stylesheet::userAgent, report);
  }

  /** What there is to read in a sheet, see {@link Stylesheet#parse}. */
  public Stylesheet read(String text, String fileName, SheetOrigin origin, Report report) {
    return read(
        new Sheet(text, fileName, origin, false),
        told -> Stylesheet.parse(text, fileName, origin, told),
        report);
  }

  private Stylesheet read(Sheet sheet, Function<Report, Stylesheet> reader, Report report) {
    Reading reading =
        readings.computeIfAbsent(
            sheet,
            s -> {
              Report said = new Report();
              Stylesheet read = reader.apply(said);
              return new Reading(read, said.problems());
            });
    reading.said().forEach(report::add);
    return reading.sheet();
  }
}
