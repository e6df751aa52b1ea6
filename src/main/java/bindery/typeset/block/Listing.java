package bindery.typeset.block;

import bindery.style.BoxStyle;
import bindery.style.Ink;
import bindery.style.Style;
import bindery.typeset.compositor.BoxRows;
import bindery.typeset.compositor.Compositor;
import bindery.typeset.compositor.ContentArea;
import bindery.typeset.galley.Row;
import bindery.typeset.glyph.FontInstance;
import bindery.typeset.glyph.GlyphRun;
import bindery.typeset.inline.Baseline;
import bindery.typeset.inline.EditionContext;
import bindery.typeset.inline.Fallback;
import bindery.typeset.inline.MissingGlyphs;
import bindery.typeset.inline.Placed;
import bindery.typeset.inline.WordCache;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

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
    ContentArea area = outer.inside(box, false);
    List<List<CodeToken>> lines = new ArrayList<>();
    lines.add(new ArrayList<>());
    collect(pre, style, area.language(), lines);
    while (lines.size() > 1 && lines.get(lines.size() - 1).isEmpty()) {
      lines.remove(lines.size() - 1);
    }
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
            true,
            outer.frames());
  }

  private void collect(Element element, Style style, Locale language, List<List<CodeToken>> lines) {
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode text) {
        tokens(text.getWholeText(), edition.typeCase(style, language), element, lines);
      } else if (node instanceof Element child) {
        collect(child, edition.cascade().style(child, style), language, lines);
      }
    }
  }

  private void tokens(String text, WordCache type, Element origin, List<List<CodeToken>> lines) {
    StringBuilder token = new StringBuilder();
    bindery.typeset.glyph.Typeface face = null;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (c == '\n' || c == '\r') {
        put(token, face, type, lines);
        if (c == '\n') {
          lines.add(new ArrayList<>());
        }
        continue;
      }
      if (c == '\t') {
        int column = token.length() + length(lines.get(lines.size() - 1));
        int tab = Math.max(1, type.style.text().tabSize());
        token.append(" ".repeat(tab - column % tab));
        continue;
      }
      bindery.typeset.glyph.Typeface next = Fallback.face(edition.shaper(), type.faces, face, c);
      if (next == null) {
        MissingGlyphs.report(edition, c, origin, type.faces);
        next = type.faces.get(0);
      }
      boolean edge = token.length() > 0 && (token.charAt(token.length() - 1) == ' ') != (c == ' ');
      if (face != null && (next != face || edge)) {
        put(token, face, type, lines);
      }
      face = next;
      token.appendCodePoint(c);
    }
    put(token, face, type, lines);
  }

  private static void put(
      StringBuilder token,
      bindery.typeset.glyph.Typeface face,
      WordCache type,
      List<List<CodeToken>> lines) {
    if (token.length() > 0) {
      FontInstance font = type.font(face == null ? type.faces.get(0) : face);
      lines.get(lines.size() - 1).add(new CodeToken(token.toString(), font, type, 0));
      token.setLength(0);
    }
  }

  private static int length(List<CodeToken> line) {
    return line.stream().mapToInt(t -> t.text().length()).sum();
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
      double wide = token.with(text.substring(0, next)).width(edition);
      if (wide > room && !(force && end == 0)) {
        break;
      }
      end = next;
      width = wide;
    }
    if (end == 0) {
      return 0;
    }
    now.add(token.with(text.substring(0, end)));
    if (end == text.length()) {
      rest.remove(0);
    } else {
      rest.set(0, token.with(text.substring(end)));
    }
    return width;
  }

  private double turnedIndent(Style style, ContentArea area) {
    WordCache type = edition.typeCase(style, area.language());
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
      WordCache type = edition.typeCase(style, area.language());
      bindery.typeset.glyph.Typeface face =
          Fallback.face(edition.shaper(), type.faces, null, MARK.codePointAt(0));
      if (face != null) {
        GlyphRun mark = edition.shaper().shape(type.font(face), MARK, false);
        double size = style.font().size();
        pieces.add(
            new Placed.Piece(
                -mark.width(size) - 0.4 * size,
                mark,
                size,
                new Ink.Gray(0.45),
                0,
                Placed.Kind.ORNAMENT,
                0));
      }
    }
    double[] offsets = CodeToken.offsets(tokens, edition);
    for (int i = 0; i < tokens.size(); i++) {
      CodeToken token = tokens.get(i);
      Style look = token.type().style;
      Placed.Kind kind = token.text().isBlank() ? Placed.Kind.SPACE : Placed.Kind.TEXT;
      GlyphRun run = token.run(edition);
      double size = look.font().size();
      pieces.add(new Placed.Piece(offsets[i], run, size, look.text().color(), 0, kind, 0));
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
                    origin,
                    compositor.builder().part()));
    return new Row(style.text().lineHeight(), content, List.of(), 0);
  }
}
