package bindery.pdf.standard;

import java.util.List;

/** PDF/A (ISO 19005), for archives. */
final class PdfA {
  private PdfA() {}

  /**
   * One of its parts 2 and 3.
   *
   * @param level {@code A} with structure, {@code B} without
   */
  static Claim part(int part, String level) {
    return claim(
        new Claim.Property("part", String.valueOf(part)), new Claim.Property("conformance", level));
  }

  /** PDF/A-4 with files of any kind inside (ISO 19005-4 annex A). */
  static Claim fourWithFiles() {
    return claim(
        new Claim.Property("part", "4"),
        new Claim.Property("rev", "2020"),
        new Claim.Property("conformance", "F"));
  }

  private static Claim claim(Claim.Property... properties) {
    return new Claim("pdfaid", "http://www.aiim.org/pdfa/ns/id/", List.of(properties), List.of());
  }
}
