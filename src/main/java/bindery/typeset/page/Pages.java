package bindery.typeset.page;

import java.util.List;

/**
 * A whole book made up.
 *
 * @param pages in order
 * @param bookmarks in order, as an outline
 * @param concessions what pages had to accept, in their order
 * @param colour how evenly its text is set
 */
public record Pages(
    List<Page> pages, List<Bookmark> bookmarks, List<Concession> concessions, TypeColour colour) {
  /** Pages that had to accept nothing. */
  public Pages(List<Page> pages, List<Bookmark> bookmarks) {
    this(pages, bookmarks, List.of(), TypeColour.NONE);
  }

  /**
   * @param level from 1
   * @param title its words
   * @param anchor the id it leads to
   */
  public record Bookmark(int level, String title, String anchor) {}
}
