package bindery.typeset.block;

import bindery.style.BoxStyle;
import bindery.style.Ink;
import bindery.style.Style;
import bindery.typeset.compositor.BoxRows;
import bindery.typeset.compositor.Compositor;
import bindery.typeset.compositor.ContentArea;
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

  /** Rows at either end that no page parts, padding counted; shorter listings stay whole. */
  private static final int TOGETHER = 6;

  /** Demerits of a listing that goes over the page. */
  private static final double BREAK = 15_000;

  private final Compositor compositor;
  private final EditionContext edition;

  Listing(Compositor compositor) {
    this.compositor = compositor;
    this.edition = compositor.edition();
  }

  void set(Element pre, Style style, ContentArea outer) {
    BoxStyle box = style.box();
    ContentArea area = outer.inside(compositor.source(pre), box, false);
    List<List<CodeToken>> lines =
        CodeLines.of(compositor.context().section(), pre, style, area.language());
    List<Row> rows = new ArrayList<>();
    Element origin = pre.selectFirst("code") == null ? pre : pre.selectFirst("code");
    for (List<CodeToken> line : lines) {
      rows.addAll(line(line, style, area, origin));
    }
    rows =
        BoxRows.padded(rows, style, outer.width(), box, BoxRows.bounds(area, box, outer.width()));
    double below = box.margin().bottom().of(outer.width());
    compositor
        .builder()
        .block(
            pre,
            below,
            BoxRows.breaking(rows, TOGETHER, BREAK),
            compositor.keepsNext(style),
            false,
            outer.frames());
  }

  /** A line of code, on as many lines as it takes. */
  private List<Row> line(List<CodeToken> tokens, Style style, ContentArea area, Element origin) {
    List<Row> rows = new ArrayList<>();
    List<CodeToken> rest = CodeToken.levelled(tokens);
    double turned = turnedIndent(style, area);
    do {
      double start = rows.isEmpty() ? 0 : turned;
      double room = area.width() - start;
      List<CodeToken> now = new ArrayList<>();
      double width = 0;
      while (!rest.isEmpty()) {
        CodeToken next = rest.get(0);
        double wide = next.width(edition);
        if (width + wide > room + 0.01) {
          if (now.isEmpty() || width < room / 2) {
            width += split(rest, now, room - width, now.isEmpty());
          }
          break;
        }
        now.add(rest.remove(0));
        width += wide;
      }
      rows.add(row(now, style, area, start, !rows.isEmpty(), origin));
      while (!rest.isEmpty() && rest.get(0).text().isBlank() && !now.isEmpty()) {
        rest.remove(0);
      }
    } while (!rest.isEmpty());
    return rows;
  }

  /** Moves what fits of a long token over; at least one character when the line has none yet. */
  private double split(List<CodeToken> rest, List<CodeToken> now, double room, boolean force) {
    CodeToken token = rest.get(0);
    String text = token.text();
    int end = 0;
    double width = 0;
    while (end < text.length()) {
      int next = text.offsetByCodePoints(end, 1);
      double wide = token.part(0, next).width(edition);
      if (wide > room && !(force && end == 0)) {
        break;
      }
      end = next;
      width = wide;
    }
    if (end == 0) {
      return 0;
    }
    now.add(token.part(0, end));
    if (end == text.length()) {
      rest.remove(0);
    } else {
      rest.set(0, token.part(end, text.length()));
    }
    return width;
  }

  private double turnedIndent(Style style, ContentArea area) {
    WordCache type = edition.words(style, area.language());
    double space =
        edition.shaper().shape(type.font(type.faces.get(0)), " ", false).width(style.font().size());
    return Math.min(area.width() / 4, (INDENT + 2) * space);
  }

  private Row row(
      List<CodeToken> tokens,
      Style style,
      ContentArea area,
      double start,
      boolean turned,
      Element origin) {
    double baseline = Baseline.of(edition, style);
    List<Placed.Piece> pieces = new ArrayList<>();
    if (turned) {
      WordCache type = edition.words(style, area.language());
      bindery.typeset.glyph.Typeface face =
          Fallback.face(edition.shaper(), type.faces, null, MARK.codePointAt(0));
      if (face != null) {
        GlyphRun mark = edition.shaper().shape(type.font(face), MARK, false);
        double size = style.font().size();
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
      Look look = Look.plain(own.font().size(), own.text().color());
      Placed.Kind kind = token.text().isBlank() ? Placed.Kind.SPACE : Placed.Kind.TEXT;
      CharRange range = token.range();
      int end = range.end(token.text().length());
      pieces.add(
          new Placed.Piece(
              offsets[i], token.run(edition), look, token.span(), range.of(0), end, kind));
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
    return new Row(style.text().lineHeight(), content, List.of(), 0);
  }
}
