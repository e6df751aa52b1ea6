package bindery.typeset.page;

import bindery.apparatus.Apparatus;
import bindery.art.Picture;
import bindery.art.Pictures;
import bindery.book.Book;
import bindery.book.Edition;
import bindery.manuscript.ManuscriptReader;
import bindery.report.Place;
import bindery.report.Report;
import bindery.source.Limits;
import bindery.source.SourceFile;
import bindery.source.SourceFolder;
import bindery.style.FontFace;
import bindery.style.cascade.Cascade;
import bindery.style.cascade.Stylesheet;
import bindery.typeset.Typesetter;
import bindery.typeset.glyph.Shaper;
import bindery.typeset.glyph.TypeLibrary;
import bindery.typeset.inline.EditionContext;
import bindery.typeset.line.Hyphenator;
import bindery.typeset.section.BookContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The book in {@code manuscript/} in the house's design, made up. */
final class BundledBook {
  private static final Path STYLES = Path.of("styles");
  private static final String CODE_FACES = "/com/formdev/flatlaf/fonts/jetbrains_mono/";

  final Report report = new Report();
  final Book book;
  final BookContext context;
  final double grid;
  final List<Page> pages;
  final Pages all;

  BundledBook() {
    SourceFolder folder =
        SourceFolder.open(Path.of("manuscript"), "manuscript folder", Limits.DEFAULT);
    book = Apparatus.work(ManuscriptReader.read(folder, report), report);
    Cascade cascade = Cascade.of(sheets(), report);
    List<FontFace> faces = new ArrayList<>(cascade.faces());
    faces.add(garamond(400, false, "Regular"));
    faces.add(garamond(400, true, "Italic"));
    faces.add(garamond(700, false, "Bold"));
    faces.add(garamond(700, true, "BoldItalic"));
    faces.add(
        new FontFace("JetBrains Mono", 400, false, "JetBrainsMono-Regular.ttf", Place.NOWHERE));
    TypeLibrary types = TypeLibrary.load(faces, BundledBook::bytes, report);
    EditionContext edition =
        new EditionContext(book, cascade, types, new Shaper(), new Hyphenator());
    context = new BookContext(book, name -> picture(folder, name));
    grid = edition.grid();
    all = new Typesetter(edition).pages(context, report).pages();
    pages = all.pages();
  }

  private List<Stylesheet> sheets() {
    List<Stylesheet> sheets = new ArrayList<>();
    sheets.add(Stylesheet.userAgent(report));
    for (String name : List.of("book", Edition.PRINT.word())) {
      Path file = STYLES.resolve(name + ".css");
      if (Files.exists(file)) {
        try {
          sheets.add(Stylesheet.parse(Files.readString(file), "styles/" + name + ".css", report));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
    return sheets;
  }

  private static FontFace garamond(int weight, boolean italic, String cut) {
    return new FontFace(
        "EB Garamond", weight, italic, "fonts/EBGaramond-" + cut + ".ttf", Place.NOWHERE);
  }

  private static Optional<byte[]> bytes(FontFace face) {
    Path file = STYLES.resolve(face.source());
    try (InputStream in =
        Files.exists(file)
            ? Files.newInputStream(file)
            : BundledBook.class.getResourceAsStream(CODE_FACES + face.source())) {
      return Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<Picture> picture(SourceFolder folder, String name) {
    Optional<SourceFile> file = folder.file(name, Place.NOWHERE, report);
    return file.flatMap(f -> Pictures.read(name, f.bytes(), Place.NOWHERE, report));
  }
}
