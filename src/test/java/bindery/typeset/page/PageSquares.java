package bindery.typeset.page;

import bindery.typeset.compositor.PlacedText;
import bindery.typeset.placed.Placed;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A page set in squares as a picture of letters: a square is ten points wide, each line has its
 * number by the grid, with a fraction where it does not stand on it. Upright rules are bars,
 * pictures are filled with hashes.
 */
final class PageSquares {
  private static final double SQUARE = 10;

  private final double grid;
  private final double first;
  private final double left;
  private final Map<Double, StringBuilder> lines = new TreeMap<>();

  private PageSquares(double grid, double first, double left) {
    this.grid = grid;
    this.first = first;
    this.left = left;
  }

  /**
   * @param grid distance of lines, points
   * @param first baseline of the first line of a full page
   */
  static String of(Page page, double grid, double first) {
    PageSquares squares = new PageSquares(grid, first, page.rule().left());
    for (Placed placed : page.content()) {
      squares.place(placed);
    }
    for (Placed placed : page.content()) {
      squares.rule(placed);
    }
    StringBuilder out = new StringBuilder("page " + page.folio().text() + "\n");
    squares.lines.forEach((y, line) -> out.append(squares.number(y)).append(line).append('\n'));
    return out.toString();
  }

  private void place(Placed placed) {
    if (placed instanceof Placed.Line line) {
      for (Placed.Piece piece : line.pieces()) {
        if (piece.kind() != Placed.Kind.SPACE) {
          put(line.y(), line.x() + piece.offset(), piece.run().text());
        }
      }
    } else if (placed instanceof Placed.Image image) {
      String across = "#".repeat((int) Math.round(image.width() / SQUARE));
      for (double y = image.y() + grid; y <= image.y() + image.height() + 0.01; y += grid) {
        put(Math.rint((y - first) / grid) * grid + first, image.x(), across);
      }
    }
  }

  /** Upright rules show beside the lines that they pass. */
  private void rule(Placed placed) {
    if (placed instanceof Placed.Fill fill && fill.height() > fill.width()) {
      for (double y : lines.keySet()) {
        if (y > fill.y() && y < fill.y() + fill.height()) {
          put(y, fill.x(), "|");
        }
      }
    }
  }

  private void put(double y, double x, String text) {
    StringBuilder line = lines.computeIfAbsent(Math.rint(y * 100) / 100, k -> new StringBuilder());
    int at = (int) Math.floor((x - left) / SQUARE + 0.01);
    while (line.length() < at + text.length()) {
      line.append(' ');
    }
    line.replace(at, at + text.length(), text);
  }

  private String number(double y) {
    double line = 1 + (y - first) / grid;
    boolean whole = Math.abs(line - Math.rint(line)) < 0.01;
    String number = whole ? String.valueOf(Math.round(line)) : PlacedText.points(line);
    return String.format(Locale.ROOT, "%4s  ", number);
  }
}
