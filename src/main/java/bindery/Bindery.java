package bindery;

import bindery.press.Build;
import bindery.press.JobTicket;
import bindery.press.Progress;
import bindery.report.Refusal;
import bindery.report.Report;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Makes books of a folder of Markdown, from within another program:
 *
 * <pre>{@code
 * BuildResult result =
 *     Bindery.of(Path.of("novel")).into(Path.of("books")).listener(System.err::println).build();
 * }</pre>
 *
 * <p>An object of this class never changes: each method that says something of the books gives
 * another object. It may be used from any thread, and again and again; builds into one folder come
 * one after the other. What is wrong with a manuscript is told and never thrown.
 */
public final class Bindery {
  private static final String DATE = "SOURCE_DATE_EPOCH";

  private final Path manuscript;
  private final Path out;
  private final Optional<Path> styles;
  private final Set<Edition> editions;
  private final boolean strict;
  private final boolean validating;
  private final Map<String, String> environment;
  private final BuildListener listener;

  /** The books that one manuscript becomes. */
  public enum Edition {
    /** The PDF for the printer; with it comes the cover. */
    PRINT,
    /** The PDF for reading on a screen. */
    READER,
    /** The EPUB for e-readers. */
    EPUB
  }

  private Bindery(
      Path manuscript,
      Path out,
      Optional<Path> styles,
      Set<Edition> editions,
      boolean strict,
      boolean validating,
      Map<String, String> environment,
      BuildListener listener) {
    this.manuscript = manuscript;
    this.out = out;
    this.styles = styles;
    this.editions = editions;
    this.strict = strict;
    this.validating = validating;
    this.environment = environment;
    this.listener = listener;
  }

  /**
   * Books of a folder: all editions of them, into a folder {@code dist} where the program was
   * started.
   *
   * @param manuscript the folder of the Markdown files; it is read when books are made
   */
  public static Bindery of(Path manuscript) {
    return new Bindery(
        manuscript,
        Path.of("dist"),
        Optional.empty(),
        Set.of(Edition.values()),
        false,
        false,
        System.getenv(),
        message -> {});
  }

  /** The same into another folder, which is made if need be. */
  public Bindery into(Path folder) {
    return new Bindery(
        manuscript, folder, styles, editions, strict, validating, environment, listener);
  }

  /** The same with the stylesheets of a folder. */
  public Bindery styles(Path folder) {
    return new Bindery(
        manuscript, out, Optional.of(folder), editions, strict, validating, environment, listener);
  }

  /** The same in these editions alone. */
  public Bindery editions(Edition first, Edition... others) {
    return new Bindery(
        manuscript,
        out,
        styles,
        EnumSet.of(first, others),
        strict,
        validating,
        environment,
        listener);
  }

  /** The same, with findings as errors: warnings, and notes to which somebody may object. */
  public Bindery strict() {
    return new Bindery(manuscript, out, styles, editions, true, validating, environment, listener);
  }

  /** The same, with the EPUB handed to epubcheck, which must be on the class path. */
  public Bindery validating() {
    return new Bindery(manuscript, out, styles, editions, strict, true, environment, listener);
  }

  /**
   * The same with a time for the files to state as that of their making, if the book has no {@code
   * modified}. Without this, it is that of {@code SOURCE_DATE_EPOCH}, or the book's date; never the
   * clock's.
   */
  public Bindery date(Instant time) {
    Map<String, String> dated = new TreeMap<>(environment);
    dated.put(DATE, Long.toString(time.getEpochSecond()));
    return new Bindery(manuscript, out, styles, editions, strict, validating, dated, listener);
  }

  /** The same with another listener. */
  public Bindery listener(BuildListener told) {
    return new Bindery(manuscript, out, styles, editions, strict, validating, environment, told);
  }

  /**
   * Makes the books. They are put in their places together when all are whole; if anything fails,
   * those that are there stay as they are.
   */
  public BuildResult build() {
    return work(build -> !build.make().isEmpty(), true);
  }

  /** Does all that is done to make the books, for what there is to say of them; writes nothing. */
  public BuildResult check() {
    return work(Build::check, false);
  }

  private BuildResult work(Predicate<Build> way, boolean writing) {
    Report report = new Report();
    JobTicket ticket = ticket();
    Progress progress = step -> listener.step(step);
    Build build = new Build(ticket, progress, report);
    boolean done = false;
    try {
      done = way.test(build);
    } catch (Refusal refusal) {
      report.add(refusal.problem());
    }
    List<Message> messages = report.problems().stream().map(Message::of).toList();
    messages.forEach(listener::message);
    List<MadeFile> files =
        done
            ? build.files().stream().map(file -> MadeFile.of(file, out, writing)).toList()
            : List.of();
    return new BuildResult(done, files, messages);
  }

  private JobTicket ticket() {
    Set<bindery.book.Edition> wanted =
        editions.stream()
            .map(edition -> bindery.book.Edition.valueOf(edition.name()))
            .collect(Collectors.toSet());
    return new JobTicket(manuscript, out, styles, wanted, strict, validating, environment);
  }
}
