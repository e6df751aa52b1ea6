package bindery.apparatus;

import bindery.book.Book;
import bindery.book.Role;
import bindery.book.Section;

/**
 * Marks the section with which the body begins after front matter, {@code data-begins="body"}, so
 * that a stylesheet can start its count of pages there.
 */
final class BodyStart {
  void work(Book book) {
    boolean front = false;
    for (Section section : book.sections()) {
      boolean inFront = section.role().matter() == Role.Matter.FRONT;
      if (front && !inFront) {
        section.element().attr("data-begins", "body");
        return;
      }
      front |= inFront;
    }
  }
}
