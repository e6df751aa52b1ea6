package bindery.page;

import bindery.galley.Baseline;
import bindery.galley.Block;
import bindery.galley.Floated;
import bindery.galley.Frame;
import bindery.galley.Note;
import bindery.galley.Placed;
import bindery.galley.Row;
import bindery.galley.Shop;
import bindery.galley.Slug;
import bindery.style.Border;
import bindery.style.BoxStyle;
import bindery.style.Ink;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Puts everything on a page at its place. */
final class PageComposer {
  private final Shop shop;
  private final Sheet sheet;
  private final PageMap map;
  private final double grid;
  private final double left;
  private final double top;
  private final double baseline;
  private final List<Placed> out = new ArrayList<>();
  private final Map<Frame, double[]> frames = new IdentityHashMap<>();

  PageComposer(Shop shop, Sheet sheet, PageMap map) {
    this.shop = shop;
    this.sheet = sheet;
    this.map = map;
    grid = shop.grid();
    left = sheet.rule().left();
    top = sheet.rule().top();
    baseline = Baseline.ofBody(shop);
  }

  Page page() {
    if (sheet.plan() != null) {
      sheet.plan().pieces().forEach(this::piece);
      floats();
      notes();
      grounds();
    }
    new MarginBoxes(shop, sheet, map).place(out);
    return new Page(sheet.number(), sheet.folio(), sheet.kind(), sheet.rule(), List.copyOf(out));
  }

  /** Floats from the head down, and from the foot of the text's room up. */
  private void floats() {
    int head = 0;
    int foot = 0;
    for (Floated f : sheet.plan().floats()) {
      foot += f.where() == BoxStyle.Floating.BOTTOM ? f.lines() : 0;
    }
    int text = sheet.plan().notes().isEmpty() ? sheet.plan().bottom() : sheet.plan().text();
    for (Floated f : sheet.plan().floats()) {
      boolean low = f.where() == BoxStyle.Floating.BOTTOM;
      double y = top + (low ? text - foot : head) * grid;
      double spare = f.lines() * grid - f.block().height();
      double at = y + (low ? spare : 0);
      for (int u = 0; u < f.block().units(0); u++) {
        at = row(f.block().row(u), at);
      }
      foot -= low ? f.lines() : 0;
      head += low ? 0 : f.lines();
    }
  }

  private void piece(PagePlan.Piece piece) {
    Slug slug = sheet.take().slugs().get(piece.slug());
    double y = top + piece.line() * grid;
    if (piece.from() == 0) {
      for (String id : slug.head().anchors()) {
        out.add(new Placed.Anchor(id, y));
      }
    }
    double end;
    if (slug instanceof Block block) {
      end = block(block, piece, y);
    } else {
      for (int u = piece.from(); u < piece.to(); u++) {
        double line = y + (u - piece.from()) * grid + baseline;
        slug.unit(piece.setting(), u).forEach(p -> out.add(p.moved(left, line)));
      }
      int depth = slug.depth(piece.setting(), piece.from(), piece.to(), piece.top(), piece.foot());
      end = y + depth * grid;
    }
    for (Frame frame : slug.head().frames()) {
      double[] extent = frames.computeIfAbsent(frame, f -> new double[] {y, y});
      extent[1] = end;
    }
  }

  private double block(Block block, PagePlan.Piece piece, double start) {
    double y = start + block.inset(piece.from(), piece.to(), piece.top(), piece.foot());
    if (piece.from() > 0) {
      for (Row row : block.repeatedAbove(piece.from())) {
        y = row(row, y);
      }
    }
    double stretch = block.stretch(piece.from(), piece.to(), piece.top(), piece.foot());
    for (int u = piece.from(); u < piece.to(); u++) {
      Row row = block.row(u);
      boolean spread = stretch > 0 && u < piece.to() - 1 && Block.divisible(row);
      y = row(spread ? row.taller(stretch) : row, y);
    }
    for (Row row : block.repeatedBelow(piece.to())) {
      y = row(row, y);
    }
    return y;
  }

  private double row(Row row, double y) {
    row.content().forEach(p -> out.add(p.moved(left, y)));
    return y + row.height();
  }

  /** Notes end on the last line of the page, level with the text of the page that it faces. */
  private void notes() {
    List<PagePlan.NotePart> parts = sheet.plan().notes();
    if (parts.isEmpty()) {
      return;
    }
    List<Row> rows = new ArrayList<>();
    for (PagePlan.NotePart part : parts) {
      Note note = sheet.take().notes().get(part.note());
      rows.addAll(note.rows().subList(part.from(), part.to()));
    }
    double height = rows.stream().mapToDouble(Row::height).sum();
    double foot = top + (sheet.plan().bottom() - 1) * grid + baseline;
    double y = foot - height + below(rows.get(rows.size() - 1));
    BoxStyle area = sheet.rule().footnoteArea().box();
    Border rule = area.borderTop();
    double measure = sheet.rule().width() - left - sheet.rule().right();
    if (rule.width() > 0) {
      double at = y - area.padding().top().of(measure) - rule.width();
      double width = area.width().orElse(measure, measure);
      boolean right = shop.root().text().rightToLeft();
      double x = right ? left + measure - width : left;
      out.add(new Placed.Fill(x, at, width, rule.width(), rule.ink()));
    }
    for (Row row : rows) {
      y = row(row, y);
    }
  }

  /** Distance from a row's last baseline to its foot. */
  private static double below(Row row) {
    double lowest = 0;
    for (Placed placed : row.content()) {
      if (placed instanceof Placed.Line line) {
        lowest = Math.max(lowest, line.y());
      }
    }
    return lowest == 0 ? 0 : row.height() - lowest;
  }

  /** Grounds and rules of boxes, under all else. */
  private void grounds() {
    List<Placed> under = new ArrayList<>();
    frames.entrySet().stream()
        .sorted(
            java.util.Comparator.comparingDouble(e -> e.getValue()[0] - e.getKey().width() / 1e4))
        .forEach(e -> ground(under, e.getKey(), e.getValue()));
    out.addAll(0, under);
  }

  private void ground(List<Placed> under, Frame frame, double[] extent) {
    BoxStyle box = frame.style();
    double width = frame.width();
    double x = left + frame.start();
    double y = extent[0] - box.padding().top().of(width) - box.borderTop().width();
    double end = extent[1] + box.padding().bottom().of(width) + box.borderBottom().width();
    double height = end - y;
    if (!(box.background() instanceof Ink.None)) {
      under.add(new Placed.Fill(x, y, width, height, box.background()));
    }
    rule(under, box.borderTop(), x, y, width, box.borderTop().width());
    double foot = end - box.borderBottom().width();
    rule(under, box.borderBottom(), x, foot, width, box.borderBottom().width());
    rule(under, box.borderStart(), x, y, box.borderStart().width(), height);
    double right = x + width - box.borderEnd().width();
    rule(under, box.borderEnd(), right, y, box.borderEnd().width(), height);
  }

  private static void rule(
      List<Placed> under, Border border, double x, double y, double width, double height) {
    if (border.width() > 0 && width > 0 && height > 0) {
      under.add(new Placed.Fill(x, y, width, height, border.ink()));
    }
  }
}
