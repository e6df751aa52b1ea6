package bindery.typeset.compositor;

import bindery.style.Style;
import bindery.style.TextStyle;
import bindery.typeset.inline.EditionContext;
import bindery.typeset.inline.Extent;
import bindery.typeset.inline.Inline;
import bindery.typeset.inline.InlineCollector;
import bindery.typeset.inline.ItemBuilder;
import bindery.typeset.inline.SectionContext;
import bindery.typeset.line.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * How wide boxes are by what they hold (CSS Sizing 3 §5.1): the text of every block set on lines of
 * its own. Nothing that is found here is laid down.
 */
public final class ContentMeasure {
  private final FormattingContext context;
  private final EditionContext edition;
  private final List<BlockSetter> setters;
  private final double reference;
  private final List<Double> lines = new ArrayList<>();

  /**
   * @param context of matter that is never laid down
   * @param reference what percentages refer to, points
   */
  ContentMeasure(FormattingContext context, List<BlockSetter> setters, double reference) {
    this.context = context;
    this.edition = context.edition();
    this.setters = setters;
    this.reference = reference;
  }

  /** What is measured stands in this section. */
  public SectionContext section() {
    return context.section();
  }

  public EditionContext edition() {
    return edition;
  }

  /** What percentages refer to, points. */
  public double reference() {
    return reference;
  }

  /** The same for matter within this, whose lines are not this one's. */
  public ContentMeasure inner() {
    FormattingContext own =
        context.within(context.rowBuilder(), context.pageDepth(), context.cramped());
    return new ContentMeasure(own, setters, reference);
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
      case FIT_LINES -> VerseWidth.width(lines, room);
    };
  }

  /**
   * The widest text of an element and of the blocks in it.
   *
   * @param text takes the items of text that stands in the element itself
   */
  public Extent extent(Element element, Style style, Locale language, List<Item> text) {
    return extent(element, style, language, text, 0);
  }

  private Extent extent(
      Element element, Style style, Locale language, List<Item> text, double outside) {
    if (!edition.boxes().within(element, style)) {
      InlineCollector whole = collector().content(element, style, language);
      return text(whole.inlines(), style, text, outside);
    }
    Loose loose = new Loose(style, outside);
    Extent extent = mixed(element, style, language, loose, outside);
    return extent.or(loose.end());
  }

  /** Boxes and text of a box, or of an inline in it that boxes part. */
  private Extent mixed(Element parent, Style style, Locale language, Loose loose, double outside) {
    Extent extent = Extent.NONE;
    for (Node node : edition.boxes().children(parent, style)) {
      if (!(node instanceof Element child)) {
        loose.add(node, parent, style, language);
        continue;
      }
      Style styled = edition.boxes().style(child, style);
      if (!edition.boxes().isBlock(child, style)) {
        if (edition.boxes().parted(child, style)) {
          Locale spoken = InlineCollector.language(child, language);
          extent = extent.or(mixed(child, styled, spoken, loose, outside));
        } else {
          loose.add(node, parent, style, language);
        }
        continue;
      }
      extent = extent.or(loose.end());
      double sides =
          ContentArea.sides(styled.box(), reference)
              + styled.box().margin().start().of(reference)
              + styled.box().margin().end().of(reference);
      Locale spoken = InlineCollector.language(child, language);
      if (child.tagName().equals("ol") || child.tagName().equals("ul")) {
        double indent = ContentArea.startSide(styled.box(), reference);
        sides += Math.max(0, new ListMarkers(context).room(child, styled, spoken) - indent);
      }
      double beside = outside + sides;
      Optional<Extent> own = special(child, styled, spoken);
      own.ifPresent(e -> lines.add(e.most() + beside));
      Extent inner = own.orElseGet(() -> extent(child, styled, spoken, new ArrayList<>(), beside));
      extent = extent.or(inner.wider(sides));
    }
    return extent;
  }

  private InlineCollector collector() {
    return new InlineCollector(context.inline(), reference);
  }

  /** Text between boxes. */
  private final class Loose {
    private final Style style;
    private final double outside;
    private InlineCollector gathered = collector();
    private boolean some;

    private Loose(Style style, double outside) {
      this.style = style;
      this.outside = outside;
    }

    void add(Node node, Element parent, Style own, Locale language) {
      some |= !(node instanceof TextNode text && text.isBlank());
      gathered.node(node, parent, own, language);
    }

    Extent end() {
      List<Inline> inlines = gathered.inlines();
      gathered = collector();
      boolean any = some;
      some = false;
      return any ? text(inlines, style, new ArrayList<>(), outside) : Extent.NONE;
    }
  }

  private Extent text(List<Inline> inlines, Style style, List<Item> items, double outside) {
    items.addAll(ItemBuilder.compose(context.section(), inlines, style).items());
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

  /** That of a block whose setter tells it. */
  private Optional<Extent> special(Element element, Style style, Locale language) {
    return setters.stream()
        .flatMap(setter -> setter.extent(this, element, style, language).stream())
        .findFirst();
  }
}
