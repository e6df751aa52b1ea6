package bindery.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

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
      Letters letters = new Letters();
      letters.getText(document);
      return letters.text.toString();
    }
  }

  /**
   * The letters in the order in which they were drawn, with a line end where one does not follow
   * the one before it. Large letters that overlap make PDFBox's own lines a jumble.
   */
  private static final class Letters extends PDFTextStripper {
    private final StringBuilder text = new StringBuilder();
    private double x;
    private double y;

    @Override
    protected void processTextPosition(TextPosition letter) {
      double size = Math.abs(letter.getFontSizeInPt());
      double away = Math.abs(letter.getX() - x) + Math.abs(letter.getY() - y);
      if (away > size / 2 + 1) {
        text.append('\n');
      }
      text.append(letter.getUnicode());
      x = letter.getX() + letter.getWidth();
      y = letter.getY();
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

  /** Whether it stands on a line by itself, or, two letters at least, at an end of one. */
  private static boolean isPiece(Set<String> pieces, String part) {
    return pieces.contains(part)
        || part.length() > 1
            && pieces.stream().anyMatch(piece -> piece.startsWith(part) || piece.endsWith(part));
  }

  /** Letters alone and small, so that hyphens, spaces and line ends within words do not count. */
  static String letters(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "");
  }

  /**
   * Whether a text has a word, be it parted at the ends of lines with the lines of other cells in
   * between, or turned round by signs that ask for it.
   *
   * @param letters of the text
   */
  static boolean has(String text, String letters, String word) {
    if (letters.contains(word) || letters.contains(new StringBuilder(word).reverse().toString())) {
      return true;
    }
    // Words that stick out of their cells touch those of the next: signs, a q and a z part them.
    String[] parts = text.toLowerCase(Locale.ROOT).split("[^a-z]+|(?=q)|(?<=z)");
    Set<String> pieces = Set.copyOf(List.of(parts));
    boolean[] reached = new boolean[word.length()];
    for (int i = 1; i < word.length(); i++) {
      String first = word.substring(0, i);
      reached[i] = pieces.stream().anyMatch(piece -> piece.endsWith(first));
      for (int from = 1; from < i && !reached[i]; from++) {
        reached[i] = reached[from] && isPiece(pieces, word.substring(from, i));
      }
      String last = word.substring(i);
      if (reached[i] && pieces.stream().anyMatch(piece -> piece.startsWith(last))) {
        return true;
      }
    }
    return false;
  }
}
