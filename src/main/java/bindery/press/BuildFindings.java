package bindery.press;

import bindery.book.Edition;
import bindery.press.delivery.OutFolder;
import bindery.press.summary.FindingsReport;
import bindery.press.summary.ListedFile;
import bindery.press.summary.PageSpots;
import bindery.press.summary.PagesShown;
import bindery.press.summary.Shown;
import bindery.report.Refusal;
import bindery.report.Report;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Writes what was found in a build, whether or not the books come out. */
final class BuildFindings {
  private final JobTicket ticket;
  private final Report report;
  private final Docket docket;
  private String title = "";
  private Optional<Path> published = Optional.empty();

  BuildFindings(JobTicket ticket, Report report, Docket docket) {
    this.ticket = ticket;
    this.report = report;
    this.docket = docket;
  }

  /** The book's, as soon as it is known. */
  void title(String read) {
    title = read;
  }

  /**
   * Writes the report beside the books.
   *
   * @param set the editions that have pages to show
   * @param name of the file of an edition
   * @param failed whether the books stay unpublished
   */
  void write(
      OutFolder out, Map<Edition, PdfEdition> set, Function<Edition, String> name, boolean failed) {
    List<Shown> shown = new ArrayList<>();
    if (!report.findings().isEmpty()) {
      Map<PdfEdition, PageSpots> spots = new IdentityHashMap<>(); // editions may share a setting
      set.forEach(
          (edition, pages) ->
              shown.add(
                  new Shown(
                      edition.word(),
                      out.aside(name.apply(edition)),
                      spots.computeIfAbsent(pages, PdfEdition::spots))));
    }
    write(out, shown, failed);
  }

  private void write(OutFolder out, List<Shown> shown, boolean failed) {
    List<ListedFile> files = docket.files();
    FindingsReport findings =
        new FindingsReport(
            title, failed ? List.of() : files, report.findings(), ticket::withoutPaths);
    out.write(
        FindingsReport.FILE,
        stream -> {
          try (PagesShown pages = new PagesShown(shown, files)) {
            findings.write(stream, pages);
          }
        });
  }

  /**
   * Puts the report in its place without the books.
   *
   * @return the books: none
   */
  List<Build.Made> publish(OutFolder out) {
    published = Optional.of(out.publish(FindingsReport.FILE));
    return List.of();
  }

  /** Writes the report of a build that broke off, unless there is one; where it is then. */
  Optional<Path> alone() {
    if (published.isEmpty()) {
      try (OutFolder out = OutFolder.open(ticket.out())) {
        write(out, List.of(), true);
        publish(out);
      } catch (Refusal notEvenThat) {
        // the problem that ended the build says why
      }
    }
    return published;
  }
}
