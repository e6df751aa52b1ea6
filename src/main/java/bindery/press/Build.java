package bindery.press;

import bindery.apparatus.Apparatus;
import bindery.book.Book;
import bindery.book.Edition;
import bindery.epub.Enclosures;
import bindery.epub.EpubPress;
import bindery.galley.Placed;
import bindery.manuscript.ManuscriptReader;
import bindery.page.Page;
import bindery.page.Pages;
import bindery.pdf.PdfOptions;
import bindery.pdf.PdfPress;
import bindery.report.Place;
import bindery.report.Report;
import bindery.report.Severity;
import bindery.source.Limits;
import bindery.source.SourceFile;
import bindery.source.SourceFolder;
import bindery.style.Stylesheet;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes books of a manuscript: the whole way, once, in order. */
public final class Build {
  /** What a build tells while it runs, at most. */
  static final int STEPS = 8;

  private final JobTicket ticket;
  private final Progress progress;
  private final Report report;
  private final Map<String, List<String>> quoted = new HashMap<>();
  private Optional<SourceFolder> manuscript = Optional.empty();
  private Optional<HouseStyle> style = Optional.empty();

  /**
   * A book that was made.
   *
   * @param file where it is
   * @param pages how many it has; 0 for an EPUB
   */
  public record Made(Path file, int pages) {}

  Build(JobTicket ticket, Progress progress, Report report) {
    this.ticket = ticket;
    this.progress = progress;
    this.report = report;
  }

  /**
   * Reads the manuscript and makes the editions of the ticket.
   *
   * @return the books; none when the report holds errors, and then nothing was written
   * @throws bindery.report.Refusal where going on made no sense
   */
  List<Made> make() {
    progress.step("reading the manuscript");
    SourceFolder folder =
        SourceFolder.open(ticket.manuscript(), "manuscript folder", Limits.DEFAULT);
    manuscript = Optional.of(folder);
    HouseStyle house = HouseStyle.find(ticket, report);
    style = Optional.of(house);
    PdfEditions settings = new PdfEditions(ticket, house, report); // reads styles meanwhile
    Book book = ManuscriptReader.read(folder, report);

    progress.step("numbering, notes and contents");
    book = Apparatus.work(book, report);

    progress.step("looking over the pictures");
    PictureCase pictures = PictureCase.read(book, folder, report);
    Instant imprint = Imprint.of(book.metadata(), ticket.environment(), report);
    if (failed()) {
      return List.of();
    }

    try (OutFolder out = OutFolder.open(ticket.out())) {
      Map<String, Integer> pageCounts = new HashMap<>();
      List<Enclosures.PageBreak> pageList = new ArrayList<>();
      Map<Edition, PdfEdition> set = new EnumMap<>(Edition.class);
      for (Edition edition : List.of(Edition.PRINT, Edition.READER)) {
        if (ticket.wants(edition)) {
          progress.step("setting the " + edition.word() + " edition");
          set.put(edition, settings.set(edition, book, pictures));
          pageCounts.put(fileName(book, edition), set.get(edition).pages().pages().size());
        }
      }
      if (set.containsKey(Edition.PRINT)) {
        pageList.addAll(pageList(set.get(Edition.PRINT).pages()));
      }
      Book whole = book;
      Aside epub =
          Aside.run(
              ticket.wants(Edition.EPUB),
              () -> epub(whole, enclosures(house, pictures, pageList, imprint), out));
      for (Map.Entry<Edition, PdfEdition> entry : set.entrySet()) {
        print(book, entry.getKey(), entry.getValue(), imprint, out);
      }
      epub.join();
      if (failed()) {
        return List.of();
      }
      List<String> order =
          java.util.Arrays.stream(Edition.values()).map(e -> fileName(whole, e)).toList();
      return out.publish().stream()
          .sorted(Comparator.comparing(path -> order.indexOf(path.getFileName().toString())))
          .map(path -> new Made(path, pageCounts.getOrDefault(path.getFileName().toString(), 0)))
          .toList();
    }
  }

  private void print(Book book, Edition edition, PdfEdition set, Instant imprint, OutFolder out) {
    progress.step("printing the " + edition.word() + " edition");
    PdfOptions options = new PdfOptions(imprint, edition == Edition.READER);
    PdfPress press = new PdfPress(book.metadata(), options, set.lettering());
    out.write(fileName(book, edition), stream -> press.print(set.pages(), stream, report));
  }

  private void epub(Book book, Enclosures enclosures, OutFolder out) {
    progress.step("making the EPUB");
    out.write(
        fileName(book, Edition.EPUB),
        stream -> new EpubPress(report).print(book, enclosures, stream));
  }

  private Enclosures enclosures(
      HouseStyle house,
      PictureCase pictures,
      List<Enclosures.PageBreak> pageList,
      Instant imprint) {
    List<Enclosures.Sheet> sheets = new ArrayList<>();
    for (HouseStyle.Sheet sheet : house.sheets(Edition.EPUB, report)) {
      Stylesheet.parse(sheet.text(), sheet.shown(), report); // for what it has to say of it
      sheets.add(new Enclosures.Sheet(sheet.name(), sheet.text()));
    }
    return new Enclosures(
        sheets,
        source -> house.typeface(source, Place.file("styles/epub.css"), report),
        pictures::bytes,
        pageList,
        imprint);
  }

  /** Where printed pages begin, as far as something on them has an id. */
  private static List<Enclosures.PageBreak> pageList(Pages pages) {
    List<Enclosures.PageBreak> breaks = new ArrayList<>();
    for (Page page : pages.pages()) {
      for (Placed placed : page.content()) {
        if (placed instanceof Placed.Anchor anchor) {
          breaks.add(new Enclosures.PageBreak(page.folio().text(), anchor.id()));
          break;
        }
      }
    }
    return breaks;
  }

  private static String fileName(Book book, Edition edition) {
    String slug = book.metadata().slug();
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
  Optional<String> quote(Place place) {
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
