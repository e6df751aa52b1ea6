package bindery.typeset.block;

import bindery.style.BoxStyle;
import bindery.style.Style;
import bindery.typeset.compositor.Compositor;
import bindery.typeset.compositor.ContentArea;
import bindery.typeset.compositor.FloatNotes;
import bindery.typeset.compositor.QuarterTurn;
import bindery.typeset.galley.Row;
import bindery.typeset.inline.EditionContext;
import bindery.typeset.inline.Inline;
import bindery.typeset.inline.InlinePicture;
import bindery.typeset.placed.Placed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Sets a figure: pictures side by side or one above the other, and the caption that stays with
 * them.
 */
final class FigureRows {
  /** Room between pictures side by side, in ems. */
  static final double GAP = 1;

  private final Compositor compositor;
  private final EditionContext edition;

  FigureRows(Compositor compositor) {
    this.compositor = compositor;
    this.edition = compositor.edition();
  }

  /** Whether the figure is pictures and a caption; others are set as any box. */
  static boolean suits(Element figure) {
    return figure.selectFirst("img") != null
        && figure.ownText().isBlank()
        && figure.children().stream()
            .allMatch(c -> c.tagName().equals("img") || c.tagName().equals("figcaption"));
  }

  /**
   * Whether it is turned a quarter. A reader turns a book unwillingly, and what a picture has lost
   * when it is made to fit cannot be told from its size: only the author knows.
   */
  static boolean turned(Element figure, Style style) {
    return style.box().turn() == BoxStyle.Turn.ALWAYS && suits(figure);
  }

  void set(Element figure, Style style, ContentArea outer) {
    if (turned(figure, style) && !compositor.pinned()) {
      turned(figure, style, outer);
      return;
    }
    ContentArea area =
        outer.inside(compositor.source(figure), style.box(), style.text().rightToLeft());
    List<Row> caption = captions(figure, style, area);
    boolean floats = style.box().floating() != BoxStyle.Floating.NONE;
    List<Row> below = floats ? new FloatNotes(compositor, style, outer).below(caption) : caption;
    double room = Math.max(20, compositor.pageDepth() - Row.height(below) - 1);
    List<Row> rows = new ArrayList<>(pictures(figure.select("> img"), style, area, room, room));
    rows.addAll(caption);
    block(figure, style, outer, area, rows);
  }

