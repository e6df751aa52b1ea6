package bindery.press;

import bindery.art.Picture;
import bindery.book.Edition;
import bindery.pdf.drawing.OutlinedWords;
import bindery.report.Report;
import bindery.typeset.page.Page;
import java.util.Optional;
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
      PreparedBook copy = preparation.read(title -> {});
      if (!report.hasErrors()) {
        made = Optional.of(pages(copy));
      }
      return made;
    } finally {
      end(made);
    }
  }

  private LivePages pages(PreparedBook copy) {
    DraftedEdition drafted = copy.settings().drafted(edition, copy.book(), copy.pictures());
    return new LivePages(
        copy.book().metadata().title(),
        copy.book().metadata().language(),
        drafted.pages(),
        drafted.context().sources(),
        memory.files().edited(),
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
