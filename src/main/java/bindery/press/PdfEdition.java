package bindery.press;

import bindery.book.Book;
import bindery.book.Sources;
import bindery.epub.Enclosures;
import bindery.pdf.drawing.DrawingWordSetter;
import bindery.pdf.drawing.DrawingWords;
import bindery.report.Report;
import bindery.style.cascade.Cascade;
import bindery.typeset.page.Pages;
import bindery.typeset.section.BookContext;
import java.util.List;

/**
 * One PDF edition of a book, set.
 *
 * @param pages the book made up into pages
 * @param sources of what stands on them
 * @param words sets the words in drawings in the book's faces
 * @param cascade of its stylesheets
 */
record PdfEdition(Pages pages, Sources sources, DrawingWords words, Cascade cascade) {

  static PdfEdition set(
      Book book, KeptEdition edition, HouseStyle house, BookPictures pictures, Report report) {
    BookContext context = new BookContext(book, pictures::byName);
    Pages pages =
        edition
            .typesetter(book, face -> house.typeface(face.source(), face.place(), report))
            .pages(context, report)
            .pages();
    edition.tell(report);
    DrawingWords words =
        new DrawingWordSetter(edition.types(), edition.shaper(), book.metadata().language());
    return new PdfEdition(pages, context.sources(), words, edition.cascade());
  }

  /** Where its pages begin. */
  List<Enclosures.PageBreak> pageList(Book book) {
    return PageStarts.of(pages.pages(), sources, cascade, book.tree());
  }
}
