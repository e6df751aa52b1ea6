package bindery.typeset.block;

import bindery.style.BreakStyle;
import bindery.style.Style;
import bindery.typeset.compositor.Compositor;
import bindery.typeset.compositor.ContentArea;
import bindery.typeset.galley.Block;
import bindery.typeset.galley.Grid;
import bindery.typeset.galley.Row;
import bindery.typeset.galley.Slug;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * What stands again at the head of a page that begins among the sub-entries of an index: their
 * entry, with the word for its being continued. Lists of sub-entries have that word in {@code
 * data-continued}.
 */
final class ContinuedHeads {
  private static final String WORD = "data-continued";

  private final Compositor compositor;
  private final ContentArea area;
  private final Grid grid;
  private final Map<Element, Slug> known = new HashMap<>();

  /**
   * @param compositor of the columns
   * @param area of the first of them
   * @param grid lines of the columns
   */
  ContinuedHeads(Compositor compositor, ContentArea area, Grid grid) {
    this.compositor = compositor;
    this.area = area;
    this.grid = grid;
  }

  /** Lines that such a head takes up. */
  static int lines(Slug head) {
    return head.depth(0, 0, head.units(0), true, false);
  }

  /** The heads of those slugs that are sub-entries. */
  Map<Slug, Slug> of(List<Slug> slugs) {
    Map<Slug, Slug> heads = new IdentityHashMap<>();
    for (Slug slug : slugs) {
      compositor
          .context()
          .section()
          .book()
          .sources()
          .element(slug.head().source())
          .map(ContinuedHeads::list)
          .ifPresent(list -> heads.put(slug, known.computeIfAbsent(list, this::head)));
    }
    return heads;
  }

  /** The outermost list of sub-entries that an element is in; null where it is in none. */
  private static Element list(Element element) {
    Element list = null;
    for (Element e = element; e != null; e = e.parent()) {
      list = e.hasAttr(WORD) ? e : list;
    }
    return list;
  }

  private Slug head(Element list) {
    Element entry = list.parent();
    Element words = new Element("p");
    words.appendChild(entry.child(0).clone());
    words.select("[id]").removeAttr("id");
    words.appendText(" (").appendElement("em").text(list.attr(WORD));
    words.appendText(")");
    Style style = compositor.edition().cascade().style(entry);
    List<Row> rows = new ArrayList<>();
    compositor.rows(words, style, area).forEach(row -> rows.add(row.again()));
    Slug.Head head =
        new Slug.Head(
            compositor.source(entry),
            0,
            BreakStyle.Break.AUTO,
            false,
            List.of(),
            List.of(),
            List.of(),
            List.of());
    return new Block(head, grid, Block.Space.NONE, Block.Repeated.NONE, rows);
  }
}
