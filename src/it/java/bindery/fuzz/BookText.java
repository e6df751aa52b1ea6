package bindery.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The words of a finished book, read by other programs' parsers. */
final class BookText {
  private BookText() {}

  /**
   * All of its text, as it stands.
   *
   * @throws IOException if the file is not what its name says
   */
  static String of(String name, byte[] book) throws IOException {
    return name.endsWith(".epub") ? epub(book) : pdf(book);
  }

  private static String pdf(byte[] book) throws IOException {
    try (PDDocument document = Loader.loadPDF(book)) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static String epub(byte[] book) throws IOException {
    StringBuilder text = new StringBuilder();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(book))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String name = entry.getName();
        if (name.matches(".*\\.(xhtml|opf|ncx|xml|svg)")) {
          text.append(xml(zip.readAllBytes(), name.endsWith(".xhtml"))).append('\n');
        }
      }
    }
    return text.toString();
  }

  private static String xml(byte[] bytes, boolean wanted) throws IOException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    StringBuilder text = new StringBuilder();
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamReader.CHARACTERS && wanted) {
          text.append(reader.getText());
        }
      }
    } catch (XMLStreamException e) {
      throw new IOException(e.getMessage(), e);
    }
    return text.toString();
  }

  /** Letters alone and small, so that hyphens, spaces and line ends within words do not count. */
  static String letters(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "");
  }

  /**
   * Whether a text has a word, be it parted in two at the end of a line.
   *
   * @param letters of the text
   */
  static boolean has(String text, String letters, String word) {
    if (letters.contains(word)) {
      return true;
    }
    String[] lines = text.toLowerCase(Locale.ROOT).split("\\R");
    for (int i = 1; i < word.length(); i++) {
      String before = word.substring(0, i);
      String after = word.substring(i);
      boolean begun = false;
      boolean ended = false;
      for (String line : lines) {
        String own = line.strip().replaceAll("[-\u00ad\u2010]$", "");
        begun |= own.endsWith(before);
        ended |= own.startsWith(after);
      }
      if (begun && ended) {
        return true;
      }
    }
    return false;
  }

  static String utf8(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
