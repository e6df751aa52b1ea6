package bindery.typeset.page;

import bindery.typeset.compositor.PlacedText;
import bindery.typeset.placed.Placed;
import java.util.Locale;

/**
 * A page as text. Lines are numbered by the grid, the first of a full page being 1; what does not
 * stand on the grid has a fraction. Then x from the page's left edge, and the words.
 */
final class PageDump {
  private final double grid;
  private final double first;

  /**
   * @param grid distance of lines, points
   * @param first baseline of the first line of a full page
   */
  PageDump(double grid, double first) {
    this.grid = grid;
    this.first = first;
  }

  String of(Page page) {
    StringBuilder out = new StringBuilder();
    out.append("page ").append(page.number()).append(", folio ").append(page.folio().text());
    out.append(page.kind().recto() ? ", recto" : ", verso");
    out.append(page.kind().first() ? ", first" : "")
        .append(page.kind().blank() ? ", blank\n" : "\n");
    for (Placed placed : page.content()) {
      if (placed instanceof Placed.Line line) {
        String part =
            line.part() == Placed.Part.BODY ? "" : line.part().name().toLowerCase(Locale.ROOT);
        out.append(String.format(Locale.ROOT, "%-9s%5s  ", part, number(line.y())));
        out.append(PlacedText.line(line)).append('\n');
      } else if (placed instanceof Placed.Image image) {
        String box = String.join(" × ", points(image.width()), points(image.height()));
        out.append("picture  ").append(number(image.y())).append("  ").append(points(image.x()));
        out.append(", ").append(box).append(" ").append(image.picture().name()).append('\n');
      } else if (placed instanceof Placed.Fill fill) {
        String box = String.join(" × ", points(fill.width()), points(fill.height()));
        out.append("fill     ").append(number(fill.y())).append("  ").append(points(fill.x()));
        out.append(", ").append(box).append('\n');
      }
    }
    return out.toString();
  }

  private static String points(double value) {
    return PlacedText.points(value);
  }

  private String number(double y) {
    double line = 1 + (y - first) / grid;
    boolean whole = Math.abs(line - Math.rint(line)) < 0.01;
    return String.format(Locale.ROOT, whole ? "%.0f   " : "%.2f", line);
  }
}
