package bindery.galley;

import bindery.style.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** Sets the footnote that a line calls. */
final class NoteSetter {
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
    return new Note(note, compositor.bench.rows());
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
