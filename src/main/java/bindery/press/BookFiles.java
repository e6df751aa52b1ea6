package bindery.press;

import bindery.book.Edition;
import bindery.book.Metadata;
import bindery.book.print.PrintSettings;
import bindery.pdf.PdfOptions;
import bindery.pdf.PdfPress;
import bindery.pdf.standard.Conformance;
import bindery.press.delivery.Delivery;
import bindery.press.validation.Validation;
import bindery.report.Report;
import bindery.source.SourceFile;
import bindery.source.SourceFolder;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Makes the files of a book whose manuscript is ready: sets its pages, prints them, packs its EPUB.
 */
final class BookFiles {
  private final JobTicket ticket;
  private final Progress progress;
  private final Docket docket;
  private final SourceFolder folder;
  private final PreparedBook copy;

  /**
   * @param docket hears what each file is, and what is wrong with it
   * @param folder of the manuscript
   */
  BookFiles(
      JobTicket ticket, Progress progress, Docket docket, SourceFolder folder, PreparedBook copy) {
    this.ticket = ticket;
    this.progress = progress;
    this.docket = docket;
    this.folder = folder;
    this.copy = copy;
  }

  /**
   * Makes the files of all editions of the ticket.
   *
   * @return the editions that have pages
   */
  Map<Edition, PdfEdition> make(Delivery out) {
    open();
    Map<Edition, PdfEdition> set = new EnumMap<>(Edition.class);
    if (ticket.wants(Edition.PRINT)) {
      set.put(Edition.PRINT, counted(Edition.PRINT));
    }
    Optional<PdfEdition> printed = Optional.ofNullable(set.get(Edition.PRINT));
    // The EPUB asks for the printed pages alone, so it is made while others are set.
    try (Background epub = Background.run(ticket.wants(Edition.EPUB), () -> epub(printed, out))) {
      if (ticket.wants(Edition.READER)) {
        set.put(Edition.READER, counted(Edition.READER));
      }
      for (Map.Entry<Edition, PdfEdition> entry : set.entrySet()) {
        String name = name(entry.getKey());
        Docket.Entry own = docket.entry(name);
        out.write(
            name,
            stream -> own.standard(print(entry.getKey(), entry.getValue(), stream, own.report())));
      }
      printed.ifPresent(pages -> cover(pages, out));
      epub.join();
    }
    return set;
  }

  /** Opens the docket of every file, in the order in which they are told of. */
  private void open() {
    if (ticket.wants(Edition.PRINT)) {
      docket.open(Edition.PRINT.word(), name(Edition.PRINT));
      docket.open(Docket.COVER, coverName());
    }
    if (ticket.wants(Edition.READER)) {
      docket.open(Edition.READER.word(), name(Edition.READER));
    }
    if (ticket.wants(Edition.EPUB)) {
      docket.open(Edition.EPUB.word(), name(Edition.EPUB)).standard("EPUB 3.3");
    }
  }

  /** An edition, set, its pages counted. */
  private PdfEdition counted(Edition edition) {
    PdfEdition set = set(edition);
    int count = set.pages().pages().size();
    docket.entry(name(edition)).paged(count);
    if (edition == Edition.PRINT) {
      docket.entry(coverName()).counted(CoverJob.spine(copy.book(), count));
    }
    return set;
  }

  /** An edition, set. */
  PdfEdition set(Edition edition) {
    progress.step("setting the " + edition.word() + " edition");
    return copy.settings().set(edition, copy.book(), copy.pictures());
  }

  /** Writes the PDF of an edition. */
  Conformance print(Edition edition, PdfEdition set, OutputStream out, Report heard)
      throws IOException {
    progress.step("printing the " + edition.word() + " edition, " + pages(set));
    PdfOptions options =
        edition == Edition.READER
            ? copy.forReader()
            : copy.forPrinter(profile(copy.book().print(), heard));
    PdfPress press =
        new PdfPress(copy.book().metadata().of(edition), set.sources(), options, set.words());
    return press.print(set.pages(), out, heard);
  }

  private static String pages(PdfEdition set) {
    int count = set.pages().pages().size();
    return count == 1 ? "1 page" : count + " pages";
  }

  private void cover(PdfEdition printed, Delivery out) {
    progress.step("making the cover");
    Docket.Entry cover = docket.entry(coverName());
    Optional<byte[]> profile = profile(copy.book().print(), cover.report());
    out.write(
        coverName(),
        stream -> cover.standard(CoverJob.print(copy, printed, profile, stream, cover.report())));
  }

  /** The profile of the press, where the book names one. */
  private Optional<byte[]> profile(PrintSettings print, Report heard) {
    return print
        .profile()
        .flatMap(name -> folder.file(name, print.place(), heard))
        .map(SourceFile::bytes);
  }

  private void epub(Optional<PdfEdition> printed, Delivery out) {
    progress.step("making the EPUB");
    String name = name(Edition.EPUB);
    Docket.Entry entry = docket.entry(name);
    out.write(name, stream -> EpubJob.print(copy, printed, stream, entry.report()));
    entry.size(out.size(name));
    if (ticket.validate()) {
      progress.step("handing the EPUB to epubcheck");
      try (InputStream book = out.read(name)) {
        Validation.check(book, name, entry.report());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      entry.validated();
    }
  }

  /** What is known of the book. */
  Metadata metadata() {
    return copy.book().metadata();
  }

  private String coverName() {
    return slug() + "-cover.pdf";
  }

  private String slug() {
    return metadata().slug(folder.name());
  }

  /** What the file of an edition is called. */
  String name(Edition edition) {
    String slug = slug();
    return switch (edition) {
      case PRINT -> slug + "-print.pdf";
      case READER -> slug + ".pdf";
      case EPUB -> slug + ".epub";
    };
  }
}
