package bindery.typeset.compositor;

import bindery.style.BoxStyle;
import bindery.style.Ink;
import bindery.style.Style;
import bindery.typeset.galley.Row;
import bindery.typeset.placed.Placed;
import java.util.ArrayList;
import java.util.List;

/**
 * Works on rows: grounds, padding and rules of a box that is laid down as strips, and its breaks.
 */
public final class BoxRows {
  private BoxRows() {}

  /** Start and width of a box's border edge. */
  public static double[] bounds(ContentArea content, BoxStyle box, double reference) {
    double left = box.borderStart().width() + box.padding().start().of(reference);
    double right = box.borderEnd().width() + box.padding().end().of(reference);
    return new double[] {content.start() - left, content.width() + left + right};
  }

  /** Rows of a box with its padding, ground and rules, each strip carrying its own part of them. */
  public static List<Row> padded(
      List<Row> rows, Style style, double reference, BoxStyle box, double[] bounds) {
    if (!ContentArea.visible(box)
        && box.padding().top().of(reference) == 0
        && box.padding().bottom().of(reference) == 0) {
      return rows;
    }
    double top = box.padding().top().of(reference) + box.borderTop().width();
    double bottom = box.padding().bottom().of(reference) + box.borderBottom().width();
    List<Row> all = new ArrayList<>();
    if (top > 0) {
      all.add(new Row(top, List.of(), List.of(), Row.KEEP));
    }
    all.addAll(rows);
    if (bottom > 0) {
      if (!rows.isEmpty()) {
        all.set(all.size() - 1, all.get(all.size() - 1).keeping());
      }
      all.add(new Row(bottom, List.of(), List.of(), 0));
    }
    List<Row> out = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Row row = all.get(i);
      List<Placed> content = new ArrayList<>();
      ground(content, box, bounds, row.height());
      if (i == 0 && box.borderTop().width() > 0) {
        double w = box.borderTop().width();
        content.add(new Placed.Fill(bounds[0], 0, bounds[1], w, box.borderTop().ink()));
      }
      if (i == all.size() - 1 && box.borderBottom().width() > 0) {
        double w = box.borderBottom().width();
        content.add(
            new Placed.Fill(bounds[0], row.height() - w, bounds[1], w, box.borderBottom().ink()));
      }
      content.addAll(row.content());
      out.add(row.holding(content));
    }
    return out;
  }

  private static void ground(List<Placed> content, BoxStyle box, double[] bounds, double height) {
    if (!(box.background() instanceof Ink.None)) {
      content.add(new Placed.Fill(bounds[0], 0, bounds[1], height, box.background()));
    }
    if (box.borderStart().width() > 0) {
      double w = box.borderStart().width();
      content.add(new Placed.Fill(bounds[0], 0, w, height, box.borderStart().ink()));
    }
    if (box.borderEnd().width() > 0) {
      double w = box.borderEnd().width();
      double x = bounds[0] + bounds[1] - w;
      content.add(new Placed.Fill(x, 0, w, height, box.borderEnd().ink()));
    }
  }

  /** Rows between which a page may end, but for so many at either end that stay together. */
  public static List<Row> breaking(List<Row> rows, int together, double demerits) {
    List<Row> out = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      boolean inner = i + 1 >= together && rows.size() - i - 1 >= together;
      boolean last = i == rows.size() - 1;
      Row row = rows.get(i);
      out.add(last ? row.withBreak(0) : inner ? row.withBreak(demerits) : row.keeping());
    }
    return out;
  }
}
