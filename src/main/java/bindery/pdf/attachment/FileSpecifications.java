package bindery.pdf.attachment;

import bindery.pdf.raster.Deflate;
import bindery.pdf.raster.Streams;
import bindery.pdf.standard.PdfDate;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/**
 * Puts files into a PDF file (ISO 32000-2 §7.11.4).
 *
 * @param date of all of them: that of the book, so that the same files give the same bytes
 */
public record FileSpecifications(Streams streams, Instant date) {
  private static final COSName EMBEDDED = COSName.getPDFName("EmbeddedFile");
  private static final COSName RELATIONSHIP = COSName.getPDFName("AFRelationship");

  /** What a file is to that which it belongs to (ISO 32000-2 table 43). */
  public enum Relationship {
    /** What it was made of. */
    SOURCE("Source"),
    /** The same in another form. */
    SUPPLEMENT("Supplement");

    private final COSName name;

    Relationship(String name) {
      this.name = COSName.getPDFName(name);
    }
  }

  /** The specification of a file that is inside from now on. */
  public COSDictionary of(Attachment file, Relationship relationship) throws IOException {
    COSStream stream = streams.compressed(Deflate.of(file.bytes()));
    stream.setItem(COSName.TYPE, EMBEDDED);
    stream.setItem(COSName.SUBTYPE, COSName.getPDFName(MediaType.of(file.name())));
    stream.setItem(COSName.PARAMS, parameters(file.bytes()));
    COSDictionary forms = new COSDictionary();
    forms.setItem(COSName.F, stream);
    forms.setItem(COSName.UF, stream);
    forms.setDirect(true);
    COSDictionary out = new COSDictionary();
    out.setItem(COSName.TYPE, COSName.FILESPEC);
    out.setItem(COSName.F, new COSString(file.name().replaceAll("[^ -~]", "_")));
    out.setItem(COSName.UF, new COSString(file.name()));
    out.setItem(COSName.DESC, new COSString(file.description()));
    out.setItem(RELATIONSHIP, relationship.name);
    out.setItem(COSName.EF, forms);
    return out;
  }

  private COSDictionary parameters(byte[] bytes) {
    COSDictionary out = new COSDictionary();
    out.setInt(COSName.SIZE, bytes.length);
    out.setItem(COSName.MOD_DATE, new COSString(PdfDate.of(date)));
    out.setItem(COSName.getPDFName("CheckSum"), new COSString(sum(bytes)));
    out.setDirect(true);
    return out;
  }

  /** By which readers see that a file came out whole; MD5 is what the standard names. */
  private static byte[] sum(byte[] bytes) {
    try {
      return MessageDigest.getInstance("MD5").digest(bytes);
    } catch (NoSuchAlgorithmException everyMachineHasIt) {
      throw new IllegalStateException(everyMachineHasIt);
    }
  }
}
