package bindery.press;

import bindery.apparatus.Apparatus;
import bindery.book.Book;
import bindery.book.Edition;
import bindery.epub.Enclosures;
import bindery.epub.EpubPress;
import bindery.manuscript.ManuscriptReader;
import bindery.pdf.PdfOptions;
import bindery.pdf.PdfPress;
import bindery.report.Place;
import bindery.report.Report;
import bindery.report.Severity;
import bindery.source.Limits;
import bindery.source.SourceFile;
import bindery.source.SourceFolder;
import bindery.typeset.page.Pages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes books of a manuscript: the whole way, once, in order. */
public final class Build {
  /** What a build tells while it runs, at most. */
  public static final int STEPS = 8;

  private final JobTicket ticket;
  private final Progress progress;
  private final Report report;
  private final BuildMemory memory;
  private final Map<String, List<String>> quoted = new HashMap<>();
  private Optional<SourceFolder> manuscript = Optional.empty();
  private Optional<HouseStyle> style = Optional.empty();

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
    this.memory = memory;
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
    Optional<PreparedBook> ready = copy();
    if (ready.isEmpty()) {
      return List.of();
    }
    PreparedBook copy = ready.get();
    try (OutFolder out = OutFolder.open(ticket.out())) {
      Map<String, String> extents = new LinkedHashMap<>();
      Map<Edition, PdfEdition> set = new EnumMap<>(Edition.class);
      for (Edition edition : List.of(Edition.PRINT, Edition.READER)) {
        if (ticket.wants(edition)) {
          set.put(edition, set(copy, edition));
          extents.put(fileName(copy.book(), edition), pages(set.get(edition).pages()));
        }
      }
      Optional<PdfEdition> printed = Optional.ofNullable(set.get(Edition.PRINT));
      if (ticket.wants(Edition.EPUB)) {
        extents.put(fileName(copy.book(), Edition.EPUB), "");
      }
      Background epub =
          Background.run(
              ticket.wants(Edition.EPUB), () -> epub(copy.book(), enclosures(copy, printed), out));
      for (Map.Entry<Edition, PdfEdition> entry : set.entrySet()) {
        Edition edition = entry.getKey();
        out.write(
            fileName(copy.book(), edition),
            stream -> print(copy, edition, entry.getValue(), stream));
      }
      epub.join();
      return publish(out, extents);
    }
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
            print(copy, edition, set, pdf);
            progress.step("picturing what pages had to accept");
            proof.write(pdf.toByteArray(), stream);
          });
      return publish(out, Map.of(Proof.FILE, proof.extent()));
    }
  }

  /** The manuscript read and worked over, unless it has errors. */
  private Optional<PreparedBook> copy() {
    progress.step("reading the manuscript");
    SourceFolder folder =
        SourceFolder.open(ticket.manuscript(), "manuscript folder", Limits.DEFAULT);
    manuscript = Optional.of(folder);
    HouseStyle house = HouseStyle.find(ticket, report);
    style = Optional.of(house);
    PdfEditions settings = new PdfEditions(ticket, house, memory, report); // reads styles meanwhile
    Book book = ManuscriptReader.read(folder, memory.files(), progress::say, report);

    progress.step("looking over the pictures");
    BookPictures pictures = BookPictures.read(book, folder, memory, report);

    progress.step("numbering, notes and contents");
    book = Apparatus.work(book, this::lines, report);

    Instant imprint = BuildDate.of(book.metadata(), ticket.environment(), report);
    return failed()
        ? Optional.empty()
        : Optional.of(new PreparedBook(book, pictures, house, settings, imprint));
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

  private void print(PreparedBook copy, Edition edition, PdfEdition set, OutputStream out)
      throws IOException {
    progress.step("printing the " + edition.word() + " edition");
    PdfOptions options = new PdfOptions(copy.imprint(), edition == Edition.READER);
    PdfPress press =
        new PdfPress(copy.book().metadata().of(edition), set.sources(), options, set.words());
    press.print(set.pages(), out, report);
  }

  private void epub(Book book, Enclosures enclosures, OutFolder out) {
    progress.step("making the EPUB");
    out.write(
        fileName(book, Edition.EPUB),
        stream -> new EpubPress(report).print(book, enclosures, stream));
  }

  private Enclosures enclosures(PreparedBook copy, Optional<PdfEdition> printed) {
    HouseStyle house = copy.house();
    List<Enclosures.Sheet> sheets = new ArrayList<>();
    for (HouseStyle.Sheet sheet : house.sheets(Edition.EPUB, report)) {
      sheet.read(report); // for what it has to say of it
      sheets.add(new Enclosures.Sheet(sheet.shown(), sheet.text()));
    }
    return new Enclosures(
        sheets,
        (source, place) -> house.typeface(source, place, report),
        copy.pictures()::bytes,
        printed.map(edition -> edition.pageList(copy.book())).orElse(List.of()),
        printed.map(PdfEdition::folios).orElse(Map.of()),
        copy.imprint());
  }

  private String fileName(Book book, Edition edition) {
    String slug = book.metadata().slug(manuscript.map(SourceFolder::name).orElse(""));
    return switch (edition) {
      case PRINT -> slug + "-print.pdf";
      case READER -> slug + ".pdf";
      case EPUB -> slug + ".epub";
    };
  }

  private boolean failed() {
    return report.hasErrors() || ticket.strict() && report.count(Severity.WARNING) > 0;
  }

  /** The source line at a place, as far as it is of the manuscript or the styles. */
  public Optional<String> quote(Place place) {
    List<String> lines = quoted.computeIfAbsent(place.file(), this::lines);
    return place.line() >= 1 && place.line() <= lines.size()
        ? Optional.of(lines.get(place.line() - 1))
        : Optional.empty();
  }

  private List<String> lines(String file) {
    Report unheard = new Report();
    Optional<String> text =
        file.endsWith(".css")
            ? style.flatMap(house -> house.quote(file))
            : manuscript
                .flatMap(folder -> folder.file(file, Place.NOWHERE, unheard))
                .map((SourceFile source) -> source.text(unheard));
    return text.map(whole -> List.of(whole.split("\n", -1))).orElse(List.of());
  }
}
