package bindery.press;

import bindery.art.Picture;
import bindery.book.Book;
import bindery.pdf.drawing.DrawingWords;
import bindery.report.Report;
import bindery.style.FontFace;
import bindery.style.cascade.Cascade;
import bindery.typeset.Typesetter;
import bindery.typeset.glyph.Shaper;
import bindery.typeset.glyph.TypeLibrary;
import bindery.typeset.inline.EditionContext;
import bindery.typeset.line.Hyphenator;
import bindery.typeset.page.MakeUp;
import bindery.typeset.page.Pages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Sets one PDF edition of a book: type, pictures and styles come together here. */
final class PdfEdition {
  private final Book book;
  private final Cascade cascade;
  private final HouseStyle house;
  private final BookPictures pictures;
  private final Report report;
  private final Shaper shaper = new Shaper();
  private final TypeLibrary types;
  private final Pages pages;

  private PdfEdition(
      Book book, Cascade cascade, HouseStyle house, BookPictures pictures, Report report) {
    this.book = book;
    this.cascade = cascade;
    this.house = house;
    this.pictures = pictures;
    this.report = report;
    List<FontFace> faces = new ArrayList<>(cascade.faces());
    faces.addAll(BundledFaces.all());
    this.types = TypeLibrary.load(faces, this::fontFile, report);
    this.pages = makeUp().pages();
  }

  static PdfEdition set(
      Book book, Cascade cascade, HouseStyle house, BookPictures pictures, Report report) {
    return new PdfEdition(book, cascade, house, pictures, report);
  }

  /** The book made up into pages. */
  Pages pages() {
    return pages;
  }

  private MakeUp.Result makeUp() {
    return Typesetter.pages(
        new EditionContext(book, cascade, types, shaper, new Hyphenator(), this::picture, report));
  }

  /** Sets the words in drawings in the book's faces. */
  DrawingWords lettering() {
    return new DrawingWordSetter(types, shaper, book.metadata().language());
  }

  private Optional<byte[]> fontFile(FontFace face) {
    return house.typeface(face.source(), face.place(), report);
  }

  /** Asked while the book is set; what is wrong with a picture was said when it was read. */
  private Optional<Picture> picture(String path, Element asking) {
    return pictures.byName(path);
  }
}
