package bindery.press;

import bindery.book.Edition;
import bindery.press.delivery.OutFolder;
import bindery.press.delivery.Unwritten;
import bindery.press.faces.UsedFaces;
import bindery.press.proof.ChangedPages;
import bindery.press.proof.ComparedBook;
import bindery.press.proof.Proof;
import bindery.press.summary.ListedFile;
import bindery.press.summary.SummaryTable;
import bindery.press.validation.Validation;
import bindery.report.Place;
import bindery.report.Report;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes books of a manuscript: the whole way, once, in order. */
public final class Build {
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

  /** Steps that the progress of a build or a check is told of, if nothing is found. */
  public static int steps(JobTicket ticket) {
    int preparing = 3;
    int ofPages = ticket.wants(Edition.PRINT) ? 3 : 0;
    ofPages += ticket.wants(Edition.READER) ? 2 : 0;
    int ofEpub = ticket.wants(Edition.EPUB) ? 1 : 0;
    return preparing + ofPages + ofEpub + (ticket.validate() ? 1 : 0);
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
    requireChecker();
    Optional<BookFiles> ready = copy();
    if (ready.isEmpty()) {
      return List.of();
    }
    BookFiles files = ready.get();
    try (OutFolder out = OutFolder.open(ticket.out())) {
      Map<Edition, PdfEdition> set = files.make(out);
      if (!report.findings().isEmpty() && !set.isEmpty()) {
        progress.step("picturing what was found");
      }
      findings.write(out, set, files::name, failed());
      return failed() ? findings.publish(out) : publish(out, docket.counted());
    }
  }

  /**
   * Does all that is done to make the books, for what there is to say of them, and writes nothing.
   *
   * @return whether they would have been written
   * @throws bindery.report.Refusal where going on made no sense
   */
  public boolean check() {
    try {
      requireChecker();
      copy().ifPresent(files -> files.make(new Unwritten(name -> ticket.validate())));
      return !failed();
    } finally {
      memory.end();
    }
  }

  /**
   * Sets the one edition of the ticket and counts the faces on its pages; writes nothing.
   *
   * @return empty when there are errors in the manuscript
   * @throws bindery.report.Refusal where going on made no sense
   */
  public Optional<UsedFaces> faces() {
    try {
      Edition edition = ticket.editions().iterator().next();
      return copy().map(files -> files.set(edition).faces(this::quote));
    } finally {
      memory.end();
    }
  }

  private void requireChecker() {
    if (ticket.validate()) {
      Validation.require(Build.class.getClassLoader());
    }
  }

  /**
   * Writes {@code report.html} where the books could not be made, unless that was done.
   *
   * @return where it is; nowhere if not even that can be written, or there was no manuscript
   */
  public Optional<Path> tellOfFailure() {
    return preparation.folder().isEmpty() ? Optional.empty() : findings.alone();
  }

  /** What was made, or would have been. */
  public List<ListedFile> files() {
    return docket.files();
  }

  /** The table of it, line by line. */
  public List<String> table() {
    return SummaryTable.of(docket.files());
  }

  /**
   * Sets the one edition of the ticket and shows the pages that had to accept something.
   *
   * @param since what to compare with: then just the pages are shown that have changed
   * @return the report; none when there are errors, and then nothing was written
   * @throws bindery.report.Refusal where going on made no sense
   */
  public List<Made> proof(Optional<Since> since) {
    Optional<PrintedEdition> made = printed();
    if (made.isEmpty()) {
      return List.of();
    }
    try (OutFolder out = OutFolder.open(ticket.out())) {
      PrintedEdition now = made.get();
      if (since.isEmpty()) {
        progress.step("picturing what pages had to accept");
        Proof proof = now.proof();
        out.write(Proof.FILE, stream -> proof.write(now.pdf(), stream));
        return publish(out, Map.of(Proof.FILE, proof.extent()));
      }
      progress.step("setting the book as it was before");
      ComparedBook before = new EarlierBook(ticket, since.get()).pages(now.set().pages());
      progress.step("picturing the pages that have changed");
      ComparedBook after = now.compared(now.edition().word() + " edition");
      ChangedPages changed = new ChangedPages(now.book(), before, after);
      out.write(Proof.FILE, changed::write);
      return publish(out, Map.of(Proof.FILE, changed.extent()));
    }
  }

  /** Sets the one edition of the ticket and prints it; nowhere when there are errors. */
  Optional<PrintedEdition> printed() {
    try {
      return copy().map(this::printed);
    } finally {
      memory.end();
    }
  }

  private PrintedEdition printed(BookFiles copy) {
    Edition edition = ticket.editions().iterator().next();
    PdfEdition set = copy.set(edition);
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    try {
      copy.print(edition, set, pdf, report);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory is written to
    }
    return new PrintedEdition(copy.metadata(), edition, set, pdf.toByteArray());
  }

  /** The manuscript read and worked over, unless it has errors. */
  private Optional<BookFiles> copy() {
    PreparedBook ready = preparation.read(findings::title);
    return failed()
        ? Optional.empty()
        : Optional.of(
            new BookFiles(ticket, progress, docket, preparation.folder().orElseThrow(), ready));
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

  private boolean failed() {
    return report.hasErrors() || ticket.strict() && !report.findings().isEmpty();
  }

  /** The source line at a place, as far as it is of the manuscript or the styles. */
  public Optional<String> quote(Place place) {
    return preparation.quote(place);
  }
}
