package bindery.style.property;

import bindery.report.NearestName;
import bindery.style.css.BadValue;
import bindery.style.css.Component;
import bindery.style.css.Component.Amount;
import bindery.style.css.Component.Call;
import bindery.style.css.Component.Sign;
import java.util.List;
import java.util.Set;

/** Reads lengths, numbers and {@code calc()} of both (CSS Values 4 §10). */
final class Calc {
  private static final Set<String> OF_THE_WINDOW =
      Set.of("vw", "vh", "vi", "vb", "vmin", "vmax", "svw", "svh", "lvw", "lvh", "dvw", "dvh");
  private static final Set<String> OTHER_FUNCTIONS = Set.of("min", "max", "clamp", "round", "abs");

  /** A number or a length; the number's measure is null. */
  private record Sum(double number, Dimension measure) {
    boolean isNumber() {
      return measure == null;
    }
  }

  private final List<Component> parts;
  private int at;

  private Calc(List<Component> parts) {
    this.parts = parts;
  }

  /** A length or percentage; a bare 0 counts as one. */
  static Dimension measure(Component component) throws BadValue {
    Sum sum = value(component, false);
    if (!sum.isNumber()) {
      if (!sum.measure().terms().values().stream().allMatch(Double::isFinite)) {
        throw BadValue.because("calc() grows beyond all bounds", "use smaller numbers");
      }
      return sum.measure();
    }
    if (sum.number() == 0) {
      return Dimension.ZERO;
    }
    throw BadValue.because(
        "a length needs a unit", "write for example " + component + "pt or " + component + "em");
  }

  /** A number without a unit. */
  static double number(Component component) throws BadValue {
    Sum sum = value(component, false);
    if (!sum.isNumber() || !Double.isFinite(sum.number())) {
      throw BadValue.unknown();
    }
    return sum.number();
  }

  /** Whether the component is of the kind that this class reads, right or wrong. */
  static boolean isNumeric(Component component) {
    return component instanceof Amount
        || component instanceof Call call
            && (call.name().equals("calc") || OTHER_FUNCTIONS.contains(call.name()));
  }

  private static Sum value(Component component, boolean inCalc) throws BadValue {
    if (component instanceof Amount amount) {
      if (amount.unit().isEmpty()) {
        return new Sum(amount.number(), null);
      }
      return new Sum(0, Dimension.of(amount.number(), unit(amount.unit())));
    }
    if (component instanceof Call call) {
      if (call.name().equals("calc") || inCalc && call.name().isEmpty()) {
        Calc calc = new Calc(call.arguments());
        Sum sum = calc.sum();
        if (calc.at < calc.parts.size()) {
          throw BadValue.because(
              "calc() needs + or - with spaces around it, * or / between its values",
              "write for example calc(1em + 2pt)");
        }
        return sum;
      }
      if (OTHER_FUNCTIONS.contains(call.name())) {
        throw BadValue.because(
            call.name() + "() is not computed by Bindery", "use a length or calc()");
      }
    }
    throw BadValue.unknown();
  }

  private static Unit unit(String symbol) throws BadValue {
    if (OF_THE_WINDOW.contains(symbol)) {
      throw BadValue.because(
          "‘" + symbol + "’ measures a window and a book has none", "use %, em or mm");
    }
    var unit = Unit.of(symbol);
    if (unit.isEmpty()) {
      List<String> known = Unit.ALL.stream().map(u -> u.symbol).toList();
      throw BadValue.because(
          "‘" + symbol + "’ is not a unit",
          NearestName.hint(symbol, known, "use one of " + String.join(", ", known)));
    }
    return unit.get();
  }

  private Sum sum() throws BadValue {
    Sum left = product();
    while (at < parts.size() && (sign('+') || sign('-'))) {
      double factor = sign('+') ? 1 : -1;
      at++;
      Sum right = product();
      if (left.isNumber() != right.isNumber()) {
        throw BadValue.because(
            "calc() adds a number to a length", "give both a unit, or multiply instead");
      }
      left =
          left.isNumber()
              ? new Sum(left.number() + factor * right.number(), null)
              : new Sum(0, left.measure().plus(right.measure().times(factor)));
    }
    return left;
  }

  private Sum product() throws BadValue {
    Sum left = next();
    while (at < parts.size() && (sign('*') || sign('/'))) {
      boolean divide = sign('/');
      at++;
      Sum right = next();
      if (divide && (!right.isNumber() || right.number() == 0)) {
        throw BadValue.because("calc() can only divide by a number that is not 0", "");
      }
      if (!left.isNumber() && !right.isNumber()) {
        throw BadValue.because("calc() multiplies two lengths", "leave one of them without a unit");
      }
      double factor = divide ? 1 / right.number() : right.number();
      if (left.isNumber() && !right.isNumber()) {
        left = new Sum(0, right.measure().times(left.number()));
      } else if (left.isNumber()) {
        left = new Sum(left.number() * factor, null);
      } else {
        left = new Sum(0, left.measure().times(factor));
      }
    }
    return left;
  }

  private Sum next() throws BadValue {
    if (at >= parts.size()) {
      throw BadValue.because("calc() ends where a value should stand", "");
    }
    return value(parts.get(at++), true);
  }

  private boolean sign(char sign) {
    return parts.get(at) instanceof Sign s && s.sign() == sign;
  }
}
