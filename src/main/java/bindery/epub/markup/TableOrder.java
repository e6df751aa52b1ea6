package bindery.epub.markup;

import java.util.Comparator;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * The order that HTML asks of what a table holds: caption, columns, head, rows, foot (HTML, The
 * table element). HTML 4 had the foot before the rows, and raw HTML may have it anywhere.
 */
public final class TableOrder {
  private TableOrder() {}

  /** Whether the children of the table stand in another order. */
  public static boolean isOdd(Element table) {
    int last = 0;
    for (Element child : table.children()) {
      if (rank(child) < last) {
        return true;
      }
      last = rank(child);
    }
    return false;
  }

  /** The children of a table as they should stand. */
  public static List<Node> of(Element table) {
    return table.childNodes().stream().sorted(Comparator.comparingInt(TableOrder::rank)).toList();
  }

  /** A head or foot beside an earlier one is a group of rows like others. */
  public static boolean isSecond(Element group) {
    for (Element at = group.previousElementSibling();
        at != null;
        at = at.previousElementSibling()) {
      if (at.nameIs(group.normalName())) {
        return true;
      }
    }
    return false;
  }

  private static int rank(Node child) {
    if (!(child instanceof Element element)) {
      return 3;
    }
    return switch (element.normalName()) {
      case "caption" -> 0;
      case "colgroup", "col" -> 1;
      case "thead" -> isSecond(element) ? 3 : 2;
      case "tfoot" -> isSecond(element) ? 3 : 4;
      default -> 3;
    };
  }
}
