package bindery.press;

import bindery.book.Book;
import bindery.book.Edition;
import bindery.book.print.PrintSettings;
import bindery.pdf.PdfOptions;
import bindery.pdf.PdfPress;
import bindery.pdf.standard.Conformance;
import bindery.press.summary.SummaryTable;
import bindery.press.validation.Validation;
import bindery.report.Place;
import bindery.report.Report;
import bindery.source.SourceFile;
import bindery.source.SourceFolder;
import bindery.typeset.page.Pages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes books of a manuscript: the whole way, once, in order. */
public final class Build {
  /** What a build tells while it runs, at most. */
  public static final int STEPS = 11;

  private final JobTicket ticket;
  private final Progress progress;
  private final Report report;
  private final Docket docket;
  private final BuildFindings findings;
  private final BuildMemory memory;
  private final Preparation preparation;

  /**
   * A file that was made.
   *
   * @param file where it is
   * @param extent how much it is, such as {@code 60 pages}; empty where there is nothing to count
   */
  public record Made(Path file, String extent) {}

  public Build(JobTicket ticket, Progress progress, Report report) {
    this(ticket, progress, report, BuildMemory.ofOneBuild());
  }

  /**
   * @param memory what is kept from the build before, and for the next
   */
  public Build(JobTicket ticket, Progress progress, Report report, BuildMemory memory) {
    this.ticket = ticket;
    this.progress = progress;
    this.report = report;
    this.docket = new Docket(report);
    this.findings = new BuildFindings(ticket, report, docket);
    this.memory = memory;
    this.preparation = new Preparation(ticket, progress, docket.text(), docket.pages(), memory);
  }

  /**
   * Reads the manuscript and makes the editions of the ticket.
   *
   * @return the books; none when the report holds errors, and then nothing was written
   * @throws bindery.report.Refusal where going on made no sense
   */
  public List<Made> make() {
    try {
      return books();
    } finally {
      memory.end();
    }
  }

  private List<Made> books() {
    if (ticket.validate()) {
      Validation.require(Build.class.getClassLoader());
    }
    Optional<PreparedBook> ready = copy();
    if (ready.isEmpty()) {
      return List.of();
    }
    PreparedBook copy = ready.get();
    try (OutFolder out = OutFolder.open(ticket.out())) {
      Map<Edition, PdfEdition> set = new EnumMap<>(Edition.class);
      for (Edition edition : List.of(Edition.PRINT, Edition.READER)) {
        if (ticket.wants(edition)) {
          set.put(edition, set(copy, edition));
          open(copy.book(), edition).counted(pages(set.get(edition).pages()));
        }
        if (edition == Edition.PRINT && ticket.wants(edition)) {
          int count = set.get(edition).pages().pages().size();
          docket
              .open(Docket.COVER, coverName(copy.book()))
              .counted(CoverJob.spine(copy.book(), count));
        }
      }
      Optional<PdfEdition> printed = Optional.ofNullable(set.get(Edition.PRINT));
      if (ticket.wants(Edition.EPUB)) {
        open(copy.book(), Edition.EPUB).standard("EPUB 3.3");
      }
      Background epub = Background.run(ticket.wants(Edition.EPUB), () -> epub(copy, printed, out));
      for (Map.Entry<Edition, PdfEdition> entry : set.entrySet()) {
        Edition edition = entry.getKey();
        Docket.Entry own = docket.entry(fileName(copy.book(), edition));
        out.write(
            fileName(copy.book(), edition),
            stream -> own.standard(print(copy, edition, entry.getValue(), stream, own.report())));
      }
      if (printed.isPresent()) {
        progress.step("making the cover");
        Docket.Entry cover = docket.entry(coverName(copy.book()));
        Optional<byte[]> profile = profile(copy.book().print(), cover.report());
        out.write(
            coverName(copy.book()),
            stream ->
                cover.standard(
                    CoverJob.print(copy, printed.get(), profile, stream, cover.report())));
      }
      epub.join();
      if (!report.findings().isEmpty() && !set.isEmpty()) {
        progress.step("picturing what was found");
      }
      findings.write(out, set, edition -> fileName(copy.book(), edition), failed());
      return failed() ? findings.publish(out) : publish(out, docket.counted());
    }
  }

  private Docket.Entry open(Book book, Edition edition) {
    return docket.open(edition.word(), fileName(book, edition));
  }

