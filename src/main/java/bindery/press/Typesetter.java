package bindery.press;

import bindery.book.Book;
import bindery.book.Edition;
import bindery.page.Pages;
import bindery.pdf.Lettering;
import bindery.report.Report;

/** The rooms from {@code glyph} to {@code page}, as the build sees them. */
@FunctionalInterface
public interface Typesetter {

  /**
   * A book made up for one edition.
   *
   * @param pages to print
   * @param lettering sets the words in drawings, in the faces of the edition
   */
  record Composition(Pages pages, Lettering lettering) {}

  /**
   * Sets a book and makes up its pages.
   *
   * @param edition print or reader
   * @param house where style and typefaces come from
   * @param pictures of the book
   */
  Composition set(
      Book book, Edition edition, HouseStyle house, PictureCase pictures, Report report);
}
