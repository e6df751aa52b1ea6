package bindery.pdf.standard;

import bindery.book.ReaderStandard;
import java.util.List;

/** Which standards a file says that it keeps, and what it has to say for it. */
public enum Conformance {
  /** PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1), for readers and archives. */
  ARCHIVE_AND_ACCESS("PDF/A-2a, PDF/UA-1", 1.7f, PdfA.part(2, "A"), PdfUa.one()),
  /** PDF/A-3a (ISO 19005-3) and PDF/UA-1, with files inside. */
  ARCHIVE_WITH_FILES("PDF/A-3a, PDF/UA-1", 1.7f, PdfA.part(3, "A"), PdfUa.one()),
  /** PDF/A-4f (ISO 19005-4) and PDF/UA-2 (ISO 14289-2), with files inside: PDF 2.0. */
  SECOND_ARCHIVE_WITH_FILES(
      "PDF/A-4f, PDF/UA-2", 2.0f, PdfA.fourWithFiles(), PdfUa.two(), PdfUa.wellTagged()),
  /**
   * PDF/X-4 (ISO 15930-7), for printers; what it asks is enough for PDF/A-2b, which it says too.
   */
  PRINT("PDF/X-4", 1.6f, PdfX.four(), PdfA.part(2, "B")),
  /** PDF/X-1a:2003 (ISO 15930-4), for printers who take no transparency. */
  OLDER_PRINT("PDF/X-1a:2003", 1.4f),
  /** None. */
  NONE("", 1.7f);

  private final String shown;
  private final float version;
  private final List<Claim> claims;

  Conformance(String shown, float version, Claim... claims) {
    this.shown = shown;
    this.version = version;
    this.claims = List.of(claims);
  }

  /** What a file for readers keeps. */
  public static Conformance of(ReaderStandard standard) {
    return switch (standard) {
      case A_2A -> ARCHIVE_AND_ACCESS;
      case A_3A -> ARCHIVE_WITH_FILES;
      case A_4F -> SECOND_ARCHIVE_WITH_FILES;
    };
  }

  /** Of PDF, as the file's first line says it. */
  public float version() {
    return version;
  }

  /** Whether it is a file of PDF 2.0 (ISO 32000-2), which says some things otherwise. */
  public boolean second() {
    return version >= 2;
  }

  /** Whether it is one for printers. */
  public boolean print() {
    return this == PRINT || this == OLDER_PRINT;
  }

  /** Whether files may be inside: those that it was made of, and formulas as MathML. */
  public boolean encloses() {
    return this == ARCHIVE_WITH_FILES || this == SECOND_ARCHIVE_WITH_FILES;
  }

  /** The standard among them that is for those who do not see, {@code UA-1}; empty for none. */
  public String access() {
    int at = shown.indexOf("UA-");
    return at < 0 ? "" : shown.substring(at);
  }

  /** As people know it. */
  public String shown() {
    return shown;
  }

  /** What the XMP packet says of it. */
  String xmp() {
    return Claim.xmp(claims);
  }
}
