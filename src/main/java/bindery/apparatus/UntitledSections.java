package bindery.apparatus;

import bindery.book.Book;
import bindery.book.Section;

/**
 * Marks sections that have no title of their own, {@code section.untitled}: over their pages must
 * not stand the title of another. Title pages and their like have no running heads anyway.
 */
final class UntitledSections {
  void work(Book book) {
    for (Section section : book.sections()) {
      if (section.role().isListed() && section.element().selectFirst("> h1") == null) {
        section.element().addClass("untitled");
      }
    }
  }
}
