package bindery.preview;

import bindery.book.Edition;
import bindery.press.JobTicket;
import bindery.press.LiveBook;
import bindery.press.LivePages;
import bindery.preview.page.FaceList;
import bindery.preview.page.PageData;
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
  private static final int REST = 400;

  private final LiveBook book;
  private final FolderWatch watch;
  private final LocalServer server;
  private final BookMaker maker;
  private final FaceList faces = new FaceList();
  private final Function<Throwable, Problem> fault;
  private volatile LivePages pages;
  private News news = News.NONE;

  /**
   * Begins to watch and to serve; what there is to see comes with {@link #run}.
   *
   * @param ticket of the books that are made, the shown edition among them
   * @param edition whose pages are shown
   * @param port of the server; 0 for any that is free
   * @param fault how to tell of a fault of the program's own
   * @throws IOException if the port is taken, or folders cannot be watched
   */
  public Preview(JobTicket ticket, Edition edition, int port, Function<Throwable, Problem> fault)
      throws IOException {
    this.fault = fault;
    this.book = new LiveBook(ticket, edition);
    List<Path> folders = new ArrayList<>(List.of(ticket.manuscript()));
    folders.addAll(ticket.styles().map(List::of).orElse(List.of()));
    folders.add(ticket.manuscript().resolveSibling(STYLES));
    this.watch = new FolderWatch(folders, List.of(ticket.out()));
    this.maker = new BookMaker(ticket, fault, this::made);
    this.server = new LocalServer(port, new PreviewPages(this::page, this::picture, faces));
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
      made.ifPresent(pages -> tell(made, news.problems()));
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
    if (made.isPresent()) {
      maker.begin();
    }
  }

  private synchronized void tell(Optional<LivePages> made, List<Problem> problems) {
    if (made.isEmpty()) {
      news = news.problems(problems, true);
    } else {
      LivePages now = made.get();
      pages = now;
      int shown = now.edited().map(now::pageOf).map(page -> page.orElse(-1)).orElse(-1);
      news =
          new News(
              news.version() + 1,
              now.title(),
              now.language().toLanguageTag(),
              now.pages().count(),
              shown,
              shown < 0 ? "" : data(now, shown).orElse(""),
              false,
              "",
              problems);
    }
    server.tell(news.json());
  }

  /** Books have been made, or could not be. */
  private synchronized void made(String said, List<Problem> problems) {
    news = problems.isEmpty() ? news.books(said) : news.problems(problems, false).books(said);
    server.tell(news.json());
  }

  private Optional<String> page(int index) {
    LivePages now = pages;
    return now == null ? Optional.empty() : data(now, index);
  }

  private Optional<String> data(LivePages of, int index) {
    return book.page(of, index).map(page -> PageData.of(page, of.sources(), faces));
  }

  private Optional<byte[]> picture(String name) {
    LivePages now = pages;
    return now == null ? Optional.empty() : book.picture(now, name);
  }

  @Override
  public void close() throws IOException {
    watch.close();
    maker.close();
    server.close();
    book.close();
  }
}
