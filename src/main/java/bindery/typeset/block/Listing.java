package bindery.typeset.block;

import bindery.style.BoxStyle;
import bindery.style.Ink;
import bindery.style.Style;
import bindery.typeset.compositor.BoxRows;
import bindery.typeset.compositor.Compositor;
import bindery.typeset.compositor.ContentArea;
import bindery.typeset.compositor.QuarterTurn;
import bindery.typeset.galley.Row;
import bindery.typeset.glyph.Fallback;
import bindery.typeset.glyph.GlyphRun;
import bindery.typeset.inline.Baseline;
import bindery.typeset.inline.EditionContext;
import bindery.typeset.inline.WordCache;
import bindery.typeset.placed.CharRange;
import bindery.typeset.placed.Look;
import bindery.typeset.placed.Placed;
import bindery.typeset.placed.Span;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Sets code: every line as it is written, lines too long for the measure turned over with a mark,
 * never past the measure. A listing may go over pages between any two lines but the outermost.
 */
final class Listing {
  private static final String MARK = "↪";
  private static final int INDENT = 2;

  /** Where a line that is turned over goes on at the furthest, of the measure. */
  private static final double DEEPEST = 0.4;

  /** Marks that do not begin a line, and the parenthesis that makes a name a call. */
  private static final String CLOSING = ".,:;!?()]}>»";

  private static final double HAIR = 0.01;

  /** Rows at either end that no page parts, padding counted; shorter listings stay whole. */
  private static final int TOGETHER = 6;

  /** Demerits of a listing that goes over the page. */
  private static final double BREAK = 15_000;

  private final Compositor compositor;
  private final EditionContext edition;

  /** What sizes are multiplied by. */
  private double scale = 1;

  /** From line to line, points. */
  private double leading;

  Listing(Compositor compositor) {
    this.compositor = compositor;
    this.edition = compositor.edition();
  }

  void set(Element pre, Style style, ContentArea outer) {
    BoxStyle box = style.box();
    ContentArea within = outer.inside(compositor.source(pre), box, false);
    List<TypedLine> lines =
        CodeLines.of(compositor.context().section(), pre, style, within.language());
    ListingRoom room = room(within, outer);
    ListingFit fit =
        ListingFit.of(new ListingType(edition, lines, style, pre.hasClass("drawing")), room);
    fit.tell(compositor.source(pre), compositor.context().findings());
    scale = fit.scale();
    leading = fit.leading();
    ContentArea area =
        fit.turned()
            ? new ContentArea(
                within.start() - outer.start(), room.length(), within.language(), List.of())
            : new ContentArea(
                within.start(), within.width() + fit.outward(), within.language(), within.frames());
    double[] bounds = BoxRows.bounds(area, box, outer.width());
    List<Row> rows = new ArrayList<>();
    Element origin = pre.selectFirst("code") == null ? pre : pre.selectFirst("code");
    for (TypedLine line : lines) {
      line(line, style, area, origin).forEach(row -> rows.add(grounded(row, line, bounds)));
    }
    List<Row> all = BoxRows.padded(rows, style, outer.width(), box, bounds);
    if (fit.turned()) {
      double inset = Math.max(0, outer.width() - Row.height(all)) / 2;
      QuarterTurn turn = new QuarterTurn(compositor.builder(), length());
      turn.lay(pre, List.of(turn.page(all, inset)));
      return;
    }
    double below = box.margin().bottom().of(outer.width());
    compositor
        .builder()
        .block(
            pre,
            below,
            BoxRows.breaking(all, TOGETHER, BREAK).stream()
                .map(row -> row.outward(fit.outward()))
                .toList(),
            compositor.keepsNext(style),
            false,
            outer.frames());
  }

  /** The room for the lines of a listing. */
  private ListingRoom room(ContentArea within, ContentArea outer) {
    double sides = outer.width() - within.width();
    double outward = outer.frames().isEmpty() ? compositor.context().outward() : 0;
    boolean turns = !compositor.pinned();
    return new ListingRoom(
        within.width(), outward, turns ? Math.max(0, length() - sides) : 0, outer.width());
  }

  /** Of a page that it is turned on. */
  private double length() {
    return QuarterTurn.length(compositor.builder(), compositor.pageDepth());
  }

  /** With the line's own ground under it, as wide as the listing's. */
  private static Row grounded(Row row, TypedLine line, double[] bounds) {
    if (line.ground() instanceof Ink.None) {
      return row;
    }
    List<Placed> content = new ArrayList<>();
    content.add(new Placed.Fill(bounds[0], 0, bounds[1], row.height(), line.ground()));
    content.addAll(row.content());
    return row.holding(content);
  }

