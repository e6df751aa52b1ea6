package bindery.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Parts of a PDF file as text. */
final class PdfDump {
  private PdfDump() {}

  /** The first page's content stream, strings of codes in hexadecimal: {@code <0001 0002>}. */
  static String contents(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      byte[] bytes = document.getPage(0).getContents().readAllBytes();
      return hex(new String(bytes, StandardCharsets.ISO_8859_1));
    }
  }

  private static String hex(String stream) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < stream.length(); i++) {
      if (stream.charAt(i) != '(') {
        out.append(stream.charAt(i));
        continue;
      }
      out.append('<');
      int count = 0;
      for (i++; stream.charAt(i) != ')'; i++) {
        char c = stream.charAt(i);
        if (c == '\\') {
          c = stream.charAt(++i);
          c = c == 'r' ? '\r' : c;
        }
        out.append(count > 0 && count % 2 == 0 ? " " : "");
        out.append(String.format("%02X", (int) c));
        count++;
      }
      out.append('>');
    }
    return out.toString();
  }
}
