package bindery.style.property;

import bindery.style.css.BadValue;
import bindery.style.css.Component;
import bindery.style.css.Component.Amount;
import java.util.List;

/**
 * Leading as specified: a factor, which is what is inherited, or a length (CSS Inline 3 §5.1).
 *
 * @param factor of the size of the type; 0 where there is a length
 * @param length or null
 */
public record LineHeight(double factor, Dimension length) implements Relative<LineHeight> {
  /** {@code normal}, which CSS leaves to us. */
  private static final double NORMAL = 1.2;

  static LineHeight read(List<Component> value) throws BadValue {
    Component one = Grammars.only(value);
    if (one.is("normal")) {
      return new LineHeight(NORMAL, null);
    }
    boolean plain = one instanceof Amount amount && amount.unit().isEmpty();
    if (plain) {
      double factor = Calc.number(one);
      if (factor < 0) {
        throw BadValue.because("leading cannot be negative", "use 0 or more");
      }
      return new LineHeight(factor, null);
    }
    Dimension length = Calc.measure(one);
    if (length.isNegative()) {
      throw BadValue.because("leading cannot be negative", "use 0 or more");
    }
    return new LineHeight(0, length);
  }

  @Override
  public LineHeight absolute(Context context) {
    if (length == null) {
      return this;
    }
    double points = length.absolute(context).of(context.em());
    return new LineHeight(0, Dimension.points(points));
  }

  /** In points, of an absolute value. */
  public double points(double em) {
    return length == null ? factor * em : length.of(em);
  }
}
