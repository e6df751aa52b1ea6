package bindery.manuscript.project;

import bindery.book.AccessibilityClaims;
import bindery.manuscript.data.YamlReader;
import bindery.manuscript.data.YamlValue;
import bindery.report.Problem;
import bindery.report.Report;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code accessibility}: what the author says of how the EPUB can be read. */
final class ClaimsReader {
  static final String KEY = "accessibility";

  private static final String STANDARD = "conforms-to";
  private static final Set<String> KEYS = Set.of(STANDARD, "certified-by", "summary");

  /** As people write it, and as EPUB Accessibility 1.1 §4.2.1 wants it written. */
  private static final Pattern CLAIM =
      Pattern.compile(
          "(?:epub accessibility (1\\.[12])[ –—-]*)?wcag (2\\.[0-2])[ ,–—-]*(?:level )?(a{1,3})");

  private ClaimsReader() {}

  /** A standard that is not known is an {@code accessibility} warning. */
  static AccessibilityClaims read(YamlValue.Mapping book, Report report) {
    YamlValue value = book.values().get(KEY);
    if (!(value instanceof YamlValue.Mapping claims)) {
      if (value != null) {
        String said = value instanceof YamlValue.Scalar scalar ? scalar.text() : "";
        report.add(
            Problem.warning(
                KEY,
                value.place(),
                said,
                "this says nothing of how the book can be read:",
                "write ‘conforms-to’, ‘certified-by’ or ‘summary’ below it"));
      }
      return AccessibilityClaims.NONE;
    }
    YamlReader.unknownKeys(claims, KEYS, report);
    return new AccessibilityClaims(
        standard(claims, report),
        claims.text("certified-by").strip(),
        claims.text("summary").strip(),
        claims.get(STANDARD).map(YamlValue::place).orElse(claims.place()));
  }

  private static String standard(YamlValue.Mapping claims, Report report) {
    String said = claims.text(STANDARD).strip();
    Matcher claim = CLAIM.matcher(said.toLowerCase(Locale.ROOT));
    if (claim.matches()) {
      String version = claim.group(1) == null ? "1.1" : claim.group(1);
      String level = claim.group(3).toUpperCase(Locale.ROOT);
      return "EPUB Accessibility " + version + " - WCAG " + claim.group(2) + " Level " + level;
    }
    if (!said.isEmpty()) {
      report.add(
          Problem.warning(
              KEY,
              claims.values().get(STANDARD).place(),
              said,
              "shops know no standard of this name:",
              "write it as in ‘WCAG 2.2 AA’"));
    }
    return said;
  }
}
