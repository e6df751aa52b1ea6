package bindery.typeset.page;

import bindery.book.Role;
import bindery.book.Section;
import bindery.typeset.galley.Galley;
import java.util.ArrayList;
import java.util.List;

/** The bookmarks of a book: chapters hang on the part that they belong to, as in its contents. */
final class BookmarkOutline {
  private BookmarkOutline() {}

  /**
   * @param galleys of the sections, in order
   */
  static List<Pages.Bookmark> of(List<Section> sections, List<Galley> galleys) {
    List<Pages.Bookmark> bookmarks = new ArrayList<>();
    boolean part = false;
    for (int i = 0; i < sections.size(); i++) {
      Role role = sections.get(i).role();
      part &= role.standsInPart();
      int deeper = part ? 1 : 0;
      galleys
          .get(i)
          .headings()
          .forEach(
              h -> bookmarks.add(new Pages.Bookmark(h.level() + deeper, h.title(), h.anchor())));
      part |= role == Role.PART;
    }
    return List.copyOf(bookmarks);
  }
}