  /**
   * Writes {@code report.html} where the books could not be made, unless that was done.
   *
   * @return where it is; nowhere if not even that can be written, or there was no manuscript
   */
  public Optional<Path> tellOfFailure() {
    return preparation.folder().isEmpty() ? Optional.empty() : findings.alone();
  }

  /** The table of what was made, line by line. */
  public List<String> table() {
    return SummaryTable.of(docket.files());
  }

  /**
   * Sets the one edition of the ticket and shows the pages that had to accept something.
   *
   * @return the report; none when there are errors, and then nothing was written
   * @throws bindery.report.Refusal where going on made no sense
   */
  public List<Made> proof() {
    try {
      return proven();
    } finally {
      memory.end();
    }
  }

  private List<Made> proven() {
    Optional<PreparedBook> ready = copy();
    if (ready.isEmpty()) {
      return List.of();
    }
    PreparedBook copy = ready.get();
    Edition edition = ticket.editions().iterator().next();
    try (OutFolder out = OutFolder.open(ticket.out())) {
      PdfEdition set = set(copy, edition);
      ByteArrayOutputStream pdf = new ByteArrayOutputStream();
      Proof proof = new Proof(copy.book().metadata(), edition, set.pages());
      out.write(
          Proof.FILE,
          stream -> {
            print(copy, edition, set, pdf, report);
            progress.step("picturing what pages had to accept");
            proof.write(pdf.toByteArray(), stream);
          });
      return publish(out, Map.of(Proof.FILE, proof.extent()));
    }
  }

  /** The manuscript read and worked over, unless it has errors. */
  private Optional<PreparedBook> copy() {
    PreparedBook ready = preparation.read(findings::title);
    return failed() ? Optional.empty() : Optional.of(ready);
  }

  private PdfEdition set(PreparedBook copy, Edition edition) {
    progress.step("setting the " + edition.word() + " edition");
    return copy.settings().set(edition, copy.book(), copy.pictures());
  }

  /**
   * @param extents of the files by name, in the order in which they are to be told
   */
  private List<Made> publish(OutFolder out, Map<String, String> extents) {
    if (failed()) {
      return List.of();
    }
    Map<String, Path> places = new HashMap<>();
    out.publish().forEach(path -> places.put(path.getFileName().toString(), path));
    return extents.entrySet().stream()
        .map(file -> new Made(places.get(file.getKey()), file.getValue()))
        .toList();
  }

  private static String pages(Pages pages) {
    int count = pages.pages().size();
    return count == 1 ? "1 page" : count + " pages";
  }

  private Conformance print(
      PreparedBook copy, Edition edition, PdfEdition set, OutputStream out, Report heard)
      throws IOException {
    progress.step("printing the " + edition.word() + " edition");
    PdfOptions options =
        edition == Edition.READER
            ? copy.forReader()
            : copy.forPrinter(profile(copy.book().print(), heard));
    PdfPress press =
        new PdfPress(copy.book().metadata().of(edition), set.sources(), options, set.words());
    return press.print(set.pages(), out, heard);
  }

  /** The profile of the press, where the book names one. */
  private Optional<byte[]> profile(PrintSettings print, Report heard) {
    return print
        .profile()
        .flatMap(name -> preparation.folder().orElseThrow().file(name, print.place(), heard))
        .map(SourceFile::bytes);
  }

  private void epub(PreparedBook copy, Optional<PdfEdition> printed, OutFolder out) {
    progress.step("making the EPUB");
    String name = fileName(copy.book(), Edition.EPUB);
    Docket.Entry entry = docket.entry(name);
    out.write(name, stream -> EpubJob.print(copy, printed, stream, entry.report()));
    entry.size(out.size(name));
    if (ticket.validate()) {
      progress.step("handing the EPUB to epubcheck");
      Validation.check(out.aside(name), name, entry.report());
      entry.validated();
    }
  }

  private String coverName(Book book) {
    return slug(book) + "-cover.pdf";
  }

  private String slug(Book book) {
    return book.metadata().slug(preparation.folder().map(SourceFolder::name).orElse(""));
  }

  private String fileName(Book book, Edition edition) {
    String slug = slug(book);
    return switch (edition) {
      case PRINT -> slug + "-print.pdf";
      case READER -> slug + ".pdf";
      case EPUB -> slug + ".epub";
    };
  }

  private boolean failed() {
    return report.hasErrors() || ticket.strict() && !report.findings().isEmpty();
  }

  /** The source line at a place, as far as it is of the manuscript or the styles. */
  public Optional<String> quote(Place place) {
    return preparation.quote(place);
  }
}
