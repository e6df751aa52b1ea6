package bindery.typeset.compositor;

import bindery.book.ListedHeading;
import bindery.book.Source;
import bindery.style.BoxStyle;
import bindery.style.BreakStyle;
import bindery.style.Generated;
import bindery.style.Style;
import bindery.typeset.galley.Row;
import bindery.typeset.galley.Spacing;
import bindery.typeset.inline.BlockLevel;
import bindery.typeset.inline.EditionContext;
import bindery.typeset.inline.InlineCollector;
import bindery.typeset.inline.NamedValue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Walks the boxes of a section from outside in and hands every one to whoever sets its kind. Text
 * that no box holds is set as a paragraph of its own, so that none is lost.
 */
public final class Compositor {
  private final FormattingContext context;
  private final GalleyBuilder builder;
  private final List<BlockSetter> setters;
  private final ColumnsAround columns;
  private final ParagraphSetter paragraphs;
  private final BlockLevel levels;

  Compositor(FormattingContext context, List<BlockSetter> setters) {
    this(context, setters, null);
  }

  private Compositor(FormattingContext context, List<BlockSetter> setters, ColumnsAround columns) {
    this.context = context;
    this.builder = context.builder();
    this.setters = setters;
    this.columns = columns;
    this.paragraphs = new ParagraphSetter(context, style -> keepsNext(style));
    this.levels = new BlockLevel(context.edition().cascade());
  }

  /**
   * Another compositor for matter within this one's, such as cells.
   *
   * @param pageDepth height that pictures in it may have, points
   * @param cramped whether words too wide for their measure are broken anywhere
   */
  public Compositor inner(double pageDepth, boolean cramped) {
    return new Compositor(context.within(context.rowBuilder(), pageDepth, cramped), setters);
  }

  /**
   * Another compositor for the text of columns.
   *
   * @param around to whom it hands what stands across them
   */
  public Compositor columned(ColumnsAround around, GridBuilder lines) {
    return new Compositor(context.columned(lines), setters, around);
  }

  public FormattingContext context() {
    return context;
  }

  public EditionContext edition() {
    return context.edition();
  }

  /** The number of an element, by which what is set of it is known. */
  public Source source(Element element) {
    return context.section().source(element);
  }

  public GalleyBuilder builder() {
    return builder;
  }

  public double pageDepth() {
    return context.pageDepth();
  }

  /** Whether nothing can leave it for another place on the page: it is a cell, a note, columns. */
  public boolean pinned() {
    return builder.rigid() || columns != null;
  }

  List<BlockSetter> setters() {
    return setters;
  }

  /** The columns that its boxes stand in; null outside of any. */
  public ColumnsAround columns() {
    return columns;
  }

  /**
   * Tells how wide content is.
   *
   * @param reference what percentages refer to, points
   */
  public ContentMeasure measure(double reference) {
    FormattingContext unused = context.within(context.rowBuilder(), pageDepth(), context.cramped());
    return new ContentMeasure(unused, setters, reference);
  }

  /** Sets an element and all in it. */
  void element(Element element, Style parent, ContentArea area) {
    styled(element, edition().cascade().style(element, parent), area);
  }

  /** Sets an element whose style is known, and all in it. */
  public void styled(Element element, Style style, ContentArea area) {
    BoxStyle box = style.box();
    if (box.display() == BoxStyle.Display.NONE
        || box.floating() == BoxStyle.Floating.FOOTNOTE
        || element.hasClass("footnotes")) {
      return;
    }
    if (box.columns().spans() && columns != null) {
      columns.across(element, style);
      return;
    }
    if (handed(BlockSetter.Stage.FLOW, element, style, area)) {
      return;
    }
    List<String> opened = context.counters().enter(style.generated());
    begin(element, style);
    ContentArea spoken = area.speaking(InlineCollector.language(element, area.language()));
    double width = area.width();
    Spacing before = builder.spacing().saved();
    int floated = builder.floated();
    builder.spacing().margin(box.margin().top().of(width));
    if (!handed(BlockSetter.Stage.BOX, element, style, spoken)) {
      flow(element, style, spoken);
    }
    builder.spacing().margin(box.margin().bottom().of(width));
    if (builder.floated() > floated) {
      builder.spacing().restore(before);
    }
    builder.after(here(style.breaks().after()));
    context.counters().leave(opened);
  }

  private boolean handed(BlockSetter.Stage stage, Element element, Style style, ContentArea area) {
    for (BlockSetter setter : setters) {
      if (setter.stage() == stage && setter.set(this, element, style, area)) {
        return true;
      }
    }
    return false;
  }

