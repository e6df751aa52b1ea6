package bindery.galley;

import bindery.book.Places;
import bindery.book.Section;
import bindery.report.Problem;
import bindery.style.BoxStyle;
import bindery.style.BreakStyle;
import bindery.style.Generated;
import bindery.style.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Sets a section into a galley: walks its boxes from outside in and hands every one to whoever sets
 * its kind. Text that no box holds is set as a paragraph of its own, so that none is lost.
 */
public final class Compositor {
  final Shop shop;
  final CounterScopes counters = new CounterScopes();
  final Wording wording;
  final Bench bench;
  private final ParagraphSetter paragraphs;
  private final double pageDepth;
  private final boolean cramped;

  /**
   * @param pageDepth height of the type area, points
   * @param rigid whether lines stand by their own leading and not on the grid, as in cells and
   *     notes
   */
  Compositor(Shop shop, PageNumbers pages, double pageDepth, boolean rigid, Placed.Part part) {
    this(shop, pages, pageDepth, rigid, part, false);
  }

  private Compositor(
      Shop shop,
      PageNumbers pages,
      double pageDepth,
      boolean rigid,
      Placed.Part part,
      boolean cramped) {
    this.shop = shop;
    this.cramped = cramped;
    this.pageDepth = pageDepth;
    this.wording = new Wording(shop, counters, pages);
    this.bench = new Bench(shop, rigid, part);
    this.paragraphs = new ParagraphSetter(this);
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
    return new Compositor(shop, wording.pages(), pageDepth, true, bench.part(), cramped);
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
    if (!bench.rigid() && FloatSetter.suits(element, style)) {
      new FloatSetter(this).set(element, style, parent, area);
      return;
    }
    if (box.columns() > 1) {
      String todo = "remove column-count for the PDF editions";
      String what = "columns are not laid out yet; this is set in one";
      shop.report().add(Problem.warning("columns", Places.of(element), "", what, todo));
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
    bench.after(style.breaks().after());
    counters.leave(opened);
  }

  private void begin(Element element, Style style, Area area) {
    bench.before(style.breaks().before());
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
    if (!hasBlocks(element, style)) {
      paragraphs.set(element, style, area);
      return;
    }
    boolean own = Math.abs(style.text().lineHeight() - bench.grid()) > 0.01;
    if (own && !bench.rigid()) {
      // what has a leading of its own is set as one, so that its lines keep even distances
      List<Row> rows = contentRows(element, style, area);
      if (!rows.isEmpty()) {
        bench.block(element, 0, List.of(), rows, false, true, area.frames());
      }
      return;
    }
    int first = bench.slugs().size();
    List<Node> loose = new ArrayList<>();
    for (Node node : element.childNodes()) {
      if (node instanceof Element child && isBlock(child, style)) {
        loose(loose, element, style, area);
        element(child, style, area);
      } else {
        loose.add(node);
      }
    }
    loose(loose, element, style, area);
    if (!style.breaks().inside()) {
      bench.keepTogether(first);
    }
  }

  private void loose(List<Node> nodes, Element parent, Style style, Area area) {
    boolean text =
        nodes.stream().anyMatch(n -> n instanceof TextNode t ? !t.isBlank() : n instanceof Element);
    if (text) {
      paragraphs.loose(nodes, parent, style, area);
    }
    nodes.clear();
  }

  private boolean hasBlocks(Element element, Style style) {
    for (Element child : element.children()) {
      if (isBlock(child, style)) {
        return true;
      }
    }
    return false;
  }

  private boolean isBlock(Element child, Style parent) {
    if (Phrasing.always(child)) {
      return false;
    }
    return switch (shop.cascade().style(child, parent).box().display()) {
      case NONE, INLINE, INLINE_BLOCK -> false;
      default -> true;
    };
  }

  /** Rows of a box, for captions and ornaments. */
  List<Row> rows(Element element, Style style, Area area) {
    Compositor inner = inner();
    inner.flow(element, style, area);
    inner.bench.finish();
    bench.adopt(inner.bench);
    return inner.bench.rows();
  }

  /** Rows of what a box holds, for cells, whose padding and rules are the table's to set. */
  List<Row> contentRows(Element element, Style style, Area area) {
    Compositor inner = inner();
    inner.content(element, style, area.without(List.of()));
    inner.bench.finish();
    bench.adopt(inner.bench);
    return inner.bench.rows();
  }

  static boolean keepsNext(Style style) {
    return style.breaks().after() == BreakStyle.Break.AVOID;
  }
}
