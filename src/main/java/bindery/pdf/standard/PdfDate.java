package bindery.pdf.standard;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as PDF writes them down (ISO 32000-1 §7.9.4). */
public final class PdfDate {
  private static final DateTimeFormatter FORM =
      DateTimeFormatter.ofPattern("'D:'yyyyMMddHHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private PdfDate() {}

  public static String of(Instant time) {
    return FORM.format(time);
  }
}