  private void begin(Element element, Style style) {
    builder.before(here(style.breaks().before()));
    if (!element.id().isEmpty()) {
      builder.anchor(element.id());
    }
    for (Generated.NamedString string : style.generated().strings()) {
      String value = context.text().of(string.content(), element).strip();
      builder.mark(new NamedValue(string.name(), value));
    }
    if (style.generated().bookmarkLevel() > 0) {
      builder.heading(style.generated().bookmarkLevel(), element, ListedHeading.of(element).line());
    }
  }

  /** A box and its content: paragraphs where there is text, boxes where there are blocks. */
  public void flow(Element element, Style style, ContentArea outer) {
    flow(element, style, outer, inside(element, style, outer));
  }

  /** The content area of a box, as wide as its content where its style says so. */
  public ContentArea inside(Element element, Style style, ContentArea outer) {
    BoxStyle box = style.box();
    boolean rightToLeft = style.text().rightToLeft();
    if (box.sizing() == BoxStyle.Sizing.NONE) {
      return outer.inside(source(element), box, rightToLeft);
    }
    double room = outer.room(box);
    double asked = measure(outer.width()).width(element, style, outer.language(), room);
    return outer.inside(source(element), box, rightToLeft, asked);
  }

  public void flow(Element element, Style style, ContentArea outer, ContentArea inner) {
    BoxStyle box = style.box();
    double width = outer.width();
    builder.spacing().solid(box.borderTop().width() + box.padding().top().of(width));
    content(element, style, inner);
    builder.spacing().solid(box.borderBottom().width() + box.padding().bottom().of(width));
  }

  /** What a box holds, in its content area. */
  private void content(Element element, Style style, ContentArea area) {
    int first = builder.size();
    if (!handed(BlockSetter.Stage.CONTENT, element, style, area)) {
      column(element, style, area);
    }
    if (columns == null ? !style.breaks().inside() : !style.breaks().insideColumns()) {
      builder.keepTogether(first);
    }
  }

  /** What a box holds, in one column. */
  public void column(Element element, Style style, ContentArea area) {
    if (!levels.within(element, style)) {
      paragraphs.set(element, style, area);
      return;
    }
    if (standsAlone(element, style)) {
      List<Row> rows = rows(inner -> inner.column(element, style, area.without(List.of())));
      if (!rows.isEmpty()) {
        builder.block(element, 0, rows, false, true, area.frames());
      }
      return;
    }
    List<Node> loose = new ArrayList<>();
    for (Node node : element.childNodes()) {
      if (node instanceof Element child && levels.isBlock(child, style)) {
        loose(loose, element, style, area);
        element(child, style, area);
      } else {
        loose.add(node);
      }
    }
    loose(loose, element, style, area);
  }

  /** What has a leading of its own is set as one, so that its lines keep even distances. */
  private boolean standsAlone(Element element, Style style) {
    if (builder.rigid() || builder.suits(style.text().lineHeight())) {
      return false;
    }
    return columns == null ? !levels.divided(element, style) : !levels.spanned(element, style);
  }

  private void loose(List<Node> nodes, Element parent, Style style, ContentArea area) {
    boolean text =
        nodes.stream().anyMatch(n -> n instanceof TextNode t ? !t.isBlank() : n instanceof Element);
    if (text) {
      paragraphs.loose(nodes, parent, style, area);
    }
    nodes.clear();
  }

  /** Rows of a box, for captions and ornaments. */
  public List<Row> rows(Element element, Style style, ContentArea area) {
    return rows(inner -> inner.flow(element, style, area));
  }

  /** Rows of what a box holds, for cells, whose padding and rules are the table's to set. */
  public List<Row> contentRows(Element element, Style style, ContentArea area) {
    return rows(inner -> inner.content(element, style, area.without(List.of())));
  }

  /** Rows of what another compositor for matter within this one's has set. */
  public List<Row> rows(Consumer<Compositor> work) {
    RowBuilder rows = context.rowBuilder();
    Compositor inner =
        new Compositor(context.within(rows, pageDepth(), context.cramped()), setters);
    work.accept(inner);
    adopt(inner);
    return rows.rows();
  }

  /** Takes over what matter within this one's says of itself, when all of it is set. */
  public void adopt(Compositor inner) {
    inner.builder.finish();
    builder.adopt(inner.builder);
  }

  /** Whether what has this style stands on the page, or in the column, where the next begins. */
  public boolean keepsNext(Style style) {
    return here(style.breaks().after()) == BreakStyle.Break.AVOID;
  }

  /** What a break comes to: those of columns are none where there are no columns. */
  private BreakStyle.Break here(BreakStyle.Break wanted) {
    return switch (wanted) {
      case COLUMN -> columns != null ? wanted : BreakStyle.Break.AUTO;
      case AVOID_COLUMN -> columns != null ? BreakStyle.Break.AVOID : BreakStyle.Break.AUTO;
      default -> wanted;
    };
  }
}
