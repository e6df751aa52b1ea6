package bindery.press.summary;

import bindery.typeset.page.Page;
import bindery.typeset.placed.Placed;
import java.util.Optional;

/**
 * Where on its page a line of text stands.
 *
 * @param top of its small letters, as a share of the page's height
 * @param height likewise
 */
public record LineMark(double top, double height) {
  /** Characters that a line is known by; messages cut long ones short. */
  private static final int ENOUGH = 60;

  /** The line of the page that has these words. */
  public static Optional<LineMark> of(Page page, String words) {
    String whole = letters(words);
    String wanted = whole.substring(0, Math.min(ENOUGH, whole.length()));
    if (wanted.isEmpty()) {
      return Optional.empty();
    }
    for (Placed placed : page.content()) {
      if (placed instanceof Placed.Line line
          && line.part() != Placed.Part.RUNNING
          && letters(text(line)).contains(wanted)) {
        double size = line.pieces().stream().mapToDouble(Placed.Piece::size).max().orElse(0);
        double height = page.rule().height();
        return Optional.of(new LineMark((line.y() - 0.7 * size) / height, 0.9 * size / height));
      }
    }
    return Optional.empty();
  }

  private static String text(Placed.Line line) {
    StringBuilder out = new StringBuilder();
    for (Placed.Piece piece : line.pieces()) {
      if (piece.kind() == Placed.Kind.TEXT) {
        out.append(piece.run().text());
      }
    }
    return out.toString();
  }

  /** Spaces and the hyphen at a line's end do not count. */
  private static String letters(String words) {
    return words.replaceAll("[\\s…\u00AD]+", "");
  }
}
