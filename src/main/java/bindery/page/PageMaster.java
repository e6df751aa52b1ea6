package bindery.page;

import bindery.galley.Shop;
import bindery.style.Content;
import bindery.style.PageKind;
import bindery.style.PageRule;
import bindery.style.Style;

/**
 * The type area of one named page.
 *
 * @param name of the page, or empty
 * @param measure width of the type area, points
 * @param height of the type area
 * @param depth of it in lines of the grid
 * @param noteSkip room above notes
 * @param folioStyle counter style that its pages show their number in; empty if they show none
 */
record PageMaster(
    String name, double measure, double height, int depth, double noteSkip, String folioStyle) {
  private static final double HAIR = 0.02;

  static PageMaster of(Shop shop, String name) {
    PageRule rule = shop.cascade().page(new PageKind(name, true, false, false), shop.root());
    PageRule verso = shop.cascade().page(new PageKind(name, false, false, false), shop.root());
    double measure = Math.max(36, rule.width() - rule.left() - rule.right());
    double height = Math.max(shop.grid(), rule.height() - rule.top() - rule.bottom());
    int lines = Math.max(1, (int) Math.floor(height / shop.grid() + HAIR));
    boolean spare = Math.min(rule.bottom(), verso.bottom()) > shop.grid();
    int depth = spare ? lines : Math.max(1, lines - 1); // a long page must not run off the sheet
    double skip = rule.noteSkip(measure);
    String style = folioStyle(rule);
    return new PageMaster(
        name, measure, height, depth, skip, style.isEmpty() ? folioStyle(verso) : style);
  }

  private static String folioStyle(PageRule rule) {
    for (Style box : rule.boxes().values()) {
      for (Content part : box.generated().content()) {
        if (part instanceof Content.Counter counter && counter.name().equals("page")) {
          return counter.style();
        }
      }
    }
    return "";
  }
}
