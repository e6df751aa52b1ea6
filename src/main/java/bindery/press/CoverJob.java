package bindery.press;

import bindery.art.Picture;
import bindery.book.Book;
import bindery.book.Edition;
import bindery.book.print.PrintSettings;
import bindery.cover.CoverCopy;
import bindery.cover.CoverSetter;
import bindery.pdf.FrontPicture;
import bindery.pdf.PdfOptions;
import bindery.pdf.PdfPress;
import bindery.pdf.standard.Conformance;
import bindery.report.Place;
import bindery.report.Problem;
import bindery.report.Report;
import bindery.style.PageKind;
import bindery.style.PageRule;
import bindery.style.Style;
import bindery.style.cascade.Cascade;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;

/**
 * The cover of a book: around its printed pages, and as the picture of its EPUB. To be closed when
 * all of it is printed.
 */
final class CoverJob implements AutoCloseable {
  /** What the typesetting layer calls a letter that no typeface has. */
  private static final String NO_LETTERS = "missing-glyph";

  private final PreparedBook copy;
  private final Report report;
  private final CoverCopy words;
  private final PageRule page;
  private final CoverPress press;

  private CoverJob(PreparedBook copy, Cascade pages, Report report) {
    Book book = copy.book();
    this.copy = copy;
    this.report = report;
    Style root = pages.root(book.tree().child(0));
    Style body = pages.style(book.tree().body(), root);
    this.page = pages.page(new PageKind("", true, false, false), root);
    this.press = new CoverPress(copy.house(), pages, body.font().families(), report);
    this.words =
        CoverCopy.of(
            book,
            book.metadata().cover().flatMap(copy.pictures()::byName),
            book.cover().back().flatMap(copy.pictures()::byName));
  }

  /** For a book whose printed pages are set. */
  private static CoverJob of(PreparedBook copy, PdfEdition printed, Report report) {
    return new CoverJob(copy, printed.cascade(), report);
  }

  /** For a book that is not printed in this build; its front is the same. */
  private static CoverJob unprinted(PreparedBook copy, Report report) {
    Report unheard = new Report();
    HouseStyle house = copy.house();
    String rules =
        PrintSheet.rules(copy.book().print(), 0, house.typeOf(copy.book().print(), unheard));
    Cascade pages =
        house.cascade(HouseStyle.with(house.sheets(Edition.PRINT, unheard), rules), unheard);
    return new CoverJob(copy, pages, report);
  }

  /** Whether the EPUB's cover has to be made: there is no picture of its front but a drawing. */
  private static boolean makesFront(PreparedBook copy) {
    Optional<String> name = copy.book().metadata().cover();
    return name.isEmpty()
        || copy.pictures().byName(name.get()).filter(Picture.Drawing.class::isInstance).isPresent();
  }

  private CoverSetter.SetCover around(int pages) {
    return new CoverSetter(words, press, page.width(), page.height(), report).around(pages);
  }

  /** How wide the spine of so many pages is. */
  static String spine(Book book, int pages) {
    double points = book.print().paper().spine(pages);
    return String.format(Locale.ROOT, "spine of %.1f mm", points * 25.4 / 72);
  }

  /**
   * Writes the cover around printed pages.
   *
   * @param profile of the press, where the book names one
   * @return what the file says that it keeps
   */
  static Conformance print(
      PreparedBook copy,
      PdfEdition printed,
      Optional<byte[]> profile,
      OutputStream out,
      Report report)
      throws IOException {
    try (CoverJob job = of(copy, printed, report)) {
      CoverSetter.SetCover cover = job.around(printed.pages().pages().size());
      PrintSettings print = copy.book().print().ofCover();
      PdfOptions options = PdfOptions.forPrinter(copy.imprint(), print, profile);
      return job.press(cover, options).print(cover.pages(), out, report);
    }
  }

  /**
   * The front for the EPUB as a PNG; empty where the book has a picture that can be its cover, and
   * where letters of it are in no typeface at hand: e-readers have more of them, pictures have not.
   *
   * @param printed the edition if it was made; the front is the same without it
   */
  static Optional<byte[]> front(PreparedBook copy, Optional<PdfEdition> printed, Report report)
      throws IOException {
    if (!makesFront(copy)) {
      return Optional.empty();
    }
    try (CoverJob job =
        printed.isPresent() ? of(copy, printed.get(), report) : unprinted(copy, report)) {
      return job.front();
    }
  }

  private PdfPress press(CoverSetter.SetCover cover, PdfOptions options) {
    Book book = copy.book();
    return new PdfPress(book.metadata(), cover.sources(), options, press.words(book));
  }

  private Optional<byte[]> front() throws IOException {
    // What is wrong with it is told where it is printed, and shops see what the picture shows.
    Report unheard = new Report();
    CoverSetter.SetCover front =
        new CoverSetter(words, press, page.width(), page.height(), unheard).front();
    Optional<Problem> letters =
        unheard.problems().stream().filter(each -> each.kind().equals(NO_LETTERS)).findFirst();
    if (letters.isPresent() && words.front().isEmpty()) {
      String what = "the EPUB has no cover, for these letters of it are in no font at hand:";
      String todo = "add a font that has them with @font-face in styles/cover.css, or a picture";
      Place place = Place.file("book.yaml");
      report.add(Problem.warning(NO_LETTERS, place, letters.get().text(), what, todo));
      return Optional.empty();
    }
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    PdfOptions options = new PdfOptions(copy.imprint(), true);
    press(front, options).print(front.pages(), pdf, unheard);
    return Optional.of(FrontPicture.png(pdf.toByteArray()));
  }

  @Override
  public void close() {
    press.close();
  }
}
