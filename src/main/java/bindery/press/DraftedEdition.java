package bindery.press;

import bindery.book.Book;
import bindery.report.Report;
import bindery.style.cascade.Cascade;
import bindery.typeset.page.DraftedPages;
import bindery.typeset.section.BookContext;

/**
 * An edition whose pages are chosen, and composed when somebody looks at them.
 *
 * @param context what is looked up in the book
 * @param cascade of its stylesheets
 */
record DraftedEdition(DraftedPages pages, BookContext context, Cascade cascade) {
  static DraftedEdition of(
      Book book, KeptEdition edition, HouseStyle house, BookPictures pictures, Report report) {
    BookContext context = new BookContext(book, pictures::byName);
    DraftedPages pages =
        edition
            .typesetter(book, face -> house.typeface(face.source(), face.place(), report))
            .drafted(context);
    edition.tell(report);
    return new DraftedEdition(pages, context, edition.cascade());
  }
}
