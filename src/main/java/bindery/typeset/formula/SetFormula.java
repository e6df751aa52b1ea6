package bindery.typeset.formula;

import java.util.List;

/**
 * A formula, set.
 *
 * @param parts in order, between which a line may end
 * @param em size of its type, points
 */
public record SetFormula(List<FormulaPart> parts, double em) {
  /** As which it is read, on one line. */
  public String text() {
    StringBuilder out = new StringBuilder();
    for (FormulaPart part : parts) {
      out.append(part.text());
      out.append(part.after().kind() == FormulaPart.Kind.ROW ? "; " : "");
    }
    return out.toString().strip();
  }

  /** On one line, points. */
  public double width() {
    return parts.stream().mapToDouble(p -> p.width() + p.after().space()).sum();
  }

  /** Width of the widest number of a row; 0 where none has one. */
  public double numbers() {
    return parts.stream()
        .mapToDouble(part -> part.number() == null ? 0 : part.number().width())
        .max()
        .orElse(0);
  }

  /** Above the baseline. */
  public double height() {
    return parts.stream().mapToDouble(FormulaPart::height).max().orElse(0);
  }

  /** Below it. */
  public double depth() {
    return parts.stream().mapToDouble(FormulaPart::depth).max().orElse(0);
  }

  /** The same, smaller by a factor. */
  public SetFormula scaled(double factor) {
    return new SetFormula(parts.stream().map(p -> p.scaled(factor)).toList(), em * factor);
  }
}
