package bindery.epub.markup;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * The levels that headings have among each other. A screen reader goes from level to level, and one
 * that is left out reads as if something were missing; what headings look like is not changed.
 */
public final class SpokenLevels {
  private final Map<Element, Integer> levels = new IdentityHashMap<>();

  /**
   * @param section whose first heading may have any level
   */
  public SpokenLevels(Element section) {
    int[] written = new int[7];
    int open = 0;
    for (Element heading : section.select("h1, h2, h3, h4, h5, h6")) {
      int own = heading.normalName().charAt(1) - '0';
      while (open > 0 && written[open] >= own) {
        open--;
      }
      int level = open == 0 && levels.isEmpty() ? own : Math.min(own, open + 1);
      open = Math.max(level, 1);
      written[open] = own;
      levels.put(heading, open);
    }
  }

  /** The level of a heading where it is not that of its name, else 0. */
  public int differing(Element heading) {
    int level = levels.getOrDefault(heading, 0);
    return level == 0 || heading.nameIs("h" + level) ? 0 : level;
  }
}
