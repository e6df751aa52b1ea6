package bindery.galley;

import bindery.book.Section;
import bindery.style.BoxStyle;
import bindery.style.BreakStyle;
import bindery.style.Generated;
import bindery.style.Style;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Sets a section into a galley: walks its boxes from outside in and hands every one to whoever sets
 * its kind. Text that no box holds is set as a paragraph of its own, so that none is lost.
 */
public final class Compositor {
  final Shop shop;
  final CounterScopes counters;
  final Wording wording;
  final Bench bench;
  private final ParagraphSetter paragraphs;
  private final Boxes boxes;
  private final double pageDepth;
  private final boolean cramped;
  private final ColumnsSetter columns;
  private final Set<String> told;

  /**
   * @param pageDepth height of the type area, points
   * @param rigid whether lines stand by their own leading and not on the grid, as in cells and
   *     notes
   */
  Compositor(Shop shop, PageNumbers pages, double pageDepth, boolean rigid, Placed.Part part) {
    this(
        shop,
        pages,
        new CounterScopes(),
        pageDepth,
        new Bench(shop, Grid.ofBody(shop), rigid, part),
        false,
        null,
        new HashSet<>());
  }

  private Compositor(
      Shop shop,
      PageNumbers pages,
      CounterScopes counters,
      double pageDepth,
      Bench bench,
      boolean cramped,
      ColumnsSetter columns,
      Set<String> told) {
    this.shop = shop;
    this.counters = counters;
    this.cramped = cramped;
    this.pageDepth = pageDepth;
    this.wording = new Wording(shop, counters, pages);
    this.bench = bench;
    this.columns = columns;
    this.told = told;
    this.paragraphs = new ParagraphSetter(this);
    this.boxes = new Boxes(shop.cascade());
  }

  /** Another compositor for matter within this one's: a cell, a caption, a note. */
  Compositor inner() {
    return inner(pageDepth, cramped);
  }

  /**
   * @param pageDepth height that pictures in it may have, points
   * @param cramped whether words too wide for their measure are broken anywhere
   */
  Compositor inner(double pageDepth, boolean cramped) {
    Bench strips = new Bench(shop, Grid.ofBody(shop), true, bench.part());
    CounterScopes own = new CounterScopes();
    return new Compositor(shop, wording.pages(), own, pageDepth, strips, cramped, null, told);
  }

  /**
   * Another compositor for the text of columns.
   *
   * @param setter to whom it hands what stands across them
   */
  Compositor columned(ColumnsSetter setter, Grid grid) {
    Bench lines = new Bench(shop, grid, false, bench.part());
    return new Compositor(shop, wording.pages(), counters, pageDepth, lines, cramped, setter, told);
  }

  /** Whether nothing can leave it for another place on the page: it is a cell, a note, columns. */
  boolean pinned() {
    return bench.rigid() || columns != null;
  }

  /** Whether this kind of trouble is told for the first time in the section. */
  boolean untold(String kind) {
    return told.add(kind);
  }

  boolean cramped() {
    return cramped;
  }

  double pageDepth() {
    return pageDepth;
  }

  /**
   * Sets a whole section.
   *
   * @param measure width of the type area, points
   * @param pageDepth its height
   */
  public static Galley set(
      Shop shop, Section section, PageNumbers pages, double measure, double pageDepth) {
    boolean[] asked = {false};
    PageNumbers noting =
        (href, style) -> {
          asked[0] = true;
          return pages.folio(href, style);
        };
    Compositor compositor = new Compositor(shop, noting, pageDepth, false, Placed.Part.BODY);
    Element element = section.element();
    Locale language = InlineCollector.language(element, shop.book().metadata().language());
    Area area = new Area(0, measure, language, List.of());
    Style body = shop.body();
    Style style = shop.cascade().style(element, body);
    compositor.element(element, body, area);
    compositor.bench.finish();
    List<Note> notes = compositor.notes(measure, pages);
    int count =
        style.generated().counterReset().stream()
            .filter(c -> c.name().equals("page"))
            .mapToInt(Generated.Count::value)
            .findFirst()
            .orElse(0);
    return new Galley(
        section,
        style.breaks().page(),
        compositor.bench.slugs(),
        notes,
        compositor.bench.headings(),
        asked[0],
        count);
  }

  private List<Note> notes(double measure, PageNumbers pages) {
    List<Note> notes = new ArrayList<>();
    for (Slug slug : bench.slugs()) {
      for (Element call : slug.calls()) {
        notes.add(NoteSetter.set(shop, call, pages, measure, pageDepth));
      }
    }
    return notes;
  }

  /** Sets an element and all in it. */
  void element(Element element, Style parent, Area area) {
    Style style = shop.cascade().style(element, parent);
    BoxStyle box = style.box();
    if (box.display() == BoxStyle.Display.NONE
        || box.floating() == BoxStyle.Floating.FOOTNOTE
        || element.hasClass("footnotes")) {
      return;
    }
    if (box.columns().spans() && columns != null) {
      columns.across(element, parent);
      return;
    }
    if (FloatSetter.suits(element, style)) {
      if (!pinned()) {
        new FloatSetter(this).set(element, style, parent, area);
        return;
      }
      if (columns != null) {
        columns.keep(element);
      }
    }
    List<String> opened = counters.enter(style.generated());
    begin(element, style, area);
    Area spoken = area.speaking(InlineCollector.language(element, area.language()));
    double width = area.width();
    Spacing before = bench.spacing().saved();
    int floated = bench.floated();
    bench.spacing().margin(box.margin().top().of(width));
    box(element, style, spoken);
    bench.spacing().margin(box.margin().bottom().of(width));
    if (bench.floated() > floated) {
      bench.spacing().restore(before);
    }
    bench.after(here(style.breaks().after()));
    counters.leave(opened);
  }

