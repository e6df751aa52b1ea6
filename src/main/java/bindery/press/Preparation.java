package bindery.press;

import bindery.apparatus.Apparatus;
import bindery.book.Book;
import bindery.manuscript.ManuscriptReader;
import bindery.report.Place;
import bindery.report.Report;
import bindery.source.Limits;
import bindery.source.SourceFolder;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/** Makes a manuscript ready for setting: reads it, looks over its pictures, works it over. */
final class Preparation {
  private final JobTicket ticket;
  private final Progress progress;
  private final Report text;
  private final Report pages;
  private final BuildMemory memory;
  private final SourceLines sources = new SourceLines();
  private Optional<SourceFolder> folder = Optional.empty();

  /**
   * @param text hears what is wrong with the manuscript
   * @param pages hears what is wrong with the pages of its editions
   */
  Preparation(JobTicket ticket, Progress progress, Report text, Report pages, BuildMemory memory) {
    this.ticket = ticket;
    this.progress = progress;
    this.text = text;
    this.pages = pages;
    this.memory = memory;
  }

  /** The manuscript's folder, once it has been opened. */
  Optional<SourceFolder> folder() {
    return folder;
  }

  /**
   * The manuscript read and worked over.
   *
   * @param title hears the book's, as soon as it is known
   * @throws bindery.report.Refusal where going on made no sense
   */
  PreparedBook read(Consumer<String> title) {
    progress.step("reading the manuscript");
    SourceFolder manuscript =
        SourceFolder.open(ticket.manuscript(), "manuscript folder", Limits.DEFAULT);
    folder = Optional.of(manuscript);
    sources.manuscript(manuscript);
    HouseStyle house = HouseStyle.find(ticket, text);
    sources.style(house);
    PdfEditions settings = new PdfEditions(ticket, house, memory, pages); // reads styles meanwhile
    Book book = ManuscriptReader.read(manuscript, memory.files(), progress::say, text);

    title.accept(book.metadata().title());

    progress.step("looking over the pictures");
    BookPictures pictures = BookPictures.read(book, manuscript, memory, text);

    progress.step("numbering, notes and contents");
    book = Apparatus.work(book, sources::lines, text);

    Instant imprint = BuildDate.of(book.metadata(), ticket.environment(), text);
    ManuscriptFiles files = ManuscriptFiles.of(manuscript, house);
    return new PreparedBook(book, pictures, house, settings, files, imprint);
  }

  /** The source line at a place, as far as it is of the manuscript or the styles. */
  Optional<String> quote(Place place) {
    return sources.quote(place);
  }
}
