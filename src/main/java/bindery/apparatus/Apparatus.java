package bindery.apparatus;

import bindery.book.Book;
import bindery.report.Report;

/** Works the apparatus into a book, pass by pass. */
public final class Apparatus {
  private Apparatus() {}

  /** The tree is worked on in place; the book that comes back is the one to hand on. */
  public static Book work(Book book, Report report) {
    new Notes(report).work(book);
    new ChapterNumbers().work(book);
    new InternalLinks(report).work(book);
    new Contents().work(book);
    new BodyStart().work(book);
    new FirstWords().work(book);
    return book;
  }
}
