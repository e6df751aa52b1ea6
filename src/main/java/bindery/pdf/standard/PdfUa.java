package bindery.pdf.standard;

import java.util.List;

/** PDF/UA (ISO 14289), for those who do not see the pages. */
final class PdfUa {
  private static final String URI = "http://www.aiim.org/pdfua/ns/id/";
  private static final String PREFIX = "pdfuaid";

  private PdfUa() {}

  /** ISO 14289-1; PDF/A up to part 3 wants its schema described. */
  static Claim one() {
    Claim.Schema schema =
        new Claim.Schema(
            "PDF/UA identification", URI, PREFIX, "part", "Integer", "part of ISO 14289");
    return new Claim(PREFIX, URI, List.of(new Claim.Property("part", "1")), List.of(schema));
  }

  /** ISO 14289-2:2024. */
  static Claim two() {
    return new Claim(
        PREFIX,
        URI,
        List.of(new Claim.Property("part", "2"), new Claim.Property("rev", "2024")),
        List.of());
  }

  /** Well-Tagged PDF, which comes to the same as ISO 14289-2 and has no schema of its own. */
  static Claim wellTagged() {
    String each =
        "<rdf:li rdf:parseType=\"Resource\"><pdfd:conformsTo>"
            + "http://pdfa.org/declarations/wtpdf#%s1.0</pdfd:conformsTo></rdf:li>";
    String bag =
        "<rdf:Bag>"
            + String.format(each, "accessibility")
            + String.format(each, "reuse")
            + "</rdf:Bag>";
    return new Claim(
        "pdfd",
        "http://pdfa.org/declarations/",
        List.of(new Claim.Property("declarations", bag)),
        List.of());
  }
}
