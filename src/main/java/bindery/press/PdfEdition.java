package bindery.press;

import bindery.art.Picture;
import bindery.art.Pictures;
import bindery.book.Book;
import bindery.book.Places;
import bindery.galley.Shop;
import bindery.glyph.Hand;
import bindery.glyph.Shaper;
import bindery.glyph.TypeLibrary;
import bindery.glyph.Typeface;
import bindery.line.Hyphenator;
import bindery.page.MakeUp;
import bindery.pdf.Lettering;
import bindery.report.Report;
import bindery.source.SourceFile;
import bindery.source.SourceFolder;
import bindery.style.Cascade;
import bindery.style.FontFace;
import bindery.style.FontStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.nodes.Element;

/** Sets one PDF edition of a book: type, pictures and styles come together here. */
final class PdfEdition {
  private static final String BUILTIN = "builtin:";

  private final Book book;
  private final Cascade cascade;
  private final SourceFolder manuscript;
  private final SourceFolder styles;
  private final Report report;
  private final Shaper shaper = new Shaper();
  private final TypeLibrary types;
  private final Map<String, Optional<Picture>> pictures = new ConcurrentHashMap<>();

  PdfEdition(
      Book book, Cascade cascade, SourceFolder manuscript, SourceFolder styles, Report report) {
    this.book = book;
    this.cascade = cascade;
    this.manuscript = manuscript;
    this.styles = styles;
    this.report = report;
    List<FontFace> faces = new ArrayList<>(cascade.faces());
    faces.addAll(BundledFaces.all());
    this.types = TypeLibrary.load(faces, this::fontFile, report);
  }

  /** The book made up into pages. */
  MakeUp.Result pages() {
    return MakeUp.of(
        new Shop(book, cascade, types, shaper, new Hyphenator(), this::picture, report));
  }

  /** Sets the words in drawings in the book's faces. */
  Lettering lettering() {
    return (text, families, weight, italic) -> {
      FontStyle font = new FontStyle(families, 10, weight, italic, new TreeMap<>(), 0, 0);
      Typeface face = types.faces(font).get(0);
      Hand hand = new Hand(face, Map.of(), book.metadata().language());
      return List.of(shaper.shape(hand, text, false));
    };
  }

  private Optional<byte[]> fontFile(FontFace face) {
    boolean builtin = face.source().startsWith(BUILTIN);
    SourceFolder folder = builtin ? SourceFolder.builtin() : styles;
    String path = builtin ? face.source().substring(BUILTIN.length()) : face.source();
    return folder.file(path, face.place(), report).map(SourceFile::bytes);
  }

  private Optional<Picture> picture(String path, Element asking) {
    return pictures.computeIfAbsent(
        path,
        p ->
            manuscript
                .file(p, Places.of(asking), report)
                .flatMap(f -> Pictures.read(f.name(), f.bytes(), Places.of(asking), report)));
  }
}
