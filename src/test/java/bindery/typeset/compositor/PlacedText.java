package bindery.typeset.compositor;

import bindery.typeset.placed.Placed;
import java.util.List;
import java.util.Locale;

/**
 * What stands on a page or in a galley, as text: x of its start and end, y where it has one, and
 * words. Changes of size, rise and tracking are told in brackets where they happen; what is drawn
 * but is no text stands in angle brackets.
 */
public final class PlacedText {
  private PlacedText() {}

  /** Points to a tenth. */
  public static String points(double value) {
    String text = String.format(Locale.ROOT, "%.1f", value);
    return text.equals("-0.0") ? "0.0" : text;
  }

  static String of(Placed placed) {
    if (placed instanceof Placed.Line line) {
      return points(line.y()) + " " + line(line);
    }
    if (placed instanceof Placed.Fill fill) {
      return box("fill", fill.x(), fill.y(), fill.width(), fill.height()) + " " + fill.ink();
    }
    if (placed instanceof Placed.Image image) {
      String box = box("image", image.x(), image.y(), image.width(), image.height());
      return box + " " + image.picture().name() + " ‘" + image.alt() + "’";
    }
    if (placed instanceof Placed.Link link) {
      return box("link", link.x(), link.y(), link.width(), link.height()) + " " + link.href();
    }
    if (placed instanceof Placed.Anchor anchor) {
      return "anchor " + points(anchor.y()) + " #" + anchor.id();
    }
    Placed.Turned turned = (Placed.Turned) placed;
    return "turned " + turned.content().stream().map(PlacedText::of).toList();
  }

  private static String box(String name, double x, double y, double width, double height) {
    return String.join(" ", name, points(x), points(y), points(width), "×", points(height));
  }

  /** Start, words and end of a line. */
  public static String line(Placed.Line line) {
    double end = 0;
    double start = Double.MAX_VALUE;
    for (Placed.Piece piece : line.pieces()) {
      start = Math.min(start, piece.offset());
      end = Math.max(end, piece.offset() + width(piece, line.scale()));
    }
    String scale = line.scale() == 1 ? "" : String.format(Locale.ROOT, " ×%.3f", line.scale());
    String span = points(line.x() + start) + "–" + points(line.x() + end) + scale;
    return span + " | " + text(line) + turned(line);
  }

  /** Where the words of a line stand that does not run from left to right. */
  private static String turned(Placed.Line line) {
    boolean turned = false;
    StringBuilder out = new StringBuilder(", at");
    Placed.Piece before = line.pieces().get(0);
    for (Placed.Piece piece : line.pieces()) {
      turned |= piece.offset() < before.offset() - 0.01;
      before = piece;
      if (piece.kind() == Placed.Kind.TEXT) {
        out.append(' ').append(points(line.x() + piece.offset()));
      }
    }
    return turned ? out.toString() : "";
  }

  private static double width(Placed.Piece piece, double scale) {
    double tracking = piece.tracking() * piece.run().glyphs().length;
    return piece.run().width(piece.size()) * scale + tracking;
  }

  /** The words of a line. */
  public static String text(Placed.Line line) {
    StringBuilder out = new StringBuilder();
    Placed.Piece before = null;
    for (Placed.Piece piece : line.pieces()) {
      if (before != null || piece.tracking() != 0) {
        change(out, before, piece);
      }
      before = piece;
      out.append(
          switch (piece.kind()) {
            case TEXT -> piece.run().text();
            case SPACE -> " ".repeat(piece.run().text().length());
            case HYPHEN -> "-";
            case LEADER, TURN_OVER, LINE_NUMBER -> "‹" + piece.run().text().strip() + "›";
          });
    }
    return out.toString().replace("›‹", "").stripTrailing();
  }

  private static void change(StringBuilder out, Placed.Piece before, Placed.Piece piece) {
    if (before != null && piece.size() != before.size()) {
      out.append("[").append(points(piece.size())).append("pt]");
    }
    if (before != null && piece.rise() != before.rise()) {
      out.append("[↑").append(points(piece.rise())).append("]");
    }
    if (piece.tracking() != (before == null ? 0 : before.tracking())) {
      out.append("[+").append(points(piece.tracking())).append("]");
    }
    if (before != null && !piece.run().face().equals(before.run().face())) {
      out.append("[").append(piece.run().face()).append("]");
    }
  }

  static void lines(List<Placed> content, String indent, StringBuilder out) {
    for (Placed placed : content) {
      out.append(indent).append(of(placed)).append('\n');
    }
  }
}
