package bindery.epub;

import bindery.book.Author;
import bindery.book.Book;
import bindery.book.Metadata;
import bindery.book.PublicationDate;
import bindery.report.Report;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Books of a few lines, their pictures, and a way to look into what comes out. */
final class SmallBooks {
  static final Instant MODIFIED = Instant.parse("2026-01-01T00:00:00Z");

  static final String SVG =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 10 10\">"
          + "<title>A line</title><path d=\"M0 0L10 10\" stroke=\"black\"/></svg>";

  static final Map<String, byte[]> PICTURES =
      Map.of(
          "images/dot.png", picture("png"),
          "images/dot.jpg", picture("jpg"),
          "images/a map.svg", SVG.getBytes(StandardCharsets.UTF_8),
          "cover.svg", SVG.getBytes(StandardCharsets.UTF_8),
          "cover.jpg", picture("jpg"));

  private SmallBooks() {}

  static Metadata about(String title, String language) {
    return new Metadata(
        title,
        "",
        List.of(Author.of("Ann Author")),
        Locale.forLanguageTag(language),
        "",
        "",
        "",
        "",
        Optional.empty(),
        Optional.empty(),
        "",
        Optional.empty());
  }

  static Metadata everything() {
    return new Metadata(
        "Rust & Ruin",
        "A <Short> History",
        List.of(new Author("Ann Author", "Author, Ann"), Author.of("Bo “Bob” O’Brien")),
        Locale.forLanguageTag("en-GB"),
        "House & Sons",
        "978-3-16-148410-0",
        "",
        "© 2026 the authors",
        Optional.of(new PublicationDate(2026, 1, 2)),
        Optional.empty(),
        "About\nrust",
        Optional.of("cover.jpg"));
  }

  static Book book(Metadata about, String body) {
    Document tree = Document.createShell("");
    tree.outputSettings().prettyPrint(false);
    tree.body().append(body);
    return new Book(about, tree);
  }

  static Enclosures enclosures() {
    return enclosures(List.of(new Enclosures.Sheet("epub.css", "p { margin: 0 }")));
  }

  static Enclosures enclosures(List<Enclosures.Sheet> sheets) {
    return new Enclosures(
        sheets,
        (name, place) -> Optional.of(new byte[] {0, 1, 0, 0, 0}).filter(b -> name.endsWith(".ttf")),
        name -> Optional.ofNullable(PICTURES.get(name)),
        List.of(),
        MODIFIED);
  }

  static byte[] epub(Book book, Enclosures enclosures, Report report) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new EpubPress(report).print(book, enclosures, out);
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return out.toByteArray();
  }

  static byte[] epub(Metadata about, String body) {
    return epub(book(about, body), enclosures(), new Report());
  }

  /** The files of an EPUB by name. */
  static Map<String, String> files(byte[] epub) {
    Map<String, String> files = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(epub))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return files;
  }

  /** What an XHTML file of the EPUB holds in its body. */
  static String body(Map<String, String> files, String name) {
    String file = files.get(name);
    return file.substring(file.indexOf('>', file.indexOf("<body")) + 2, file.indexOf("\n</body>"));
  }

  /** The text of all files that were sections, in order. */
  static String text(Map<String, String> files) {
    StringBuilder text = new StringBuilder();
    files.forEach(
        (name, content) -> {
          if (name.startsWith("EPUB/text/") && !name.endsWith("/cover.xhtml")) {
            String body = content.substring(content.indexOf("<body"));
            text.append(Jsoup.parse(body, "", org.jsoup.parser.Parser.xmlParser()).wholeText());
          }
        });
    return text.toString().replaceAll("\\s+", " ").strip();
  }

  private static byte[] picture(String format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(4, 3, BufferedImage.TYPE_INT_RGB), format, out);
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return out.toByteArray();
  }
}
