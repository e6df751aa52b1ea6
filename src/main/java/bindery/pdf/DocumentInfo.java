package bindery.pdf;

import bindery.book.Metadata;
import bindery.pdf.standard.PdfDate;
import bindery.pdf.standard.Xmp;
import java.time.Instant;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/** The document information dictionary (ISO 32000-1 §14.3.3), the older form of what XMP says. */
final class DocumentInfo {
  private DocumentInfo() {}

  static COSDictionary dictionary(Metadata book, Instant date) {
    COSDictionary info = new COSDictionary();
    put(info, COSName.TITLE, Xmp.title(book));
    put(info, COSName.AUTHOR, String.join(", ", book.authorNames()));
    put(info, COSName.SUBJECT, book.description());
    put(info, COSName.CREATOR, Xmp.PRODUCER);
    put(info, COSName.PRODUCER, Xmp.PRODUCER);
    put(info, COSName.CREATION_DATE, PdfDate.of(date));
    put(info, COSName.MOD_DATE, PdfDate.of(date));
    return info;
  }

  private static void put(COSDictionary info, COSName name, String value) {
    if (!value.isEmpty()) {
      info.setItem(name, new COSString(value));
    }
  }
}