  private void begin(Element element, Style style, Area area) {
    bench.before(here(style.breaks().before()));
    if (!element.id().isEmpty()) {
      bench.anchor(element.id());
    }
    for (Generated.NamedString string : style.generated().strings()) {
      bench.mark(string.name(), wording.of(string.content(), element).strip());
    }
    if (style.generated().bookmarkLevel() > 0) {
      bench.heading(style.generated().bookmarkLevel(), element, Wording.own(element));
    }
  }

  private void box(Element element, Style style, Area area) {
    switch (element.tagName()) {
      case "table" -> new TableSetter(this).set(element, style, area);
      case "pre" -> new ListingSetter(this).set(element, style, area);
      case "figure" -> figure(element, style, area);
      case "hr" -> new OrnamentSetter(this).set(element, style, area);
      case "ol", "ul" -> list(element, style, area);
      default -> {
        if (style.box().display() == BoxStyle.Display.LIST_ITEM) {
          new ListMarkers(this).item(element, style, area);
        } else {
          flow(element, style, area);
        }
      }
    }
  }

  private void figure(Element element, Style style, Area area) {
    if (FigureSetter.suits(element)) {
      new FigureSetter(this).set(element, style, area);
    } else if (!new FigureGroup(this).set(element, style, area)) {
      flow(element, style, area);
    }
  }

  private void list(Element element, Style style, Area area) {
    counters.add("list-item", ListMarkers.start(element) - 1);
    Area inner = inside(element, style, area);
    boolean rightToLeft = style.text().rightToLeft();
    double indent =
        rightToLeft
            ? area.start() + area.width() - inner.start() - inner.width()
            : inner.start() - area.start();
    double more = new ListMarkers(this).room(element, style, area.language()) - indent;
    flow(element, style, area, more > 0 ? inner.indented(more, rightToLeft) : inner);
  }

  /** A box and its content: paragraphs where there is text, boxes where there are blocks. */
  void flow(Element element, Style style, Area outer) {
    flow(element, style, outer, inside(element, style, outer));
  }

  /** The content area of a box, as wide as its content where its style says so. */
  private Area inside(Element element, Style style, Area outer) {
    BoxStyle box = style.box();
    boolean rightToLeft = style.text().rightToLeft();
    if (box.sizing() == BoxStyle.Sizing.NONE) {
      return outer.inside(box, rightToLeft);
    }
    ContentMeasure content = new ContentMeasure(this, outer.width());
    double asked = content.width(element, style, outer.language(), outer.room(box));
    return outer.inside(box, rightToLeft, asked);
  }

  private void flow(Element element, Style style, Area outer, Area inner) {
    BoxStyle box = style.box();
    double width = outer.width();
    bench.spacing().solid(box.borderTop().width() + box.padding().top().of(width));
    content(element, style, inner);
    bench.spacing().solid(box.borderBottom().width() + box.padding().bottom().of(width));
  }

  /** What a box holds, in its content area. */
  void content(Element element, Style style, Area area) {
    int first = bench.slugs().size();
    if (!new ColumnsSetter(this).set(element, style, area)) {
      column(element, style, area);
    }
    if (columns == null ? !style.breaks().inside() : !style.breaks().insideColumns()) {
      bench.keepTogether(first);
    }
  }

  /** What a box holds, in one column. */
  void column(Element element, Style style, Area area) {
    if (!boxes.within(element, style)) {
      paragraphs.set(element, style, area);
      return;
    }
    if (standsAlone(element, style)) {
      List<Row> rows = rows(inner -> inner.column(element, style, area.without(List.of())));
      if (!rows.isEmpty()) {
        bench.block(element, 0, List.of(), rows, false, true, area.frames());
      }
      return;
    }
    List<Node> loose = new ArrayList<>();
    for (Node node : element.childNodes()) {
      if (node instanceof Element child && boxes.isBlock(child, style)) {
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
    if (bench.rigid() || bench.suits(style.text().lineHeight())) {
      return false;
    }
    return columns == null ? !boxes.divided(element, style) : !boxes.spanned(element, style);
  }

  private void loose(List<Node> nodes, Element parent, Style style, Area area) {
    boolean text =
        nodes.stream().anyMatch(n -> n instanceof TextNode t ? !t.isBlank() : n instanceof Element);
    if (text) {
      paragraphs.loose(nodes, parent, style, area);
    }
    nodes.clear();
  }

  /** Rows of a box, for captions and ornaments. */
  List<Row> rows(Element element, Style style, Area area) {
    return rows(inner -> inner.flow(element, style, area));
  }

  /** Rows of what a box holds, for cells, whose padding and rules are the table's to set. */
  List<Row> contentRows(Element element, Style style, Area area) {
    return rows(inner -> inner.content(element, style, area.without(List.of())));
  }

  /** Rows of what another compositor for matter within this one's has set. */
  List<Row> rows(Consumer<Compositor> work) {
    Compositor inner = inner();
    work.accept(inner);
    inner.bench.finish();
    bench.adopt(inner.bench);
    return inner.bench.rows();
  }

  /** Whether what has this style stands on the page, or in the column, where the next begins. */
  boolean keepsNext(Style style) {
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
