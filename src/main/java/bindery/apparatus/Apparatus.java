package bindery.apparatus;

import bindery.apparatus.formula.FormulaPass;
import bindery.apparatus.formula.TitleFormulas;
import bindery.apparatus.glossary.AbbreviationMeanings;
import bindery.apparatus.glossary.Glossary;
import bindery.apparatus.index.Index;
import bindery.apparatus.number.FigureLists;
import bindery.apparatus.number.FigureNumbers;
import bindery.apparatus.number.References;
import bindery.apparatus.number.SectionNumbers;
import bindery.apparatus.number.TypedReferences;
import bindery.book.Book;
import bindery.report.Report;
import java.util.List;
import java.util.function.Function;

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
    return work(book, file -> List.of(), report);
  }

  /**
   * The same.
   *
   * @param lines of a file of the manuscript by its name, for places within formulas
   */
  public static Book work(Book book, Function<String, List<String>> lines, Report report) {
    new CitationPass(report).work(book);
    new Notes(report).work(book);
    new ChapterNumbers().work(book);
    new SectionNumbers().work(book);
    new FigureNumbers().work(book);
    new FormulaPass(lines, report).work(book);
    References.work(book);
    TypedReferences.work(book, report);
    FigureLists.work(book);
    EndNotes.work(book);
    MarginNotes.work(book);
    AbbreviationMeanings.work(book);
    Glossary.work(book, report);
    Index.work(book, report);
    new InternalLinks(report).work(book);
    new ForeignMarks(report).work(book);
    new Contents().work(book);
    new PartContents().work(book);
    new BodyStart().work(book);
    new FirstWords().work(book);
    new UntitledSections().work(book);
    new TitleLines().work(book);
    new WideDrawings().work(book);
    new Colouring(report).work(book);
    return TitleFormulas.inPlainText(book);
  }
}
