package bindery.typeset.compositor;

import bindery.style.BoxStyle;
import bindery.style.Style;
import bindery.typeset.galley.Grid;
import bindery.typeset.galley.Note;
import bindery.typeset.galley.Row;
import bindery.typeset.inline.EditionContext;
import bindery.typeset.inline.InlineCollector;
import bindery.typeset.inline.SectionContext;
import bindery.typeset.placed.Placed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Sets the footnote that a line calls. */
final class NoteSetter {
  /**
   * The share of a page's height up to which rows of a note stay together. More of them would leave
   * a page no choice but to wait, and break them wherever it had to.
   */
  private static final double TOGETHER = 0.3;

  /** Width of a column beside the text of which no style says how wide it is, points. */
  private static final double COLUMN = 84;

  private final SectionContext section;
  private final EditionContext edition;
  private final List<BlockSetter> setters;
  private final BrokenBefore paragraphs;

  NoteSetter(SectionContext section, List<BlockSetter> setters, BrokenBefore paragraphs) {
    this.paragraphs = paragraphs;
    this.section = section;
    this.edition = section.edition();
    this.setters = setters;
  }

  /** For notes that are called in what this compositor sets. */
  static NoteSetter within(Compositor compositor) {
    return new NoteSetter(
        compositor.context().section(), compositor.setters(), compositor.context().paragraphs());
  }

  /**
   * Sets a note for the foot of the page, or for its margin if its style says so.
   *
   * @param id of the note, which is in the section
   * @param measure width of the type area, points
   * @param pageDepth its height
   */
  Note set(String id, double measure, double pageDepth) {
    Element note = section.note(id).orElseThrow();
    BoxStyle box = edition.cascade().style(note).box();
    if (box.floating() != BoxStyle.Floating.MARGIN) {
      return set(note, measure, pageDepth, false);
    }
    double width = Math.max(1, box.width().orElse(measure, COLUMN));
    Note.Beside beside = new Note.Beside(box.margin().start().of(measure), width);
    Note narrow = set(note, width, pageDepth, true);
    return new Note(id, narrow.source(), narrow.rows(), Optional.of(beside));
  }

  /** The same, in any case as wide as the measure: it stands below what calls it. */
  Note below(String id, double measure, double pageDepth) {
    Element note = section.note(id).orElseThrow();
    BoxStyle box = edition.cascade().style(note).box();
    return set(note, measure, pageDepth, box.floating() == BoxStyle.Floating.MARGIN);
  }

  /**
   * @param bare whether its style's width and the margins at its sides do not count
   */
  private Note set(Element note, double measure, double pageDepth, boolean bare) {
    String id = note.id();
    RowBuilder builder = new RowBuilder(section, Grid.ofBody(edition), Placed.Part.NOTE);
    FormattingContext context = FormattingContext.of(section, builder, pageDepth, 0, paragraphs);
    Style style = edition.cascade().style(note);
    Locale language = InlineCollector.language(note, edition.language());
    ContentArea outer = new ContentArea(0, measure, language, List.of());
    builder.anchor(id);
    Compositor compositor = new Compositor(context, setters);
    ContentArea inner = bare ? outer : compositor.inside(note, style, outer).without(List.of());
    compositor.flow(note, style, outer, inner);
    builder.finish();
    List<Row> rows = dividing(builder.rows(), pageDepth * TOGETHER);
    return new Note(id, section.source(note), boxed(rows, style, inner, measure));
  }

  /**
   * The rows, of which none higher than this altogether forbid a page to end between them.
   *
   * @param highest points
   */
  private static List<Row> dividing(List<Row> rows, double highest) {
    List<Row> out = new ArrayList<>(rows);
    int from = 0;
    double height = 0;
    for (int i = 0; i < out.size(); i++) {
      height += out.get(i).height();
      if (out.get(i).breakAfter() < Row.KEEP) {
        from = i + 1;
        height = 0;
      } else if (height > highest) {
        for (; from <= i; from++) {
          out.set(from, out.get(from).withBreak(0));
        }
        height = 0;
      }
    }
    return out;
  }

  /** The rows of a note in its box, and with what keeps it from other notes. */
  private static List<Row> boxed(List<Row> rows, Style style, ContentArea inner, double measure) {
    BoxStyle box = style.box();
    List<Row> out = new ArrayList<>();
    space(out, box.margin().top().of(measure));
    out.addAll(BoxRows.padded(rows, style, measure, box, BoxRows.bounds(inner, box, measure)));
    double below = box.margin().bottom().of(measure);
    if (below > 0) {
      out.set(out.size() - 1, out.get(out.size() - 1).keeping());
      space(out, below);
      out.set(out.size() - 1, out.get(out.size() - 1).withBreak(0));
    }
    return out;
  }

  private static void space(List<Row> rows, double height) {
    if (height > 0) {
      rows.add(new Row(height, List.of(), List.of(), Row.KEEP));
    }
  }
}
