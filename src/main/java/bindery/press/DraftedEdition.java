package bindery.press;

import bindery.book.Book;
import bindery.pdf.drawing.DrawingWordSetter;
import bindery.pdf.drawing.DrawingWords;
import bindery.report.Report;
import bindery.typeset.page.DraftedPages;
import bindery.typeset.section.BookContext;

/**
 * An edition whose pages are chosen, and composed when somebody looks at them.
 *
 * @param context what is looked up in the book
 * @param words sets the words in drawings in the book's faces
 */
record DraftedEdition(DraftedPages pages, BookContext context, DrawingWords words) {
  static DraftedEdition of(
      Book book, KeptEdition edition, HouseStyle house, BookPictures pictures, Report report) {
    BookContext context = new BookContext(book, pictures::byName);
    DraftedPages pages =
        edition
            .typesetter(book, face -> house.typeface(face.source(), face.place(), report))
            .drafted(context);
    edition.tell(report);
    DrawingWords words =
        new DrawingWordSetter(edition.types(), edition.shaper(), book.metadata().language());
    return new DraftedEdition(pages, context, words);
  }
}
