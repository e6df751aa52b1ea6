package bindery.pdf.preflight;

import bindery.typeset.page.Page;
import bindery.typeset.placed.Placed;
import java.util.ArrayList;
import java.util.List;

/**
 * A picture where it is printed.
 *
 * @param page number of its page, counted from 1
 */
record Printed(Placed.Image image, int page) {

  /** Those of a book in the order of its pages; one that is printed twice is there twice. */
  static List<Printed> on(List<Page> pages) {
    List<Printed> found = new ArrayList<>();
    for (Page page : pages) {
      find(page.content(), page.number(), found);
    }
    return found;
  }

  private static void find(List<Placed> content, int page, List<Printed> found) {
    for (Placed placed : content) {
      if (placed instanceof Placed.Image image) {
        found.add(new Printed(image, page));
      } else if (placed instanceof Placed.Turned turned) {
        find(turned.content(), page, found);
      }
    }
  }
}
