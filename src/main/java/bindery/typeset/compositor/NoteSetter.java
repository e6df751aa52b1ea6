package bindery.typeset.compositor;

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
import org.jsoup.nodes.Element;

/** Sets the footnote that a line calls. */
final class NoteSetter {
  /**
   * The share of a page's height up to which rows of a note stay together. More of them would leave
   * a page no choice but to wait, and break them wherever it had to.
   */
  private static final double TOGETHER = 0.3;

  private final SectionContext section;
  private final EditionContext edition;
  private final List<BlockSetter> setters;

  NoteSetter(SectionContext section, List<BlockSetter> setters) {
    this.section = section;
    this.edition = section.edition();
    this.setters = setters;
  }

  /** For notes that are called in what this compositor sets. */
  static NoteSetter within(Compositor compositor) {
    return new NoteSetter(compositor.context().section(), compositor.setters());
  }

  /**
   * @param id of the note, which is in the section
   * @param measure width of the type area, points
   * @param pageDepth its height
   */
  Note set(String id, double measure, double pageDepth) {
    Element note = section.note(id).orElseThrow();
    RowBuilder builder = new RowBuilder(section, Grid.ofBody(edition), Placed.Part.NOTE);
    FormattingContext context = FormattingContext.of(section, builder, pageDepth);
    Style parent = edition.body();
    for (Element above : ancestors(note)) {
      parent = edition.cascade().style(above, parent);
    }
    Style style = edition.cascade().style(note, parent);
    Locale language = InlineCollector.language(note, edition.language());
    ContentArea area = new ContentArea(0, measure, language, List.of());
    builder.anchor(id);
    new Compositor(context, setters).flow(note, style, area);
    builder.finish();
    List<Row> rows = dividing(builder.rows(), pageDepth * TOGETHER);
    return new Note(id, section.source(note), rows);
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

  /** Outermost first, below the body. */
  private static List<Element> ancestors(Element element) {
    List<Element> above = new ArrayList<>();
    for (Element e = element.parent(); e != null && !e.tagName().equals("body"); e = e.parent()) {
      above.add(0, e);
    }
    return above;
  }
}
