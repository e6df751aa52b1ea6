package bindery.preview.page;

import bindery.book.Source;
import bindery.book.Sources;
import bindery.report.Place;
import bindery.style.Ink;
import bindery.style.PageRule;
import bindery.typeset.glyph.GlyphRun;
import bindery.typeset.page.Page;
import bindery.typeset.placed.JoinedFills;
import bindery.typeset.placed.Placed;
import java.util.ArrayList;
import java.util.List;

/**
 * A page in JSON. Lengths are thousandths of a point from the left and the top of the trim. It has
 * {@code folio}, {@code recto}, {@code width}, {@code height}, {@code left}, {@code top}, {@code
 * right}, {@code bottom} (its margins) and {@code content}, a list of lists that begin with what
 * they are:
 *
 * <ul>
 *   <li>{@code "line", file, line, words, part, stretches}: a line of text from this place. A
 *       stretch is {@code face, size, colour, scale, baselines, glyphs, places}: the places are
 *       where each glyph begins, the first from the left of the page, each other from the one
 *       before; so are baselines, of which there is one where all are the same
 *   <li>{@code "fill", x, y, width, height, colour}
 *   <li>{@code "picture", x, y, width, height, name, alt}
 *   <li>{@code "link", x, y, width, height, href}
 *   <li>{@code "turned", x, y, clockwise, content}
 * </ul>
 */
public final class PageData {
  private final Sources sources;
  private final FaceList faces;
  private final JsonOut out = new JsonOut();

  private PageData(Sources sources, FaceList faces) {
    this.sources = sources;
    this.faces = faces;
  }

  /**
   * @param sources where what stands on the page comes from
   * @param faces gives faces their numbers
   */
  public static String of(Page page, Sources sources, FaceList faces) {
    PageData data = new PageData(sources, faces);
    data.write(page);
    return data.out.toString();
  }

  private void write(Page page) {
    PageRule rule = page.rule();
    out.open('{');
    out.name("number").number(page.number());
    out.name("folio").text(page.folio().text());
    out.name("recto").truth(page.kind().recto());
    out.name("width").points(rule.width());
    out.name("height").points(rule.height());
    out.name("left").points(rule.left());
    out.name("top").points(rule.top());
    out.name("right").points(rule.right());
    out.name("bottom").points(rule.bottom());
    out.name("content");
    write(page.content());
    out.close('}');
  }

  private void write(List<Placed> content) {
    out.open('[');
    for (Placed placed : JoinedFills.of(content)) {
      if (placed instanceof Placed.Line line) {
        line(line);
      } else if (placed instanceof Placed.Fill fill && !(fill.ink() instanceof Ink.None)) {
        box("fill", fill.x(), fill.y(), fill.width(), fill.height());
        out.text(ScreenColour.of(fill.ink())).close(']');
      } else if (placed instanceof Placed.Image image) {
        box("picture", image.x(), image.y(), image.width(), image.height());
        out.text(image.picture().name()).text(image.alt()).close(']');
      } else if (placed instanceof Placed.Link link) {
        box("link", link.x(), link.y(), link.width(), link.height());
        out.text(link.href()).close(']');
      } else if (placed instanceof Placed.Turned turned) {
        out.open('[').text("turned").points(turned.x()).points(turned.y());
        out.truth(turned.clockwise());
        write(turned.content());
        out.close(']');
      }
    }
    out.close(']');
  }

  private void box(String what, double x, double y, double width, double height) {
    out.open('[').text(what).points(x).points(y).points(width).points(height);
  }

  private void line(Placed.Line line) {
    Place place = place(line);
    out.open('[').text("line").text(place.file()).number(place.line());
    StringBuilder words = new StringBuilder();
    line.pieces().forEach(piece -> words.append(words(piece)));
    out.text(words.toString()).text(line.part().name().toLowerCase(java.util.Locale.ROOT));
    out.open('[');
    List<Placed.Piece> stretch = new ArrayList<>();
    for (Placed.Piece piece : line.pieces()) {
      if (piece.kind() == Placed.Kind.SPACE || piece.size() <= 0) {
        continue;
      }
      if (!stretch.isEmpty() && !isLike(stretch.get(0), piece)) {
        stretch(line, stretch);
        stretch.clear();
      }
      stretch.add(piece);
    }
    if (!stretch.isEmpty()) {
      stretch(line, stretch);
    }
    out.close(']').close(']');
  }

  /** That of the line's first words, else that of its block. */
  private Place place(Placed.Line line) {
    for (Placed.Piece piece : line.pieces()) {
      Source source = piece.span().source();
      if (piece.from() >= 0 && !sources.place(source).file().isEmpty()) {
        return sources.place(source, piece.from());
      }
    }
    return sources.place(line.source());
  }

  private static String words(Placed.Piece piece) {
    return switch (piece.kind()) {
      case SPACE, LEADER -> " ";
      case TURN_OVER, LINE_NUMBER -> "";
      case TEXT, HYPHEN -> piece.run().text();
    };
  }

  private static boolean isLike(Placed.Piece one, Placed.Piece other) {
    return one.run().face() == other.run().face()
        && one.size() == other.size()
        && one.ink().equals(other.ink());
  }

  private void stretch(Placed.Line line, List<Placed.Piece> pieces) {
    Placed.Piece first = pieces.get(0);
    out.open('[');
    out.number(faces.number(first.run().face())).points(first.size());
    out.text(ScreenColour.of(first.ink()));
    out.number(Math.round(line.scale() * 100_000));
    List<Integer> glyphs = new ArrayList<>();
    List<Long> across = new ArrayList<>();
    List<Long> down = new ArrayList<>();
    for (Placed.Piece piece : pieces) {
      GlyphRun run = piece.run();
      double em = piece.size() / run.face().unitsPerEm();
      double origin = line.x() + piece.offset();
      for (int i = 0; i < run.glyphs().length; i++) {
        glyphs.add(run.glyphs()[i]);
        across.add(Math.round((origin + run.dx()[i] * em * line.scale()) * 1000));
        down.add(Math.round((line.y() - piece.rise() - run.dy()[i] * em) * 1000));
        origin += run.advances()[i] * em * line.scale() + piece.tracking();
      }
    }
    boolean level = down.stream().distinct().count() <= 1;
    steps(level ? down.subList(0, Math.min(1, down.size())) : down);
    out.open('[');
    glyphs.forEach(out::number);
    out.close(']');
    steps(across);
    out.close(']');
  }

  private void steps(List<Long> places) {
    out.open('[');
    long before = 0;
    for (long place : places) {
      out.number(place - before);
      before = place;
    }
    out.close(']');
  }
}
