package bindery.typeset.formula;

import bindery.typeset.placed.Placed;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of a formula that no line end parts; points from the start of its baseline, down is
 * positive, as everything that is placed.
 *
 * @param pieces its letters and signs, in order
 * @param rules of fractions and roots, and strokes
 * @param text as which it is read
 * @param start of a line that begins with it, if the formula is broken before it
 * @param number of a row that has one of its own; null for none
 * @param id by which it can be led to, or empty
 * @param after what comes between it and the next part
 */
public record FormulaPart(
    double width,
    double height,
    double depth,
    List<Placed.Piece> pieces,
    List<Placed> rules,
    String text,
    double start,
    FormulaPart number,
    String id,
    Parting after) {
  /** No rule of a formula is as thick as this, points; what is, is a ground behind letters. */
  private static final double THICKEST = 3;

  /** Whether a rule is the ground of what stands on it. */
  public static boolean isGround(Placed rule) {
    return rule instanceof Placed.Fill fill && Math.min(fill.width(), fill.height()) > THICKEST;
  }

  /** The same beginning a row of a table, with what is said of the row. */
  FormulaPart row(double up, FormulaPart numbered, String name) {
    double above = Math.max(height, up);
    return new FormulaPart(width, above, depth, pieces, rules, text, 0, numbered, name, after);
  }

  /** The same ending a row. */
  FormulaPart ending(double down, Parting parting) {
    return new FormulaPart(
        width, height, Math.max(depth, down), pieces, rules, text, start, number, id, parting);
  }

  /**
   * Where a line may end between two parts.
   *
   * @param kind after what: a relation is a better place than a sum
   * @param space that is gone where a line ends, points
   */
  public record Parting(Kind kind, double space) {
    public static final Parting END = new Parting(Kind.END, 0);
  }

  /** Places where a formula may be parted. */
  public enum Kind {
    RELATION,
    BINARY,
    /** One or the other, but within brackets: only where nothing else is left. */
    WITHIN,
    /** A line end that the author put. */
    FORCED,
    /** A row of a table that is all of the formula ends, and the next stands below it. */
    ROW,
    /** The formula ends. */
    END
  }

  /** The same, smaller by a factor. */
  public FormulaPart scaled(double factor) {
    List<Placed.Piece> smaller = new ArrayList<>();
    for (Placed.Piece p : pieces) {
      smaller.add(
          new Placed.Piece(
              p.offset() * factor,
              p.run(),
              p.look().scaled(factor),
              p.span(),
              p.from(),
              p.to(),
              p.kind()));
    }
    List<Placed> rule = rules.stream().map(each -> each.scaled(factor)).toList();
    return new FormulaPart(
        width * factor,
        height * factor,
        depth * factor,
        smaller,
        rule,
        text,
        start * factor,
        number, // numbers are as large everywhere
        id,
        new Parting(after.kind(), after.space() * factor));
  }
}
