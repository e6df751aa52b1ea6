package bindery.pdf;

import bindery.book.Metadata;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/** The document information dictionary (ISO 32000-1 §14.3.3), the older form of what XMP says. */
final class DocumentInfo {
  static final String PRODUCER = "Bindery";

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("'D:'yyyyMMddHHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private DocumentInfo() {}

  static COSDictionary dictionary(Metadata book, Instant date) {
    COSDictionary info = new COSDictionary();
    put(info, COSName.TITLE, title(book));
    put(info, COSName.AUTHOR, String.join(", ", book.authorNames()));
    put(info, COSName.SUBJECT, book.description());
    put(info, COSName.CREATOR, PRODUCER);
    put(info, COSName.PRODUCER, PRODUCER);
    put(info, COSName.CREATION_DATE, DATE.format(date));
    put(info, COSName.MOD_DATE, DATE.format(date));
    return info;
  }

  /** Title and subtitle, as a catalogue writes them. */
  static String title(Metadata book) {
    return book.subtitle().isEmpty() ? book.title() : book.title() + ": " + book.subtitle();
  }

  private static void put(COSDictionary info, COSName name, String value) {
    if (!value.isEmpty()) {
      info.setItem(name, new COSString(value));
    }
  }
}
