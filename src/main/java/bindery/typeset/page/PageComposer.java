package bindery.typeset.page;

import bindery.style.Border;
import bindery.style.BoxStyle;
import bindery.typeset.galley.Float;
import bindery.typeset.galley.Note;
import bindery.typeset.galley.Row;
import bindery.typeset.galley.Slug;
import bindery.typeset.inline.Baseline;
import bindery.typeset.inline.EditionContext;
import bindery.typeset.inline.SectionContext;
import bindery.typeset.pagebreak.PagePlan;
import bindery.typeset.placed.Placed;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts everything on a page at its place. */
final class PageComposer {
  private final SectionContext context;
  private final EditionContext edition;
  private final PageDraft draft;
  private final PageMap map;
  private final double grid;
  private final double left;
  private final double top;
  private final double baseline;
  private final SlugComposer column;
  private final List<Placed> out = new ArrayList<>();

  PageComposer(SectionContext context, PageDraft draft, PageMap map) {
    this.context = context;
    this.edition = context.edition();
    this.draft = draft;
    this.map = map;
    grid = edition.grid();
    left = draft.rule().left();
    top = draft.rule().top();
    baseline = Baseline.ofBody(edition);
    boolean outerLeft = OuterMargin.of(draft.rule()).left();
    column = new SlugComposer(left, top, grid, baseline, outerLeft);
  }

  /**
   * All that stands on the page, in the order in which it is read: floats called before it, text
   * with each float where it is called, notes, and last what is no part of the text.
   */
  Page page() {
    if (draft.plan() != null) {
      Map<Float, Double> heads = floatHeads();
      Set<Float> waiting = Collections.newSetFromMap(new IdentityHashMap<>());
      waiting.addAll(draft.plan().floats());
      for (PagePlan.Piece piece : draft.plan().pieces()) {
        waiting.removeAll(called(piece));
      }
      draft.plan().floats().stream().filter(waiting::contains).forEach(f -> place(f, heads));
      for (PagePlan.Piece piece : draft.plan().pieces()) {
        called(piece).stream().filter(heads::containsKey).forEach(f -> place(f, heads));
        piece(piece);
      }
      draft.beside().forEach(this::beside);
      notes();
      out.addAll(column.placed());
    }
    new MarginBoxes(context, draft, map).place(out);
    return new Page(draft.number(), draft.folio(), draft.kind(), draft.rule(), List.copyOf(out));
  }

  /** Floats that are called before a slug of which the page has the beginning. */
  private List<Float> called(PagePlan.Piece piece) {
    Slug slug = draft.take().slugs().get(piece.slug());
    return piece.from() == 0 ? slug.head().floats() : List.of();
  }

  /**
   * Where the floats of the page begin: from its head down, from the foot of the text's room up.
   */
  private Map<Float, Double> floatHeads() {
    Map<Float, Double> heads = new IdentityHashMap<>();
    int head = 0;
    int foot = 0;
    for (Float f : draft.plan().floats()) {
      foot += f.where() == BoxStyle.Floating.BOTTOM ? f.lines() : 0;
    }
    int text = draft.plan().notes().isEmpty() ? draft.plan().bottom() : draft.plan().text();
    for (Float f : draft.plan().floats()) {
      boolean low = f.where() == BoxStyle.Floating.BOTTOM;
      double y = top + (low ? text - foot : head) * grid;
      double spare = f.lines() * grid - f.block().height();
      heads.put(f, y + (low ? spare : 0));
      foot -= low ? f.lines() : 0;
      head += low ? 0 : f.lines();
    }
    return heads;
  }

  private void place(Float placed, Map<Float, Double> heads) {
    double y = heads.get(placed);
    for (int u = 0; u < placed.block().units(0); u++) {
      y = column.row(placed.block().row(u), y);
    }
  }

  private void piece(PagePlan.Piece piece) {
    Slug slug = draft.take().slugs().get(piece.slug());
    column.place(
        slug,
        piece.setting(),
        piece.from(),
        piece.to(),
        piece.line(),
        piece.top(),
        piece.foot(),
        piece.foot() ? room(piece) : 0);
  }

  /** Lines from a piece's first to the last above notes and floats, where the page ends with it. */
  private int room(PagePlan.Piece piece) {
    PagePlan plan = draft.plan();
    boolean low = plan.floats().stream().anyMatch(f -> f.where() == BoxStyle.Floating.BOTTOM);
    if (low) {
      return 0;
    }
    double notes = 0;
    for (PagePlan.NotePart part : plan.notes()) {
      notes += draft.take().notes().get(part.note()).height(part.from(), part.to());
    }
    double taken = plan.notes().isEmpty() ? 0 : notes + draft.take().noteSkip();
    int last = plan.notes().isEmpty() ? draft.take().depth() : plan.bottom();
    return last - (int) Math.ceil(taken / grid) - piece.line();
  }

  /** A note in the margin, the start of its lines towards the text or towards the trim. */
  private void beside(BesideNote beside) {
    Note.Beside where = beside.note().beside().orElseThrow();
    boolean leftward = OuterMargin.of(draft.rule()).left();
    double measure = draft.rule().width() - left - draft.rule().right();
    double x = leftward ? -where.gap() - where.width() : measure + where.gap();
    double y = top + beside.y();
    for (Row row : beside.rows()) {
      y = column.row(row.moved(x), y);
    }
  }

  /** Notes end on the last line of the page, level with the text of the page that it faces. */
  private void notes() {
    List<PagePlan.NotePart> parts = draft.plan().notes();
    if (parts.isEmpty()) {
      return;
    }
    List<Row> rows = new ArrayList<>();
    for (PagePlan.NotePart part : parts) {
      Note note = draft.take().notes().get(part.note());
      rows.addAll(note.rows().subList(part.from(), part.to()));
    }
    double height = rows.stream().mapToDouble(Row::height).sum();
    double foot = top + (draft.plan().bottom() - 1) * grid + baseline;
    double y = foot - height + below(rows.get(rows.size() - 1));
    BoxStyle area = draft.rule().footnoteArea().box();
    Border rule = area.borderTop();
    double measure = draft.rule().width() - left - draft.rule().right();
    if (rule.width() > 0) {
      double at = y - area.padding().top().of(measure) - rule.width();
      double width = area.width().orElse(measure, measure);
      boolean right = edition.root().text().rightToLeft();
      double x = right ? left + measure - width : left;
      column.add(new Placed.Fill(x, at, width, rule.width(), rule.ink()));
    }
    for (Row row : rows) {
      y = column.row(row, y);
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
}
