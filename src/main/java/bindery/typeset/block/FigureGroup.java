package bindery.typeset.block;

import bindery.style.Style;
import bindery.typeset.compositor.Compositor;
import bindery.typeset.compositor.ContentArea;
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
 * Sets a figure of figures: their pictures side by side on one foot, each with its own caption
 * below it, and the caption of the whole below all of them.
 */
final class FigureGroup {
  /** Narrower than this side by side they stand one above the other; points. */
  private static final double NARROWEST = 60;

  private final Compositor compositor;
  private final FigureRows figures;
  private final EditionContext edition;

  /** One of the figures. */
  private record Member(Element figure, Style style, Element img, Inline.Image image) {}

  FigureGroup(Compositor compositor) {
    this.compositor = compositor;
    this.figures = new FigureRows(compositor);
    this.edition = compositor.edition();
  }

  /** Whether the figure is two or more of one picture each, with or without a caption. */
  private static boolean suits(Element figure) {
    List<Element> inner = figure.select("> figure");
    return inner.size() > 1
        && figure.ownText().isBlank()
        && inner.stream().allMatch(f -> FigureRows.suits(f) && f.select("> img").size() == 1)
        && figure.children().stream()
            .allMatch(c -> c.tagName().equals("figure") || c.tagName().equals("figcaption"));
  }

  /** Sets it, if it is one that can stand so; whether it has. */
  boolean set(Element figure, Style style, ContentArea outer) {
    if (!suits(figure)) {
      return false;
    }
    ContentArea area =
        outer.inside(compositor.source(figure), style.box(), style.text().rightToLeft());
    double room = compositor.pageDepth();
    List<Member> members = members(figure, style, area, room);
    double gap = FigureRows.GAP * style.font().size();
    double gaps = gap * (members.size() - 1);
    double natural = members.stream().mapToDouble(m -> m.image().width()).sum();
    double scale = Math.min(1, (area.width() - gaps) / natural);
    boolean narrow = members.stream().anyMatch(m -> m.image().width() * scale < NARROWEST);
    if (members.size() < figure.select("> figure").size() || scale < 1 && narrow) {
      return false;
    }
    List<Row> below = figures.captions(figure, style, area);
    List<Row> captions = new ArrayList<>();
    double spare = area.width() - natural * scale - gaps;
    double start = area.start() + FigureRows.aside(style) * spare;
    double x = start;
    for (Member member : members) {
      double wide = member.image().width() * scale;
      ContentArea column = new ContentArea(x, wide, area.language(), List.of());
      captions.add(merged(figures.captions(member.figure(), member.style(), column)));
      x += wide + gap;
    }
    Row named = beside(captions);
    double tallest = members.stream().mapToDouble(m -> m.image().height() * scale).max().orElse(0);
    double least = Math.max(20, room - named.height() - Row.height(below) - 1);
    List<Row> rows = new ArrayList<>();
    rows.add(pictures(members, start, gap, scale, Math.min(1, least / tallest)));
    if (named.height() > 0) {
      rows.add(named);
    }
    rows.addAll(below);
    figures.block(figure, style, outer, area, rows);
    return true;
  }

  private List<Member> members(Element figure, Style style, ContentArea area, double room) {
    List<Member> members = new ArrayList<>();
    for (Element inner : figure.select("> figure")) {
      Style own = edition.cascade().style(inner, style);
      Element img = inner.selectFirst("> img");
      Style pictured = edition.cascade().style(img, own);
      Optional<Inline.Image> image =
          InlinePicture.of(compositor.context().section(), img, pictured, area.width(), room);
      image.ifPresent(i -> members.add(new Member(inner, own, img, i)));
    }
    return members;
  }

  /**
   * @param smaller what is left of the pictures, in their columns, so that all stays on a page
   */
  private static Row pictures(
      List<Member> members, double start, double gap, double scale, double smaller) {
    double height =
        members.stream().mapToDouble(m -> m.image().height() * scale * smaller).max().orElse(0);
    List<Placed> content = new ArrayList<>();
    double x = start;
    for (Member member : members) {
      Inline.Image image = member.image();
      double column = image.width() * scale;
      double wide = column * smaller;
      double high = image.height() * scale * smaller;
      for (Element named : List.of(member.figure(), member.img())) {
        if (!named.id().isEmpty()) {
          content.add(new Placed.Anchor(named.id(), 0));
        }
      }
      content.add(
          new Placed.Image(
              x + (column - wide) / 2,
              height - high,
              wide,
              high,
              image.picture(),
              image.alt(),
              image.source()));
      x += column + gap;
    }
    return new Row(height, content, List.of(), Row.KEEP);
  }

  /** Rows below one another as one. */
  private static Row merged(List<Row> rows) {
    List<Placed> content = new ArrayList<>();
    List<String> calls = new ArrayList<>();
    double y = 0;
    for (Row row : rows) {
      double down = y;
      row.content().forEach(p -> content.add(p.moved(0, down)));
      calls.addAll(row.calls());
      y += row.height();
    }
    return new Row(y, content, calls, Row.KEEP);
  }

  /** Rows beside one another as one. */
  private static Row beside(List<Row> rows) {
    List<Placed> content = new ArrayList<>();
    List<String> calls = new ArrayList<>();
    rows.forEach(row -> content.addAll(row.content()));
    rows.forEach(row -> calls.addAll(row.calls()));
    double height = rows.stream().mapToDouble(Row::height).max().orElse(0);
    return new Row(height, content, calls, Row.KEEP);
  }
}
