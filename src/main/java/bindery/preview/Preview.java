package bindery.preview;

import bindery.book.Edition;
import bindery.book.Sources;
import bindery.press.Build;
import bindery.press.JobTicket;
import bindery.press.LiveBook;
import bindery.press.LivePages;
import bindery.preview.server.LocalServer;
import bindery.report.Problem;
import bindery.report.Refusal;
import bindery.report.Report;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The door: shows a book in a browser of this machine while it is written. After every change of
 * its files it is looked at again, and open pages turn to what was changed; where the manuscript
 * has errors, the last good pages stay with the errors beside them.
 */
public final class Preview implements AutoCloseable {
  private static final String STYLES = "styles";

  /** Milliseconds without a change after which all of the book is looked at. */
  private static final int REST = 1500;

  private final LiveBook book;
  private final ShownBook shown;
  private final FolderWatch watch;
  private final LocalServer server;
  private final BookMaker maker;
  private final EditorPaths paths;
  private final Function<Throwable, Problem> fault;
  private News news = News.NONE;

  /** What was edited last, while the whole book has not been looked at since. */
  private Optional<Sources.At> edited = Optional.empty();

  /**
   * Begins to watch and to serve; what there is to see comes with {@link #run}.
   *
   * @param ticket of the books that are made, the shown edition among them
   * @param edition whose pages are shown
   * @param port of the server; 0 for any that is free
   * @param editor that links open
   * @param fault how to tell of a fault of the program's own
   * @throws IOException if the port is taken, or folders cannot be watched
   */
  public Preview(
      JobTicket ticket,
      Edition edition,
      int port,
      Editor editor,
      Function<Throwable, Problem> fault)
      throws IOException {
    this.fault = fault;
    this.book = new LiveBook(ticket, edition);
    this.shown = new ShownBook(book);
    List<Path> folders = new ArrayList<>(List.of(ticket.manuscript()));
    folders.addAll(ticket.styles().map(List::of).orElse(List.of()));
    folders.add(ticket.manuscript().resolveSibling(STYLES));
    this.paths = new EditorPaths(folders);
    this.watch = new FolderWatch(folders, List.of(ticket.out()));
    this.maker = new BookMaker(ticket, fault, this::made);
    this.server = new LocalServer(port, new PreviewPages(shown, editor, paths));
  }

  /** Where it is to be seen. */
  public URI address() {
    return server.address();
  }

  /**
   * Looks at the book, and again whenever its files have changed, until this is closed.
   *
   * @throws InterruptedException if the thread is asked to stop
   * @throws IOException if folders can no longer be watched
   */
  public void run() throws InterruptedException, IOException {
    look();
    boolean owed = false;
    Optional<Set<Path>> changed = watch.await(0);
    while (changed.isPresent()) {
      owed = lookAt(changed.get());
      if (!owed) {
        look();
      }
      changed = watch.await(owed ? REST : 0);
    }
  }

  /**
   * Shows words that have been changed in one file at once, where that is all. The whole book is to
   * be looked at when the author rests.
   */
  private boolean lookAt(Set<Path> changed) {
    List<Path> there = changed.stream().filter(Files::exists).toList(); // editors write beside
    if (there.size() != 1) {
      return false;
    }
    maker.hold();
    try {
      Optional<LivePages> made = book.lookAt(there.get(0));
      made.ifPresent(
          pages -> {
            edited = pages.edited();
            tell(made, news.problems());
          });
      return made.isPresent();
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return false; // the look at the whole book tells of it
    }
  }

  private void look() {
    maker.hold();
    Report report = new Report();
    Optional<LivePages> made = Optional.empty();
    try {
      made = book.look(report);
    } catch (Refusal refusal) {
      report.add(refusal.problem());
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      report.add(fault.apply(e));
    }
    tell(made, report.problems());
    edited = Optional.empty();
    if (made.isPresent()) {
      maker.begin();
    }
  }

  private synchronized void tell(Optional<LivePages> made, List<Problem> problems) {
    if (made.isEmpty()) {
      news = news.problems(problems, true);
    } else {
      LivePages now = made.get();
      shown.show(now);
      news = news.pages(now, edit(now), problems);
    }
    server.tell(news.json(paths::path));
  }

  /** Where the pages have been changed; the same as before where that has been told already. */
  private News.Edit edit(LivePages now) {
    Optional<Sources.At> at =
        now.edited()
            .or(() -> edited)
            .filter(found -> now.sources().elements(found.source().section()) > 0);
    if (at.isEmpty()) {
      return new News.Edit(news.edit().number(), -1, "", "", 0);
    }
    int number = news.edit().number() + (now.edited().isPresent() ? 1 : 0);
    int page = now.pageOf(at.get()).orElse(-1);
    String data = page < 0 ? "" : shown.page(now, page).orElse("");
    String section = at.get().source().section();
    int part = 1000 * at.get().source().element() / now.sources().elements(section);
    return new News.Edit(number, page, data, section, part);
  }

  /** Books have been made, or could not be. */
  private synchronized void made(List<Build.Made> books, List<Problem> problems) {
    shown.show(books);
    String said = books.isEmpty() ? "the books could not be made" : "the books are made";
    news = (problems.isEmpty() ? news : news.problems(problems, false)).books(said);
    server.tell(news.json(paths::path));
  }

  @Override
  public void close() throws IOException {
    watch.close();
    maker.close();
    server.close();
    book.close();
  }
}
