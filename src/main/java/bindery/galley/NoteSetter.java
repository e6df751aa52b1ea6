package bindery.galley;

import bindery.style.Style;
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

  private NoteSetter() {}

  /**
   * @param measure width of the type area, points
   * @param pageDepth its height
   */
  static Note set(Shop shop, Element note, PageNumbers pages, double measure, double pageDepth) {
    Compositor compositor = new Compositor(shop, pages, pageDepth, true, Placed.Part.NOTE);
    Style parent = shop.body();
    for (Element above : ancestors(note)) {
      parent = shop.cascade().style(above, parent);
    }
    Style style = shop.cascade().style(note, parent);
    Locale language = InlineCollector.language(note, shop.book().metadata().language());
    Area area = new Area(0, measure, language, List.of());
    compositor.bench.anchor(note.id());
    compositor.flow(note, style, area);
    compositor.bench.finish();
    return new Note(note, dividing(compositor.bench.rows(), pageDepth * TOGETHER));
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
