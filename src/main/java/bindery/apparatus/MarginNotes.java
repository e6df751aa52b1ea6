package bindery.apparatus;

import bindery.book.Book;
import bindery.book.EditorialOptions.NotePlace;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Marks what stands in the margin, where the book asks for its notes there: {@code .sidenote}, in a
 * {@code body.margin-notes}. It is the notes that are called, and what the marks of other tools put
 * there: {@code .aside} and {@code .column-margin} of Quarto, {@code margin} of MyST.
 */
final class MarginNotes {
  /** What a margin is too narrow for, names a place in the book, or has notes of its own. */
  private static final String LARGE = "pre, table, h1, h2, h3, h4, h5, h6, ul ul, ol ol, a.noteref";

  private final Book book;
  private int count;

  private MarginNotes(Book book) {
    this.book = book;
  }

  /** Works on the book's own tree, in which notes stand in their sections. */
  static void work(Book book) {
    if (book.options().notes() == NotePlace.MARGIN) {
      new MarginNotes(book).mark();
    }
  }

  private void mark() {
    Element body = book.tree().body();
    body.addClass("margin-notes");
    body.select("aside.footnote").forEach(note -> note.addClass("sidenote"));
    for (Element element : body.select(".aside, .column-margin, .margin")) {
      boolean within = element.parents().stream().anyMatch(e -> e.hasClass("sidenote"));
      if (!within && element.selectFirst(LARGE) == null && !element.is("section, body")) {
        element.addClass("sidenote");
        if (element.id().isEmpty()) {
          element.id(free());
        }
      }
    }
  }

  private String free() {
    String id = "margin-" + ++count;
    Optional<Element> taken = book.byId(id);
    return taken.isPresent() ? free() : id;
  }
}
