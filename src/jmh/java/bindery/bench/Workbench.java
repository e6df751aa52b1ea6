package bindery.bench;

import bindery.apparatus.Apparatus;
import bindery.art.Picture;
import bindery.art.Pictures;
import bindery.book.Book;
import bindery.epub.Enclosures;
import bindery.manuscript.ManuscriptReader;
import bindery.report.Place;
import bindery.report.Report;
import bindery.source.Limits;
import bindery.source.SourceFile;
import bindery.source.SourceFolder;
import bindery.style.FontFace;
import bindery.style.FontStyle;
import bindery.style.cascade.Cascade;
import bindery.style.cascade.Stylesheet;
import bindery.typeset.glyph.FontInstance;
import bindery.typeset.glyph.Shaper;
import bindery.typeset.glyph.TypeLibrary;
import bindery.typeset.glyph.Typeface;
import bindery.typeset.inline.EditionContext;
import bindery.typeset.line.Hyphenator;
import bindery.typeset.section.BookContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * A book read and worked over, with the type, styles and patterns to set it in the house's design.
 */
@State(Scope.Benchmark)
public class Workbench {
  @Param({"bundled", "novel"})
  public String book;

  private final Report report = new Report();
  private final Hyphenator hyphenator = new Hyphenator();
  private final Map<String, Optional<Picture>> pictures = new ConcurrentHashMap<>();
  private Path desk;
  private SourceFolder folder;
  private Book read;
  private BookContext context;
  private Cascade cascade;
  private TypeLibrary types;

  @Setup(Level.Trial)
  public void read() throws IOException {
    desk = Files.createTempDirectory("bindery-bench");
    Path manuscript = Manuscripts.folder(book, desk);
    folder = SourceFolder.open(manuscript, "manuscript folder", Limits.DEFAULT);
    read = Apparatus.work(ManuscriptReader.read(folder, report), report);
    context = new BookContext(read, this::picture);
    String css = carried("styles/book.css").text(report);
    cascade =
        Cascade.of(
            List.of(Stylesheet.userAgent(report), Stylesheet.parse(css, "book.css", report)),
            report);
    types =
        TypeLibrary.load(
            List.of(
                face(400, false, "Regular"),
                face(400, true, "Italic"),
                face(700, false, "Bold"),
                face(700, true, "BoldItalic"),
                new FontFace(
                    "JetBrains Mono", 400, false, "JetBrainsMono-Regular.ttf", Place.NOWHERE)),
            f -> Optional.of(carried(f.source()).bytes()),
            report);
  }

  @TearDown(Level.Trial)
  public void clear() throws IOException {
    Manuscripts.clear(desk);
  }

  Book book() {
    return read;
  }

  Report report() {
    return report;
  }

  Hyphenator hyphenator() {
    return hyphenator;
  }

  /** The face of the text, in the book's language. */
  FontInstance font() {
    FontStyle font = new FontStyle(List.of("EB Garamond"), 11, 400, false, new TreeMap<>(), 0, 0);
    Typeface face = types.faces(font).get(0);
    return new FontInstance(face, Map.of(), read.metadata().language());
  }

  /** The book, and what is looked up in it. */
  BookContext context() {
    return context;
  }

  /** The stylesheets of the EPUB. */
  List<Enclosures.Sheet> sheets() {
    return Stream.of("styles/book.css", "styles/epub.css")
        .map(name -> new Enclosures.Sheet(name, carried(name).text(report)))
        .toList();
  }

  /** The bytes of a typeface that they name. */
  Optional<byte[]> typeface(String source, Place from) {
    return SourceFolder.builtin().file("styles/" + source, from, report).map(SourceFile::bytes);
  }

  /** The bytes of a picture. */
  Optional<byte[]> pictureBytes(String path) {
    return folder.file(path, Place.NOWHERE, report).map(SourceFile::bytes);
  }

  /** An edition in which nothing has been shaped or set yet. */
  EditionContext edition() {
    return new EditionContext(read, cascade, types, new Shaper(), hyphenator);
  }

  private Optional<Picture> picture(String path) {
    return pictures.computeIfAbsent(
        path,
        name ->
            folder
                .file(name, Place.NOWHERE, report)
                .flatMap(f -> Pictures.read(name, f.bytes(), Place.NOWHERE, report)));
  }

  private static FontFace face(int weight, boolean italic, String cut) {
    String source = "styles/fonts/EBGaramond-" + cut + ".ttf";
    return new FontFace("EB Garamond", weight, italic, source, Place.NOWHERE);
  }

  private SourceFile carried(String name) {
    return SourceFolder.builtin().file(name, Place.NOWHERE, report).orElseThrow();
  }
}
