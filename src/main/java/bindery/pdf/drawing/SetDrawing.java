package bindery.pdf.drawing;

import bindery.pdf.colour.Separation;
import bindery.style.Ink;
import bindery.typeset.placed.Placed;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Set text and rules as a drawing of outlines (SVG 1.1), for whoever cannot set them.
 *
 * @param width of the drawing, points
 * @param height of all of it
 * @param depth what of it is below the baseline of the last line
 */
public record SetDrawing(byte[] svg, double width, double height, double depth) {

  /**
   * @param content lines and rules; nothing else is drawn
   */
  public static SetDrawing of(List<Placed> content, GlyphOutlines outlines) {
    Map<Ink, Path2D.Double> shapes = new LinkedHashMap<>();
    Rectangle2D room = null;
    double baseline = 0;
    for (Placed placed : content) {
      if (placed instanceof Placed.Line line) {
        baseline = line.y();
        for (Placed.Piece piece : line.pieces()) {
          room = joined(room, piece(line, piece, shapes, outlines));
        }
      } else if (placed instanceof Placed.Fill fill && !(fill.ink() instanceof Ink.None)) {
        Rectangle2D.Double box =
            new Rectangle2D.Double(fill.x(), fill.y(), fill.width(), fill.height());
        shape(shapes, fill.ink()).append(box, false);
        room = joined(room, box);
      } else if (placed instanceof Placed.Slash slash) {
        slash(shape(shapes, slash.ink()), slash.corners());
      }
    }
    for (Path2D.Double shape : shapes.values()) {
      room = shape.getCurrentPoint() == null ? room : joined(room, shape.getBounds2D());
    }
    Rectangle2D all = room == null ? new Rectangle2D.Double() : room;
    return new SetDrawing(
        svg(shapes, all).getBytes(StandardCharsets.UTF_8),
        all.getWidth(),
        all.getHeight(),
        Math.max(0, all.getMaxY() - baseline));
  }

  /** Draws a piece; gives the stretch of its baseline that it takes. */
  private static Rectangle2D piece(
      Placed.Line line,
      Placed.Piece piece,
      Map<Ink, Path2D.Double> shapes,
      GlyphOutlines outlines) {
    double x = line.x() + piece.offset();
    double y = line.y() - piece.rise();
    Path2D.Double path =
        outlines.path(
            piece.run(),
            piece.size(),
            AffineTransform.getTranslateInstance(x, y),
            piece.tracking(),
            line.scale());
    shape(shapes, piece.ink()).append(path, false);
    return new Rectangle2D.Double(x, y, piece.run().width(piece.size()) * line.scale(), 0);
  }

  private static void slash(Path2D.Double shape, double[] corners) {
    shape.moveTo(corners[0], corners[1]);
    for (int i = 2; i < corners.length; i += 2) {
      shape.lineTo(corners[i], corners[i + 1]);
    }
    shape.closePath();
  }

  private static Path2D.Double shape(Map<Ink, Path2D.Double> shapes, Ink ink) {
    return shapes.computeIfAbsent(Separation.screen().ink(ink), i -> new Path2D.Double());
  }

  private static Rectangle2D joined(Rectangle2D one, Rectangle2D other) {
    return one == null ? other : one.createUnion(other);
  }

  private static String svg(Map<Ink, Path2D.Double> shapes, Rectangle2D room) {
    StringBuilder out = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"");
    number(out, room.getWidth()).append("pt\" height=\"");
    number(out, room.getHeight()).append("pt\" viewBox=\"0 0 ");
    number(out, room.getWidth()).append(' ');
    number(out, room.getHeight()).append("\">");
    shapes.forEach(
        (ink, shape) -> {
          out.append("<path fill=\"").append(colour(ink)).append("\" d=\"");
          path(out, shape, room.getX(), room.getY());
          out.append("\"/>");
        });
    return out.append("</svg>\n").toString();
  }

  private static String colour(Ink ink) {
    if (ink instanceof Ink.Rgb rgb) {
      return hex(rgb.red(), rgb.green(), rgb.blue());
    }
    double level = ink instanceof Ink.Gray gray ? gray.level() : 0;
    return hex(level, level, level);
  }

  private static String hex(double red, double green, double blue) {
    return String.format(
        Locale.ROOT,
        "#%02x%02x%02x",
        Math.round(red * 255),
        Math.round(green * 255),
        Math.round(blue * 255));
  }

  private static void path(StringBuilder out, Path2D shape, double left, double top) {
    double[] to = new double[6];
    AffineTransform place = AffineTransform.getTranslateInstance(-left, -top);
    for (PathIterator at = shape.getPathIterator(place); !at.isDone(); at.next()) {
      int kind = at.currentSegment(to);
      out.append("MLQCZ".charAt(kind));
      int numbers = kind == PathIterator.SEG_CLOSE ? 0 : kind < 2 ? 2 : 2 * kind;
      for (int i = 0; i < numbers; i++) {
        number(i == 0 ? out : out.append(' '), to[i]);
      }
    }
  }

  private static StringBuilder number(StringBuilder out, double value) {
    long hundredths = Math.round(value * 100);
    if (hundredths % 100 == 0) {
      return out.append(hundredths / 100);
    }
    return out.append(hundredths / 100.0);
  }
}
