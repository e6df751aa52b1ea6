package bindery.typeset.compositor;

import bindery.book.ListedHeading;
import bindery.book.Source;
import bindery.style.BoxStyle;
import bindery.style.Generated;
import bindery.style.Pseudo;
import bindery.style.Style;
import bindery.typeset.box.Boxes;
import bindery.typeset.galley.Row;
import bindery.typeset.galley.Spacing;
import bindery.typeset.inline.EditionContext;
import bindery.typeset.inline.InlineCollector;
import bindery.typeset.inline.NamedValue;
import bindery.typeset.inline.SectionContext;
import bindery.typeset.section.Finding;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

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
  private final Boxes boxes;
  private final BoxBreaks breaks;

  Compositor(FormattingContext context, List<BlockSetter> setters) {
    this(context, setters, null);
  }

  private Compositor(FormattingContext context, List<BlockSetter> setters, ColumnsAround columns) {
    this.context = context;
    this.builder = context.builder();
    this.setters = setters;
    this.columns = columns;
    this.paragraphs = new ParagraphSetter(context, style -> keepsNext(style));
    this.boxes = context.edition().boxes();
    this.breaks = new BoxBreaks(context, columns != null);
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

  /** Whether nothing can leave it for another place: it is a cell, a note, columns. */
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

  /** Tells how wide content is; percentages refer to the points given. */
  public ContentMeasure measure(double reference) {
    FormattingContext unused = context.within(context.rowBuilder(), pageDepth(), context.cramped());
    return new ContentMeasure(unused, setters, reference);
  }

  /** Sets an element whose style is known, and all in it. */
  public void styled(Element element, Style style, ContentArea area) {
    BoxStyle box = style.box();
    if (box.display() == BoxStyle.Display.NONE
        || box.floating() == BoxStyle.Floating.FOOTNOTE
        || SectionContext.holdsNotes(element)
        || SectionContext.isNote(element)) {
      return;
    }
    if (box.columns().spans() && columns != null) {
      columns.across(element, style);
      return;
    }
    if (handed(BlockSetter.Stage.FLOW, element, style, area)) {
      return;
    }
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
    builder.after(breaks.after(style, source(element)));
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
    builder.before(breaks.before(style, source(element)));
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
    if (!boxes.within(element, style)) {
      paragraphs.set(element, style, area);
      return;
    }
    if (standsAlone(element, style)) {
      ContentArea own = area.without(List.of());
      List<Row> rows = rows(!area.frames().isEmpty(), in -> in.column(element, style, own));
      if (!rows.isEmpty()) {
        builder.block(element, 0, rows, false, true, area.frames());
      }
      return;
    }
    opened(element, style);
    LooseText loose = new LooseText(paragraphs, element, style, area);
    mixed(element, style, area, loose);
    loose.close();
  }

  /** Only text has a first line and a first letter. */
  private void opened(Element element, Style style) {
    for (Pseudo pseudo : List.of(Pseudo.FIRST_LETTER, Pseudo.FIRST_LINE)) {
      if (edition().cascade().pseudo(element, style, pseudo).isPresent()
          && context.untold("opening " + pseudo)) {
        String what = "a box of boxes has no first line or letter of its own";
        String todo =
            "say it of the paragraph that it begins with, as with p:first-child::first-line";
        context.findings().add(Finding.warning("css-applies", source(element), what, todo));
      }
    }
  }

  /** Boxes and text of a box, or of an inline in it that boxes part. */
  private void mixed(Element parent, Style style, ContentArea area, LooseText loose) {
    for (Node node : boxes.children(parent, style)) {
      if (node instanceof Element child && boxes.isBlock(child, style)) {
        Style own = boxes.style(child, style);
        if (pinned() || !own.box().floating().leaves()) {
          loose.end();
        }
        styled(child, own, area);
      } else if (node instanceof Element child && boxes.parted(child, style)) {
        Style own = boxes.style(child, style);
        loose.begin(child, own);
        Locale language = InlineCollector.language(child, area.language());
        mixed(child, own, area.speaking(language), loose);
        loose.end(child);
      } else {
        loose.add(node, parent, style, area.language());
      }
    }
  }

  /** What has a leading of its own is set as one, so that its lines keep even distances. */
  private boolean standsAlone(Element element, Style style) {
    if (builder.rigid() || builder.suits(style.text().lineHeight())) {
      return false;
    }
    return columns == null ? !boxes.divided(element, style) : !boxes.spanned(element, style);
  }

  /** Rows of a box, for captions and ornaments; what is around it is their slug's to draw. */
  public List<Row> rows(Element element, Style style, ContentArea area) {
    ContentArea own = area.without(List.of());
    return rows(!area.frames().isEmpty(), inner -> inner.flow(element, style, own));
  }

  /** Rows of what a box holds, for cells, whose padding and rules are the table's to set. */
  public List<Row> contentRows(Element element, Style style, ContentArea area) {
    return rows(inner -> inner.content(element, style, area.without(List.of())));
  }

  /** Rows of what another compositor for matter within this one's has set. */
  public List<Row> rows(Consumer<Compositor> work) {
    return rows(false, work);
  }

  /** Rows that stand out of no box with a ground or rules, where they are framed. */
  private List<Row> rows(boolean framed, Consumer<Compositor> work) {
    RowBuilder rows = context.rowBuilder();
    Compositor in = new Compositor(context.stacked(rows, framed), setters);
    work.accept(in);
    adopt(in);
    return rows.rows();
  }

  /** Takes over what matter within this one's says of itself, when all of it is set. */
  public void adopt(Compositor inner) {
    inner.builder.finish();
    builder.adopt(inner.builder);
  }

  /** Whether what has this style stands on the page, or in the column, where the next begins. */
  public boolean keepsNext(Style style) {
    return breaks.keepsNext(style);
  }
}
