package bindery.typeset.formula;

import bindery.typeset.formula.FormulaPart.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * A formula that stands by itself, on one line if it can, else broken before its relations, else
 * before its sums too, and at last made smaller.
 *
 * @param lines in order, each the parts that stand on it
 * @param formula as it is set, perhaps smaller than it was
 * @param measure that there is for it
 */
public record DisplayLines(List<List<FormulaPart>> lines, SetFormula formula, double measure) {
  /** A formula is made no smaller than this. */
  public static final double SMALLEST = 0.8;

  private static final double HAIR = 0.01;

  public static DisplayLines of(SetFormula formula, double measure) {
    DisplayLines plain = broken(formula, measure);
    double widest = plain.width();
    if (widest <= measure + HAIR) {
      return plain;
    }
    // Smaller, more of it may come to stand on a line: the largest of a few sizes that does.
    for (double factor = 0.97; factor > SMALLEST; factor -= 0.03) {
      DisplayLines smaller = broken(formula.scaled(factor), measure);
      if (smaller.width() <= measure + HAIR) {
        return smaller;
      }
    }
    return broken(formula.scaled(SMALLEST), measure);
  }

  private static DisplayLines broken(SetFormula formula, double measure) {
    List<List<FormulaPart>> lines = new ArrayList<>();
    List<FormulaPart> rest = formula.parts();
    while (!rest.isEmpty()) {
      double room = lines.isEmpty() ? measure : measure - rest.get(0).start();
      int to = end(rest, room, measure);
      lines.add(List.copyOf(rest.subList(0, to)));
      rest = rest.subList(to, rest.size());
    }
    return new DisplayLines(List.copyOf(lines), formula, measure);
  }

  /** Whether a line goes on from the one before, and begins no row of a table. */
  public boolean goesOn(int line) {
    if (line == 0) {
      return false;
    }
    List<FormulaPart> before = lines.get(line - 1);
    return before.get(before.size() - 1).after().kind() != Kind.ROW;
  }

  /** Whether it is rows of a table. */
  public boolean rows() {
    return formula.parts().stream().anyMatch(part -> part.after().kind() == Kind.ROW);
  }

  /** What a line is moved in by. */
  public double indent(int line) {
    return line == 0 ? 0 : lines.get(line).get(0).start();
  }

  /** After the last part on a line: at the last relation that fits, else at the last sum. */
  private static int end(List<FormulaPart> parts, double room, double measure) {
    double width = 0;
    int relation = 0;
    int sum = 0;
    int within = 0;
    for (int i = 0; i < parts.size(); i++) {
      width += parts.get(i).width();
      if (width > room + HAIR && i > 0) {
        // What follows the last relation is parted all the same if a line does not hold it.
        boolean whole = relation > 0 && fits(parts, relation, measure);
        return relation > 0 && (whole || sum < relation)
            ? relation
            : sum > 0 ? sum : within > 0 ? within : i;
      }
      Kind kind = parts.get(i).after().kind();
      if (kind == Kind.FORCED || kind == Kind.ROW) {
        return i + 1;
      }
      relation = kind == Kind.RELATION ? i + 1 : relation;
      sum = kind == Kind.BINARY ? i + 1 : sum;
      within = kind == Kind.WITHIN ? i + 1 : within;
      width += parts.get(i).after().space();
    }
    return parts.size();
  }

  /** Whether a line holds all from a part to before the next relation. */
  private static boolean fits(List<FormulaPart> parts, int from, double measure) {
    double width = parts.get(from).start();
    for (FormulaPart part : parts.subList(from, parts.size())) {
      width += part.width();
      if (part.after().kind() == Kind.RELATION) {
        break;
      }
      width += part.after().space();
    }
    return width <= measure + HAIR;
  }

  /** Width of a line, points. */
  public static double width(List<FormulaPart> line) {
    double width = 0;
    for (int i = 0; i < line.size(); i++) {
      width += line.get(i).width() + (i + 1 < line.size() ? line.get(i).after().space() : 0);
    }
    return width;
  }

  /** Width of all lines together, the hanging ones where they stand. */
  public double width() {
    double widest = 0;
    for (int i = 0; i < lines.size(); i++) {
      widest = Math.max(widest, width(lines.get(i)) + indent(i));
    }
    return widest;
  }
}
