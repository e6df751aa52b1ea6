package bindery.pdf.painting;

import bindery.pdf.canvas.Canvas;
import bindery.pdf.drawing.DrawingSetter;
import bindery.pdf.drawing.Styled;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Paints the words of a drawing as words, so that they can be searched and taken out. Strokes of
 * letters are painted along their outlines.
 */
final class WordsPainter {
  private static final int INVISIBLE = 3;

  private final Lettering lettering;
  private final PaintState inks;
  private final ShapePainter shapes;

  WordsPainter(Lettering lettering, PaintState inks, ShapePainter shapes) {
    this.lettering = lettering;
    this.inks = inks;
    this.shapes = shapes;
  }

  /**
   * @param seen whether they are; those of a picture that is painted as pixels are only there
   */
  void paint(Styled text, Canvas canvas, double opacity, boolean seen) {
    List<DrawingSetter.Set> sets = lettering.set(text);
    Optional<Rectangle2D> box = lettering.box(sets);
    for (int i = 0; i < sets.size(); i++) {
      DrawingSetter.Set set = sets.get(i);
      if (set.owner().hidden()) {
        continue;
      }
      boolean first = set.onPath() && !goesOn(sets, i);
      if (first) {
        canvas.text("/Span <</ActualText " + hex(onPath(sets, i)) + ">> BDC");
      }
      if (seen) {
        paint(set, box.get(), canvas, opacity * opacities(set.owner(), text));
      } else {
        invisible(set, canvas);
      }
      boolean last = set.onPath() && (i + 1 == sets.size() || !goesOn(sets, i + 1));
      if (last) {
        canvas.text("EMC");
      }
    }
  }

  /** Whether a cluster on a path goes on from the one before. */
  private static boolean goesOn(List<DrawingSetter.Set> sets, int i) {
    DrawingSetter.Set before = i == 0 ? null : sets.get(i - 1);
    return before != null
        && before.onPath()
        && sets.get(i).onPath()
        && before.chunk() == sets.get(i).chunk()
        && !before.owner().hidden();
  }

  private static String onPath(List<DrawingSetter.Set> sets, int from) {
    StringBuilder out = new StringBuilder(sets.get(from).run().text());
    for (int i = from + 1; i < sets.size() && goesOn(sets, i); i++) {
      out.append(sets.get(i).run().text());
    }
    return out.toString();
  }

  private static String hex(String text) {
    return "<FEFF"
        + HexFormat.of().withUpperCase().formatHex(text.getBytes(StandardCharsets.UTF_16BE))
        + ">";
  }

  /** The opacities of spans within the text. */
  private static double opacities(Styled owner, Styled text) {
    double all = 1;
    for (Styled at = owner; at != text && at != null; at = at.parent()) {
      all *= SvgPaintReader.opacity(at, "opacity");
    }
    return all;
  }

  private void paint(DrawingSetter.Set set, Rectangle2D box, Canvas canvas, double opacity) {
    decorate(set, box, canvas, opacity, true);
    boolean filled = false;
    for (String part : ShapePainter.order(set.owner())) {
      if (part.equals("fill")) {
        filled = fill(set, box, canvas, opacity);
      } else if (part.equals("stroke")
          && set.owner().get("stroke") != null
          && !set.owner().get("stroke").equals("none")) {
        shapes.stroke(set.owner(), lettering.outline(set), box, opacity, canvas);
      }
    }
    if (!filled) {
      invisible(set, canvas);
    }
    decorate(set, box, canvas, opacity, false);
  }

  private boolean fill(DrawingSetter.Set set, Rectangle2D box, Canvas canvas, double opacity) {
    canvas.save();
    boolean some = inks.set(set.owner(), false, box, box, opacity, canvas);
    if (some) {
      canvas.words(set);
    }
    canvas.restore();
    return some;
  }

  private static void invisible(DrawingSetter.Set set, Canvas canvas) {
    canvas.save();
    canvas.operator("Tr", INVISIBLE);
    canvas.words(set);
    canvas.restore();
  }

  /** Lines under and over words are below them, those through them above (SVG 2 §11.10.2). */
  private void decorate(
      DrawingSetter.Set set, Rectangle2D box, Canvas canvas, double opacity, boolean below) {
    double em = set.size() / set.run().face().unitsPerEm();
    for (Styled at = set.owner(); at != null; at = at.parent()) {
      String line = at.own("text-decoration");
      line = line == null ? at.own("text-decoration-line") : line;
      if (line == null) {
        continue;
      }
      if (below && line.contains("underline")) {
        bar(at, set, 0.1 * set.size(), box, canvas, opacity);
      }
      if (below && line.contains("overline")) {
        bar(at, set, -set.run().face().ascent() * em, box, canvas, opacity);
      }
      if (!below && line.contains("line-through")) {
        bar(at, set, -set.run().face().xHeight() * em / 2, box, canvas, opacity);
      }
    }
  }

  /** A bar along a run, in the ink of the element that asks for it. */
  private void bar(
      Styled of, DrawingSetter.Set set, double y, Rectangle2D box, Canvas canvas, double opacity) {
    double thick = set.size() / 18;
    Path2D.Double path =
        new Path2D.Double(
            new Rectangle2D.Double(0, y - thick / 2, set.width(), thick),
            new AffineTransform(set.at()));
    shapes.fill(of, path, box, opacity, canvas);
  }
}
