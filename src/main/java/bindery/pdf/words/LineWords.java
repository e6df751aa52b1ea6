package bindery.pdf.words;

import bindery.typeset.glyph.GlyphRun;
import bindery.typeset.placed.Placed;
import java.util.List;

/** Where words begin and end among the pieces of a line. */
final class LineWords {
  private LineWords() {}

  /** The first piece that is text; the mark of a line that runs over may stand before it. */
  static int start(Placed.Line line) {
    int at = 0;
    while (at < line.pieces().size() && line.pieces().get(at).kind().ornament()) {
      at++;
    }
    return at;
  }

  /** After the word that begins with a piece; the same piece where none begins there. */
  static int end(Placed.Line line, int from) {
    int at = from;
    while (at < line.pieces().size() && ofWord(line.pieces().get(at))) {
      at++;
    }
    return at;
  }

  /** Where the word begins that ends the line. */
  static int lastWord(Placed.Line line) {
    int at = line.pieces().size();
    while (at > 0 && ofWord(line.pieces().get(at - 1))) {
      at--;
    }
    return at;
  }

  private static boolean ofWord(Placed.Piece piece) {
    boolean letters = piece.kind() == Placed.Kind.TEXT || piece.kind() == Placed.Kind.HYPHEN;
    return letters && piece.span().said() == null; // a formula is no part of a word
  }

  /** The text of some pieces as it is in the manuscript, without hyphens that are not its own. */
  static String text(Placed.Line line, int from, int to) {
    StringBuilder out = new StringBuilder();
    for (Placed.Piece piece : line.pieces().subList(from, to)) {
      if (piece.kind() != Placed.Kind.HYPHEN) {
        out.append(piece.run().text());
      }
    }
    return out.toString();
  }

  /**
   * Whether the last word of a line goes on in another one: at a hyphen that is not its own, at one
   * that is, or where the other line says that it runs on.
   */
  static boolean goesOn(Placed.Line line, Placed.Line next) {
    List<Placed.Piece> pieces = line.pieces();
    int start = start(next);
    if (pieces.isEmpty() || end(next, start) == start) {
      return false;
    }
    Placed.Piece last = pieces.get(pieces.size() - 1);
    if (last.kind() == Placed.Kind.HYPHEN) {
      return true;
    }
    Placed.Piece first = next.pieces().get(start);
    boolean adjoining =
        last.kind() == Placed.Kind.TEXT
            && last.to() >= 0
            && last.to() == first.from()
            && last.span().source().equals(first.span().source());
    boolean turnedOver = start > 0 && next.pieces().get(0).kind() == Placed.Kind.TURN_OVER;
    return adjoining && (turnedOver || endsWithHyphen(last.run().text()));
  }

  /**
   * Whether a space parts the last word of a line from the first of the next, which the lines
   * themselves do not show. Lines that are parted within their text, as after dashes or between
   * ideographs, have none.
   */
  static boolean spaceBetween(Placed.Line line, Placed.Line next) {
    int start = start(next);
    if (line.pieces().isEmpty() || start == next.pieces().size()) {
      return false;
    }
    Placed.Piece last = line.pieces().get(line.pieces().size() - 1);
    Placed.Piece first = next.pieces().get(start);
    if (last.kind() != Placed.Kind.TEXT || last.run().text().isEmpty()) {
      return last.span().said() != null;
    }
    boolean oneText = last.span().source().equals(first.span().source());
    if (oneText && last.to() >= 0 && first.from() >= 0) {
      return first.from() > last.to();
    }
    int end = last.run().text().codePointBefore(last.run().text().length());
    return !Character.isIdeographic(end) && end != '\u2014' && end != '-' && end != '/';
  }

  private static boolean endsWithHyphen(String text) {
    int end = text.length() - 1;
    return end > 0
        && (text.charAt(end) == '-' || text.charAt(end) == '\u2010')
        && Character.isLetterOrDigit(text.codePointBefore(end));
  }

  /** How much further glyphs of some pieces are from each other than they are made for, in ems. */
  static double widestGap(Placed.Line line, int from, int to) {
    double widest = 0;
    for (Placed.Piece piece : line.pieces().subList(from, to)) {
      if (piece.tracking() > 0) {
        GlyphRun run = piece.run();
        double em = run.face().unitsPerEm();
        for (int i = 0; i < run.glyphs().length; i++) {
          int kern = run.advances()[i] - run.face().advances()[run.glyphs()[i]];
          widest = Math.max(widest, piece.tracking() / piece.size() + kern / em);
        }
      }
    }
    return widest;
  }
}
