package bindery.apparatus;

import bindery.book.Book;
import bindery.book.Section;

/**
 * Marks sections that have no title of their own, {@code section.untitled}: over their pages must
 * not stand the title of another.
 */
final class UntitledSections {
  void work(Book book) {
    for (Section section : book.sections()) {
      if (section.element().selectFirst("> h1") == null) {
        section.element().addClass("untitled");
      }
    }
  }
}
