package bindery.press;

import bindery.apparatus.FreeWords;
import bindery.art.Picture;
import bindery.book.Edition;
import bindery.manuscript.Edited;
import bindery.manuscript.WordEdit;
import bindery.pdf.drawing.OutlinedWords;
import bindery.report.Place;
import bindery.report.Report;
import bindery.source.Limits;
import bindery.source.SourceFolder;
import bindery.typeset.page.Page;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * A book that is looked at while it is being written. What has not changed since it was looked at
 * before is not made again; what is shown is what a build of the same folder makes, but for blank
 * pages that a printer wants at the end. One thread may look at the book while others look at its
 * pages.
 */
public final class LiveBook implements AutoCloseable {
  private final JobTicket ticket;
  private final Edition edition;
  private final BuildMemory memory = new BuildMemory();

  /** Held for writing while type is let go that pages are composed with. */
  private final ReadWriteLock type = new ReentrantReadWriteLock();

  private LivePages shown;

  /** What is shown, to go on from; empty where the last look came to nothing. */
  private Optional<WrittenOn> last = Optional.empty();

  /**
   * @param ticket of which the folders are looked at
   * @param edition whose pages are shown, one of the ticket's; not the EPUB
   */
  public LiveBook(JobTicket ticket, Edition edition) {
    this.ticket = ticket;
    this.edition = edition;
  }

  /**
   * The book as its files are now.
   *
   * @param report hears what is wrong with the manuscript; what is wrong on pages a build tells
   * @return empty where there are errors: the pages of before stay
   * @throws bindery.report.Refusal where going on made no sense
   */
  public synchronized Optional<LivePages> look(Report report) {
    Preparation preparation = new Preparation(ticket, step -> {}, report, report, memory);
    Optional<LivePages> made = Optional.empty();
    try {
      last = Optional.empty();
      PreparedBook copy = preparation.read(title -> {});
      if (!report.hasErrors()) {
        DraftedEdition drafted = copy.settings().drafted(edition, copy.book(), copy.pictures());
        made = Optional.of(pages(copy, drafted, memory.files().edited()));
        last = Optional.of(new WrittenOn(copy, drafted, FreeWords.of(copy.book())));
      }
      return made;
    } finally {
      end(made);
    }
  }

  /** A book that is shown, and what is needed to change words in it. */
  private record WrittenOn(PreparedBook copy, DraftedEdition drafted, FreeWords plain) {}

  /**
   * The book after words in one file have been changed: what they do not touch is not looked at.
   * Whoever asks looks at the whole book later, when the author rests.
   *
   * @param file of the manuscript
   * @return empty where more has changed than words, or they may mean something elsewhere in the
   *     book; then all of it is to be looked at
   */
  public synchronized Optional<LivePages> lookAt(Path file) {
    Path whole = file.toAbsolutePath().normalize();
    if (last.isEmpty() || !whole.startsWith(manuscript())) {
      return Optional.empty();
    }
    Path name = manuscript().relativize(whole);
    Report report = new Report();
    return SourceFolder.open(ticket.manuscript(), "manuscript folder", Limits.DEFAULT)
        .file(name.toString().replace('\\', '/'), Place.NOWHERE, report)
        .flatMap(memory.files()::edit)
        .filter(edit -> edit.changes().stream().allMatch(this::isPlain))
        .flatMap(this::changed);
  }

  private Path manuscript() {
    return ticket.manuscript().toAbsolutePath().normalize();
  }

  private boolean isPlain(WordEdit.Change change) {
    return change.isAsRead() && last.get().plain().mayBecome(change.node(), change.after());
  }

  private Optional<LivePages> changed(WordEdit edit) {
    WrittenOn before = last.get();
    last = Optional.empty();
    type.writeLock().lock();
    try {
      Set<String> sections = new HashSet<>();
      for (WordEdit.Change change : edit.changes()) {
        change.node().text(change.after());
        sections.add(change.node().parent().closest("body > section").id());
      }
      memory.files().done(edit);
      DraftedEdition drafted = before.drafted().again(sections);
      PreparedBook copy = before.copy();
      if (!copy.settings().isSteady(edition, copy.book(), drafted.pages().count())) {
        return Optional.empty();
      }
      shown = pages(copy, drafted, edit.edited());
      last = Optional.of(new WrittenOn(copy, drafted, before.plain()));
      return Optional.of(shown);
    } finally {
      type.writeLock().unlock();
    }
  }

  private LivePages pages(PreparedBook copy, DraftedEdition drafted, Optional<Edited> edited) {
    return new LivePages(
        copy.book().metadata().title(),
        copy.book().metadata().language(),
        drafted.pages(),
        drafted.context().sources(),
        edited
            .filter(text -> text.node().parent() != null)
            .map(text -> drafted.context().sources().at(text.node(), text.character())),
        name -> drawn(copy, drafted, name));
  }

  private static Optional<byte[]> drawn(PreparedBook copy, DraftedEdition drafted, String name) {
    Optional<byte[]> bytes = copy.pictures().bytes(name);
    return copy.pictures().byName(name).filter(Picture.Drawing.class::isInstance).isPresent()
        ? bytes.map(svg -> OutlinedWords.of(svg, drafted.words()))
        : bytes;
  }

  private void end(Optional<LivePages> made) {
    type.writeLock().lock();
    try {
      if (made.isPresent()) {
        shown = made.get();
        memory.end();
      } else {
        memory.breakOff();
      }
    } finally {
      type.writeLock().unlock();
    }
  }

  /** The pages as they were looked at last without errors; empty before that. */
  public Optional<LivePages> shown() {
    type.readLock().lock();
    try {
      return Optional.ofNullable(shown);
    } finally {
      type.readLock().unlock();
    }
  }

  /**
   * A page of the book as it was looked at last without errors.
   *
   * @param of the pages that are meant
   * @param index of the page, counted from 0
   * @return empty where these are no longer the last, and where there is no such page
   */
  public Optional<Page> page(LivePages of, int index) {
    type.readLock().lock();
    try {
      boolean there = of == shown && index >= 0 && index < of.pages().count();
      return there ? Optional.of(of.pages().page(index)) : Optional.empty();
    } finally {
      type.readLock().unlock();
    }
  }

  /** The bytes of a picture; empty where these pages are no longer the last. */
  public Optional<byte[]> picture(LivePages of, String name) {
    type.readLock().lock();
    try {
      return of == shown ? of.pictures().apply(name) : Optional.empty();
    } finally {
      type.readLock().unlock();
    }
  }

  @Override
  public synchronized void close() {
    type.writeLock().lock();
    try {
      shown = null;
      memory.close();
    } finally {
      type.writeLock().unlock();
    }
  }
}
