package bindery.press;

import bindery.book.Book;
import bindery.pdf.drawing.DrawingWordSetter;
import bindery.pdf.drawing.DrawingWords;
import bindery.report.Report;
import bindery.typeset.Typesetter;
import bindery.typeset.page.DraftedPages;
import bindery.typeset.section.BookContext;
import java.util.Set;

/**
 * An edition whose pages are chosen, and composed when somebody looks at them.
 *
 * @param typesetter who has set it
 * @param context what is looked up in the book
 * @param words sets the words in drawings in the book's faces
 */
record DraftedEdition(
    Typesetter typesetter, DraftedPages pages, BookContext context, DrawingWords words) {
  static DraftedEdition of(
      Book book, KeptEdition edition, HouseStyle house, BookPictures pictures, Report report) {
    BookContext context = new BookContext(book, pictures::byName);
    Typesetter typesetter =
        edition.typesetter(book, face -> house.typeface(face.source(), face.place(), report));
    DraftedPages pages = typesetter.drafted(context);
    edition.tell(report);
    DrawingWords words =
        new DrawingWordSetter(edition.types(), edition.shaper(), book.metadata().language());
    return new DraftedEdition(typesetter, pages, context, words);
  }

  /** The same after words in the sections of these ids have been changed where they stand. */
  DraftedEdition again(Set<String> changed) {
    return new DraftedEdition(typesetter, typesetter.again(pages, changed), context, words);
  }
}
