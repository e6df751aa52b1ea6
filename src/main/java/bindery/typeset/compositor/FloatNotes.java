package bindery.typeset.compositor;

import bindery.book.Source;
import bindery.style.PageKind;
import bindery.style.Style;
import bindery.typeset.galley.Note;
import bindery.typeset.galley.Row;
import bindery.typeset.inline.EditionContext;
import bindery.typeset.section.Finding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Sets the notes that a float calls below it, as those of a table are: it may come to stand on any
 * page, and its notes go with it. Each note stands once, with the number that it has.
 */
public final class FloatNotes {
  private final Compositor compositor;
  private final ContentArea area;
  private final double skip;
  private final Set<String> set = new HashSet<>();

  /**
   * @param style of the float
   * @param area that the notes stand in
   */
  public FloatNotes(Compositor compositor, Style style, ContentArea area) {
    this.compositor = compositor;
    this.area = area;
    EditionContext edition = compositor.edition();
    PageKind page = new PageKind(style.breaks().page(), true, false, false);
    skip = edition.page(page).noteSkip(area.width());
  }

  /** What sets the notes off from what stands above; points. */
  public double skip() {
    return skip;
  }

  /** The lines of the notes that rows call and that have not been set before. */
  public List<Row> called(List<Row> rows) {
    List<Row> notes = new ArrayList<>();
    for (Row row : rows) {
      for (String call : row.calls()) {
        if (set.add(call)) {
          notes.addAll(rows(call));
        }
      }
    }
    return notes;
  }

  /** Tells that a note of a float that goes on over pages begins on a later one than its call. */
  public void late(Element origin) {
    String what = "a note of this table begins on a later page than its call";
    String todo = "shorten its notes, or put fewer of them into one row";
    Source source = compositor.context().section().source(origin);
    compositor.context().findings().add(Finding.warning("late-note", source, what, todo));
  }

  /** The same set anew, to see how high they are. */
  public double height(Row row) {
    double height = 0;
    for (String call : row.calls()) {
      height += set.contains(call) ? 0 : Row.height(rows(call));
    }
    return height;
  }

  private List<Row> rows(String call) {
    NoteSetter notes = NoteSetter.within(compositor);
    Note note = notes.below(call, area.width(), compositor.pageDepth());
    return note.rows().stream().map(row -> row.moved(area.start()).keeping()).toList();
  }

  /** Rows with their notes below, which nobody has to find a place for any more. */
  public List<Row> below(List<Row> rows) {
    List<Row> all = new ArrayList<>(quiet(rows));
    List<Row> notes = called(rows);
    if (!notes.isEmpty()) {
      all.add(space());
      all.addAll(notes);
    }
    return all;
  }

  public Row space() {
    return new Row(skip, List.of(), List.of(), Row.KEEP);
  }

  /** Rows that call nothing. */
  public static List<Row> quiet(List<Row> rows) {
    return rows.stream()
        .map(r -> new Row(r.height(), r.content(), List.of(), r.breakAfter(), r.outward()))
        .toList();
  }
}
