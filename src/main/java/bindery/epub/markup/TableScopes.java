package bindery.epub.markup;

import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Element;

/** Which cells the heads of a table speak of (HTML, Attributes common to td and th; WCAG H63). */
public final class TableScopes {
  private TableScopes() {}

  /** Of a head cell that does not say so itself: {@code col}, {@code row}. */
  public static String of(Element head) {
    Element row = head.parent();
    Element group = row == null ? null : row.parent();
    boolean ofColumns =
        row == null
            || group != null && group.nameIs("thead")
            || row.children().stream().allMatch(cell -> cell.nameIs("th"));
    return ofColumns ? "col" : "row";
  }

  /** Those of the ids that a cell names that are ids of cells of its table. */
  public static String headers(Element cell, String ids) {
    Element table = cell.closest("table");
    if (table == null) {
      return "";
    }
    List<String> known =
        table.select("th[id]").stream()
            .filter(head -> head != cell && head.closest("table") == table)
            .map(Element::id)
            .toList();
    return String.join(
        " ", Arrays.stream(ids.strip().split("\\s+")).filter(known::contains).toList());
  }
}
