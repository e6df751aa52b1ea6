package bindery.pdf.raster;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Stream objects of one document, from bytes that are already compressed or never shall be. */
public record Streams(PDDocument document) {

  public COSStream compressed(byte[] flate) throws IOException {
    COSStream stream = plain(flate);
    stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
    return stream;
  }

  public COSStream plain(byte[] bytes) throws IOException {
    COSStream stream = document.getDocument().createCOSStream();
    try (OutputStream out = stream.createRawOutputStream()) {
      out.write(bytes);
    }
    return stream;
  }
}
