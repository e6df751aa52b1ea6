package bindery.press;

import bindery.press.proof.ComparedBook;
import bindery.press.revision.Revision;
import bindery.report.Place;
import bindery.report.Problem;
import bindery.report.Refusal;
import bindery.report.Report;
import bindery.report.Severity;
import bindery.source.Limits;
import bindery.source.SourceFolder;
import bindery.typeset.page.Pages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The book that a proof compares with: another manuscript folder, the PDF of another build, or the
 * manuscript at a revision of its repository.
 */
final class EarlierBook {
  private static final String STYLES = "styles";

  private final JobTicket ticket;
  private final Since since;

  EarlierBook(JobTicket ticket, Since since) {
    this.ticket = ticket;
    this.since = since;
  }

  /**
   * Its pages.
   *
   * @param now pages as they are now
   * @throws Refusal where they cannot be had
   */
  ComparedBook pages(Pages now) {
    Optional<Path> path = since.path();
    if (path.isPresent() && Files.isDirectory(path.get())) {
      return set(path.get(), ticket.styles());
    }
    return path.isPresent() && Files.exists(path.get()) ? file(path.get(), now) : atRevision();
  }

  private ComparedBook file(Path file, Pages now) {
    try {
      if (Files.size(file) > Limits.DEFAULT.pictureBytes() * 8L) {
        throw refusal("this file is larger than any book", "name the PDF of a build");
      }
      return ComparedBook.ofFile(since.typed(), Files.readAllBytes(file), now);
    } catch (IOException e) {
      throw refusal("this file is no PDF, or cannot be read", "name the PDF of another build");
    }
  }

  private ComparedBook atRevision() {
    Path manuscript = ticket.manuscript().toAbsolutePath().normalize();
    SourceFolder.open(manuscript, "manuscript folder", Limits.DEFAULT); // refuses what is none
    Revision revision = Revision.of(manuscript, since.typed(), ticket.environment());
    Path desk = null;
    try {
      desk = Files.createTempDirectory("bindery-since");
      Path then = desk.resolve("book").resolve(manuscript.getFileName());
      if (!revision.takeOut(manuscript, then)) {
        throw refusal(
            "the manuscript folder was not in the repository at this revision",
            "name a later one, or a folder or a PDF to compare with");
      }
      Path beside = manuscript.resolveSibling(STYLES);
      if (Files.isDirectory(beside) && revision.has(beside)) {
        revision.takeOut(beside, then.resolveSibling(STYLES));
      }
      Optional<Path> named = ticket.styles();
      Path namedThen = desk.resolve(STYLES);
      boolean old =
          named.isPresent()
              && revision.has(named.get())
              && revision.takeOut(named.get(), namedThen);
      return set(then, old ? Optional.of(namedThen) : named);
    } catch (IOException e) {
      throw refusal(
          "there is no room for the manuscript as it was",
          "see that the folder for temporary files can be written");
    } finally {
      clear(desk);
    }
  }

  private ComparedBook set(Path manuscript, Optional<Path> styles) {
    Report report = new Report();
    JobTicket then =
        new JobTicket(
            manuscript, ticket.out(), styles, ticket.editions(), false, ticket.environment());
    Optional<PrintedEdition> made = new Build(then, Progress.NONE, report).printed();
    if (made.isEmpty()) {
      Problem first =
          report.problems().stream()
              .filter(p -> p.severity() == Severity.ERROR)
              .findFirst()
              .orElseThrow();
      throw refusal(
          "the book cannot be made as it was then: " + first.place() + " " + first.what(),
          "compare with another");
    }
    return made.get().compared(since.typed());
  }

  private static void clear(Path desk) {
    if (desk == null) {
      return;
    }
    try (Stream<Path> files = Files.walk(desk)) {
      for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(each);
      }
    } catch (IOException e) {
      // The system clears its folder for temporary files.
    }
  }

  private Refusal refusal(String what, String todo) {
    return new Refusal(Problem.error("since", Place.NOWHERE, since.typed(), what, todo));
  }
}