  /** Lays down the rows of a figure, which no page divides. */
  void block(Element figure, Style style, ContentArea outer, ContentArea area, List<Row> rows) {
    double space = style.box().margin().bottom().of(outer.width());
    List<Row> kept = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      kept.add(i < rows.size() - 1 ? rows.get(i).keeping() : rows.get(i).withBreak(0));
    }
    compositor
        .builder()
        .block(figure, space, kept, compositor.keepsNext(style), true, area.frames());
  }

  List<Row> captions(Element figure, Style style, ContentArea area) {
    List<Row> caption = new ArrayList<>();
    for (Element child : figure.select("> figcaption")) {
      Style styled = edition.cascade().style(child, style);
      if (styled.box().display() == BoxStyle.Display.NONE) {
        continue;
      }
      double above = styled.box().margin().top().of(area.width());
      if (above > 0) {
        caption.add(new Row(above, List.of(), List.of(), Row.KEEP));
      }
      caption.addAll(compositor.rows(child, styled, area));
    }
    return caption;
  }

  /** On a page of its own, its caption below it and as wide as it is. */
  private void turned(Element figure, Style style, ContentArea outer) {
    double length = QuarterTurn.length(compositor.builder(), compositor.pageDepth());
    double depth = outer.width();
    ContentArea page = new ContentArea(0, length, outer.language(), List.of());
    List<Element> imgs = figure.select("> img");
    double before = depth - captionLine(figure, style, length);
    double wide = span(pictures(imgs, style, page, before, compositor.pageDepth()))[1];
    double width = Math.max(wide, length / 2);
    ContentArea narrow = new ContentArea(0, width, page.language(), List.of());
    List<Row> words = captions(figure, style, narrow);
    List<Row> caption = new FloatNotes(compositor, style, narrow).below(words);
    double room = Math.max(20, depth - Row.height(caption));
    List<Row> rows = new ArrayList<>(pictures(imgs, style, page, room, compositor.pageDepth()));
    double start = Math.max(0, Math.min(span(rows)[0], length - width));
    caption.forEach(row -> rows.add(row.moved(start)));
    double inset = Math.max(0, depth - Row.height(rows)) / 2;
    QuarterTurn turn = new QuarterTurn(compositor.builder(), length);
    turn.lay(figure, List.of(turn.page(rows, inset)));
  }

  /** Height of a caption of one line, which most are. */
  private double captionLine(Element figure, Style style, double measure) {
    Element caption = figure.selectFirst("> figcaption");
    if (caption == null) {
      return 0;
    }
    Style styled = edition.cascade().style(caption, style);
    return styled.box().margin().top().of(measure) + styled.text().lineHeight();
  }

  /** Where the pictures start, and how wide they are together. */
  private static double[] span(List<Row> rows) {
    double start = Double.MAX_VALUE;
    double end = 0;
    for (Row row : rows) {
      for (Placed placed : row.content()) {
        if (placed instanceof Placed.Image image) {
          start = Math.min(start, image.x());
          end = Math.max(end, image.x() + image.width());
        }
      }
    }
    return new double[] {end > 0 ? start : 0, Math.max(0, end - start)};
  }

  /** Pictures that fit beside each other stand so, on one foot; others one above the other. */
  private List<Row> pictures(
      List<Element> imgs, Style figure, ContentArea area, double tallest, double depth) {
    List<Row> rows = new ArrayList<>();
    List<Inline.Image> line = new ArrayList<>();
    List<Placed> anchors = new ArrayList<>();
    double width = 0;
    for (Element img : imgs) {
      Style style = edition.cascade().style(img, figure);
      Optional<Inline.Image> found =
          InlinePicture.of(
              compositor.context().section(), img, style, area.width(), tallest, depth);
      if (found.isEmpty()) {
        rows.addAll(alternative(img, figure, area));
        continue;
      }
      double wide = found.get().width();
      double gap = line.isEmpty() ? 0 : GAP * figure.font().size();
      if (!line.isEmpty() && width + gap + wide > area.width()) {
        rows.add(row(line, anchors, figure, area));
        line.clear();
        anchors.clear();
        width = 0;
        gap = 0;
      }
      line.add(found.get());
      if (!img.id().isEmpty()) {
        anchors.add(new Placed.Anchor(img.id(), 0));
      }
      width += gap + wide;
    }
    if (!line.isEmpty()) {
      rows.add(row(line, anchors, figure, area));
    }
    return rows;
  }

  /** The share of spare room that stands before pictures. */
  static double aside(Style figure) {
    return switch (figure.text().align()) {
      case CENTER -> 0.5;
      case END -> 1;
      default -> 0;
    };
  }

  private Row row(List<Inline.Image> line, List<Placed> anchors, Style figure, ContentArea area) {
    double gap = GAP * figure.font().size();
    double width = gap * (line.size() - 1);
    double height = 0;
    for (Inline.Image image : line) {
      width += image.width();
      height = Math.max(height, image.height());
    }
    double spare = area.width() - width;
    double x = area.start() + aside(figure) * spare;
    List<Placed> content = new ArrayList<>(anchors);
    for (Inline.Image image : line) {
      double top = height - image.height();
      content.add(
          new Placed.Image(
              x, top, image.width(), image.height(), image.picture(), image.alt(), image.source()));
      x += image.width() + gap;
    }
    return new Row(height, content, List.of(), Row.KEEP);
  }

  /** A picture that cannot be had is replaced by its alternative text, so that nothing is lost. */
  private List<Row> alternative(Element img, Style figure, ContentArea area) {
    Element text = new Element("p").text(img.attr("alt"));
    return img.attr("alt").isBlank() ? List.of() : compositor.rows(text, figure, area);
  }
}
