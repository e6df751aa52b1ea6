package bindery.galley;

import bindery.line.Item;
import bindery.style.BoxStyle;
import bindery.style.Style;
import bindery.style.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * How wide boxes are by what they hold (CSS Sizing 3 §5.1): the text of every block set on lines of
 * its own. Nothing that is found here is laid down.
 */
final class ContentMeasure {
  private final Shop shop;
  private final Compositor compositor;
  private final double reference;
  private final List<Double> lines = new ArrayList<>();

  /**
   * @param compositor of the matter around it
   * @param reference what percentages refer to, points
   */
  ContentMeasure(Compositor compositor, double reference) {
    this.shop = compositor.shop;
    this.compositor = compositor.inner();
    this.reference = reference;
  }

  /**
   * Width of the content of a box whose style asks for it by a keyword.
   *
   * @param room that there is for it, points
   */
  double width(Element element, Style style, Locale language, double room) {
    lines.clear();
    Extent extent = extent(element, style, language, new ArrayList<>());
    return switch (style.box().sizing()) {
      case NONE -> room;
      case MIN_CONTENT -> extent.least();
      case MAX_CONTENT -> extent.most();
      case FIT_CONTENT -> Math.min(extent.most(), Math.max(extent.least(), room));
      case FIT_LINES -> Lineation.width(lines, room);
    };
  }

  /**
   * The widest text of an element and of the blocks in it.
   *
   * @param text takes the items of text that stands in the element itself
   */
  Extent extent(Element element, Style style, Locale language, List<Item> text) {
    return extent(element, style, language, text, 0);
  }

  private Extent extent(
      Element element, Style style, Locale language, List<Item> text, double outside) {
    Extent extent = Extent.NONE;
    List<Node> loose = new ArrayList<>();
    for (Node node : element.childNodes()) {
      if (!(node instanceof Element child) || !isBlock(child, style)) {
        loose.add(node);
        continue;
      }
      Style own = shop.cascade().style(child, style);
      if (own.box().display() == BoxStyle.Display.NONE) {
        continue;
      }
      extent = extent.or(loose(loose, element, style, language, outside));
      double sides =
          Area.sides(own.box(), reference)
              + own.box().margin().start().of(reference)
              + own.box().margin().end().of(reference);
      Locale spoken = InlineCollector.language(child, language);
      if (child.tagName().equals("ol") || child.tagName().equals("ul")) {
        double indent = Area.startSide(own.box(), reference);
        sides += Math.max(0, new ListMarkers(compositor).room(child, own, spoken) - indent);
      }
      Extent inner =
          child.tagName().equals("table")
              ? table(child, own, spoken, outside + sides)
              : extent(child, own, spoken, new ArrayList<>(), outside + sides);
      extent = extent.or(inner.wider(sides));
    }
    if (loose.size() < element.childNodeSize()) {
      return extent.or(loose(loose, element, style, language, outside));
    }
    List<Inline> inlines = collector().content(element, style, language).inlines();
    return text(inlines, style, text, outside);
  }

  private boolean isBlock(Element child, Style parent) {
    return !Phrasing.always(child)
        && shop.cascade().style(child, parent).box().display() != BoxStyle.Display.INLINE;
  }

  private InlineCollector collector() {
    return new InlineCollector(compositor, reference);
  }

  private Extent loose(
      List<Node> nodes, Element parent, Style style, Locale language, double outside) {
    boolean some = nodes.stream().anyMatch(n -> !(n instanceof TextNode t && t.isBlank()));
    Extent extent =
        some
            ? text(
                collector().nodes(nodes, parent, style, language).inlines(),
                style,
                new ArrayList<>(),
                outside)
            : Extent.NONE;
    nodes.clear();
    return extent;
  }

  private Extent text(List<Inline> inlines, Style style, List<Item> items, double outside) {
    items.addAll(ComposingStick.compose(shop, inlines, style));
    List<Double> own = Extent.lines(items);
    TextStyle text = style.text();
    double indent = text.indent().of(reference);
    double most = 0;
    for (int i = 0; i < own.size(); i++) {
      boolean first = i == 0 || text.eachLine();
      double line = own.get(i) + (first != text.hanging() ? indent : 0);
      lines.add(line + outside);
      most = Math.max(most, line);
    }
    // a share of a width that is still open counts for nothing in the first line
    double hang = Math.max(0, text.hanging() ? indent : text.indent().of(0));
    Extent extent = Extent.of(items);
    return new Extent(
        extent.torn() + hang, extent.divided() + hang, extent.least() + hang, Math.max(most, 0));
  }

  private Extent table(Element table, Style style, Locale language, double outside) {
    TableGrid grid = new TableGrid(shop, table, style);
    TableWidths inner = new TableMeasure(compositor, grid, language, reference).widths();
    Extent extent =
        new Extent(inner.tearing().least(), inner.dividing().least(), inner.least(), inner.most());
    lines.add(extent.most() + outside);
    return extent;
  }
}
