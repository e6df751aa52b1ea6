package bindery.apparatus;

import bindery.apparatus.glossary.Abbreviations;
import bindery.apparatus.glossary.Glossary;
import bindery.apparatus.index.Index;
import bindery.apparatus.number.Lists;
import bindery.apparatus.number.Numbers;
import bindery.apparatus.number.References;
import bindery.apparatus.number.SectionNumbers;
import bindery.apparatus.number.TypedReferences;
import bindery.book.Book;
import bindery.report.Report;

/** Works the apparatus into a book, pass by pass. */
public final class Apparatus {
  private Apparatus() {}

  /**
   * Works on the book's own tree, which was put together of copies: what was read from each file
   * stays as it was read.
   *
   * @return the book to hand on, whose tree nobody changes any more
   */
  public static Book work(Book book, Report report) {
    new Notes(report).work(book);
    new ChapterNumbers().work(book);
    new SectionNumbers().work(book);
    new Numbers().work(book);
    References.work(book);
    TypedReferences.work(book, report);
    Lists.work(book);
    EndNotes.work(book);
    Abbreviations.work(book);
    Glossary.work(book, report);
    Index.work(book, report);
    new InternalLinks(report).work(book);
    new ForeignMarks(report).work(book);
    new Contents().work(book);
    new BodyStart().work(book);
    new FirstWords().work(book);
    return book;
  }
}
