package bindery.press;

import bindery.book.Book;
import bindery.book.Sources;
import bindery.book.print.PrintSettings;
import bindery.epub.Enclosures;
import bindery.pdf.drawing.DrawingWordSetter;
import bindery.pdf.drawing.DrawingWords;
import bindery.press.faces.FaceCensus;
import bindery.press.faces.UsedFaces;
import bindery.press.summary.PageSpots;
import bindery.report.Place;
import bindery.report.Report;
import bindery.style.FontFace;
import bindery.style.PageKind;
import bindery.style.cascade.Cascade;
import bindery.typeset.page.Folio;
import bindery.typeset.page.MakeUp;
import bindery.typeset.page.Page;
import bindery.typeset.page.Pages;
import bindery.typeset.section.BookContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * One PDF edition of a book, set.
 *
 * @param pages the book made up into pages
 * @param folios printed on the pages that ids stand on
 * @param sources of what stands on them
 * @param words sets the words in drawings in the book's faces
 * @param cascade of its stylesheets
 */
record PdfEdition(
    Pages pages, Map<String, String> folios, Sources sources, DrawingWords words, Cascade cascade) {

  static PdfEdition set(
      Book book, KeptEdition edition, HouseStyle house, BookPictures pictures, Report report) {
    BookContext context = new BookContext(book, pictures::byName);
    MakeUp.Result made =
        edition
            .typesetter(book, face -> house.typeface(face.source(), face.place(), report))
            .pages(context, report);
    edition.tell(report);
    DrawingWords words =
        new DrawingWordSetter(edition.types(), edition.shaper(), book.metadata().language());
    return new PdfEdition(
        made.pages(), made.map().folios(), context.sources(), words, edition.cascade());
  }

  /** The same with blank pages at its end, as the printer asks for them. */
  PdfEdition padded(PrintSettings print) {
    List<Page> all = new ArrayList<>(pages.pages());
    boolean printed = print.endsBlank() && !all.isEmpty() && !isBlank(all.get(all.size() - 1));
    while (!all.isEmpty() && (printed || all.size() % print.multiple() != 0)) {
      printed = false;
      Page last = all.get(all.size() - 1);
      Folio folio = new Folio(last.folio().number() + 1, last.folio().style());
      PageKind blank = new PageKind(last.kind().name(), !last.kind().recto(), false, true);
      all.add(new Page(last.number() + 1, folio, blank, last.rule(), List.of()));
    }
    if (all.size() == pages.pages().size()) {
      return this;
    }
    return new PdfEdition(pages.with(all), folios, sources, words, cascade);
  }

  private static boolean isBlank(Page page) {
    return page.content().isEmpty();
  }

  /** Where its pages begin. */
  List<Enclosures.PageBreak> pageList(Book book) {
    return PageStarts.of(pages.pages(), sources, cascade, book.tree());
  }

  /**
   * The faces on its pages.
   *
   * @param quote the line of the manuscript at a place
   */
  UsedFaces faces(Function<Place, Optional<String>> quote) {
    List<FontFace> rules = new ArrayList<>(cascade.faces());
    rules.addAll(BundledFaces.all(true));
    return FaceCensus.of(pages.pages(), sources, rules, quote);
  }

  /** Where the manuscript stands on them. */
  PageSpots spots() {
    return new PageSpots(pages.pages(), sources);
  }
}
