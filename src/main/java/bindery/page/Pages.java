package bindery.page;

import java.util.List;

/**
 * A whole book made up.
 *
 * @param pages in order
 * @param bookmarks in order, as an outline
 */
public record Pages(List<Page> pages, List<Bookmark> bookmarks) {
  /**
   * @param level from 1
   * @param title its words
   * @param anchor the id it leads to
   */
  public record Bookmark(int level, String title, String anchor) {}
}