  /** A line of code, on as many lines as it takes. */
  private List<Row> line(TypedLine line, Style style, ContentArea area, Element origin) {
    List<Row> rows = new ArrayList<>();
    List<CodeToken> rest = CodeToken.levelled(line.tokens());
    double turned = turnedIndent(style, area, scale * line.before(edition));
    do {
      double start = rows.isEmpty() ? 0 : turned;
      double room = area.width() - start;
      List<CodeToken> now = new ArrayList<>();
      double width = 0;
      while (!rest.isEmpty()) {
        int count = word(rest);
        double wide = width(rest, count);
        if (width + wide > room + HAIR) {
          if (now.isEmpty() || width < room / 2) {
            part(rest, count, now, room - width);
          }
          break;
        }
        for (int i = 0; i < count; i++) {
          now.add(rest.remove(0));
        }
        width += wide;
      }
      rows.add(row(now, style, area, start, !rows.isEmpty(), origin));
      while (!rest.isEmpty() && rest.get(0).text().isBlank() && !now.isEmpty()) {
        rest.remove(0);
      }
    } while (!rest.isEmpty());
    return rows;
  }

  /** How many tokens stand together without a space among them; a space stands alone. */
  private static int word(List<CodeToken> tokens) {
    int count = 1;
    boolean blank = tokens.get(0).text().isBlank();
    while (!blank && count < tokens.size() && !tokens.get(count).text().isBlank()) {
      count++;
    }
    return count;
  }

  private double width(List<CodeToken> tokens, int count) {
    return scale * tokens.stream().limit(count).mapToDouble(t -> t.width(edition)).sum();
  }

  /**
   * Moves what fits of a long word over: whole tokens, but that none begins a line with a mark that
   * belongs to what is before it; else characters of the first.
   */
  private void part(List<CodeToken> rest, int count, List<CodeToken> now, double room) {
    int fit = 0;
    while (fit < count && width(rest, fit + 1) <= room + HAIR) {
      fit++;
    }
    while (fit > 0 && CLOSING.indexOf(rest.get(fit).text().charAt(0)) >= 0) {
      fit--;
    }
    for (int i = 0; i < fit; i++) {
      now.add(rest.remove(0));
    }
    if (fit == 0) {
      split(rest, now, room, now.isEmpty());
    }
  }

  /** Moves what fits of a long token over; at least one character when the line has none yet. */
  private void split(List<CodeToken> rest, List<CodeToken> now, double room, boolean force) {
    CodeToken token = rest.get(0);
    String text = token.text();
    int end = 0;
    while (end < text.length()) {
      int next = text.offsetByCodePoints(end, 1);
      double wide = scale * token.part(0, next).width(edition);
      if (wide > room && !(force && end == 0)) {
        break;
      }
      end = next;
    }
    if (end == 0) {
      return;
    }
    now.add(token.part(0, end));
    if (end == text.length()) {
      rest.remove(0);
    } else {
      rest.set(0, token.part(end, text.length()));
    }
  }

  private double turnedIndent(Style style, ContentArea area, double before) {
    WordCache type = edition.words(style, area.language());
    double space =
        edition.shaper().shape(type.font(type.faces.get(0)), " ", false).width(style.font().size());
    return Math.min(DEEPEST * area.width(), before + (INDENT + 2) * scale * space);
  }

  private Row row(
      List<CodeToken> tokens,
      Style style,
      ContentArea area,
      double start,
      boolean turned,
      Element origin) {
    double asked = style.text().lineHeight();
    double baseline = scale * Baseline.of(edition, style) - (scale * asked - leading) / 2;
    List<Placed.Piece> pieces = new ArrayList<>();
    if (turned) {
      WordCache type = edition.words(style, area.language());
      bindery.typeset.glyph.Typeface face =
          Fallback.face(edition.shaper(), type.faces, null, MARK.codePointAt(0));
      if (face != null) {
        GlyphRun mark = edition.shaper().shape(type.font(face), MARK, false);
        double size = scale * style.font().size();
        pieces.add(
            new Placed.Piece(
                -mark.width(size) - 0.4 * size,
                mark,
                Look.plain(size, new Ink.Gray(0.45)),
                Span.of(compositor.source(origin), area.language()),
                -1,
                -1,
                Placed.Kind.TURN_OVER));
      }
    }
    double[] offsets = CodeToken.offsets(tokens, edition);
    for (int i = 0; i < tokens.size(); i++) {
      CodeToken token = tokens.get(i);
      Style own = token.type().style;
      Look look = Look.plain(scale * own.font().size(), own.text().color());
      Placed.Kind kind =
          token.number()
              ? Placed.Kind.LINE_NUMBER
              : token.text().isBlank() ? Placed.Kind.SPACE : Placed.Kind.TEXT;
      CharRange range = token.range();
      int end = range.end(token.text().length());
      pieces.add(
          new Placed.Piece(
              scale * offsets[i], token.run(edition), look, token.span(), range.of(0), end, kind));
    }
    List<Placed> content =
        pieces.isEmpty()
            ? List.of()
            : List.of(
                new Placed.Line(
                    area.start() + start,
                    baseline,
                    1,
                    pieces,
                    compositor.source(origin),
                    compositor.builder().part()));
    return new Row(leading, content, List.of(), 0);
  }
}
