package bindery.pdf.standard;

import java.util.List;

/** PDF/X (ISO 15930), for printers. */
final class PdfX {
  private static final String URI = "http://www.npes.org/pdfx/ns/id/";
  private static final String PREFIX = "pdfxid";

  private PdfX() {}

  /** ISO 15930-7, in a file that is one of PDF/A too: what it says is described for that. */
  static Claim four() {
    String version = "GTS_PDFXVersion";
    return new Claim(
        PREFIX,
        URI,
        List.of(new Claim.Property(version, "PDF/X-4")),
        List.of(
            new Claim.Schema(
                "PDF/X identification", URI, PREFIX, version, "Text", "part of ISO 15930"),
            new Claim.Schema(
                "PDF",
                "http://ns.adobe.com/pdf/1.3/",
                "pdf",
                "Trapped",
                "Text",
                "whether inks overlap at edges")));
  }
}
