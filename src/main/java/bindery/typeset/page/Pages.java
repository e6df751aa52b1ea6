package bindery.typeset.page;

import java.util.List;
import java.util.Set;

/**
 * A whole book made up.
 *
 * @param pages in order
 * @param bookmarks in order, as an outline
 * @param concessions what pages had to accept, in their order
 * @param colour how evenly its text is set
 * @param ends numbers of the pages after which a new one was asked for: the last of chapters and
 *     the like, which may be short
 */
public record Pages(
    List<Page> pages,
    List<Bookmark> bookmarks,
    List<Concession> concessions,
    TypeColour colour,
    Set<Integer> ends) {
  /** Pages that had to accept nothing. */
  public Pages(List<Page> pages, List<Bookmark> bookmarks) {
    this(pages, bookmarks, List.of(), TypeColour.NONE, Set.of());
  }

  /** The same with other pages, of which the first are in the place of those that were. */
  public Pages with(List<Page> others) {
    return new Pages(others, bookmarks, concessions, colour, ends);
  }

  /**
   * @param level from 1
   * @param title its words
   * @param anchor the id it leads to
   */
  public record Bookmark(int level, String title, String anchor) {}
}
