package bindery.epub.sheet;

import bindery.style.css.Component;
import bindery.style.css.Component.Amount;
import bindery.style.css.Component.Call;
import bindery.style.css.Component.Sign;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Works out {@code calc()} (CSS Values 4 §10) to one amount. Sums of percentages and lengths have
 * none.
 */
final class CalcSums {
  /** Units of fixed length, in points (CSS Values 4 §6.2). */
  private static final Map<String, Double> POINTS =
      Map.of(
          "pt",
          1.0,
          "px",
          0.75,
          "in",
          72.0,
          "cm",
          72 / 2.54,
          "mm",
          7.2 / 2.54,
          "pc",
          12.0,
          "q",
          1.8 / 2.54);

  private final List<Component> parts;
  private final Function<Amount, Optional<Amount>> unit;
  private int at;

  private CalcSums(List<Component> parts, Function<Amount, Optional<Amount>> unit) {
    this.parts = parts;
    this.unit = unit;
  }

  /**
   * @param em points to an em, where both are added
   * @param unit says an amount in a unit of CSS 2.1
   */
  static Optional<Amount> of(Call calc, double em, Function<Amount, Optional<Amount>> unit) {
    return terms(calc, unit).flatMap(terms -> amount(terms, em));
  }

  private static Optional<Map<String, Double>> terms(
      Call calc, Function<Amount, Optional<Amount>> unit) {
    if (!calc.name().equals("calc") && !calc.name().isEmpty()) {
      return Optional.empty();
    }
    CalcSums sums = new CalcSums(calc.arguments(), unit);
    Optional<Map<String, Double>> sum = sums.sum();
    return sums.at == sums.parts.size() ? sum : Optional.empty();
  }

  private static Optional<Amount> amount(Map<String, Double> terms, double em) {
    Map<String, Double> sum = new TreeMap<>(terms);
    if (sum.size() > 1) {
      sum.values().removeIf(v -> v == 0);
    }
    if (sum.size() == 2 && sum.containsKey("em") && sum.containsKey("pt") && em > 0) {
      sum.merge("em", sum.remove("pt") / em, Double::sum);
    }
    if (sum.size() > 1) {
      return Optional.empty();
    }
    return sum.entrySet().stream()
        .findFirst()
        .map(term -> new Amount(term.getValue(), term.getKey()))
        .or(() -> Optional.of(new Amount(0, "")));
  }

  private Optional<Map<String, Double>> sum() {
    Optional<Map<String, Double>> left = product();
    while (left.isPresent() && (sign('+') || sign('-'))) {
      double factor = sign('+') ? 1 : -1;
      at++;
      Map<String, Double> one = left.get();
      left = product().map(other -> plus(one, other, factor));
    }
    return left;
  }

  private Optional<Map<String, Double>> product() {
    Optional<Map<String, Double>> left = value();
    while (left.isPresent() && (sign('*') || sign('/'))) {
      boolean divide = sign('/');
      at++;
      Map<String, Double> one = left.get();
      left = value().flatMap(other -> divide ? quotient(one, other) : product(one, other));
    }
    return left;
  }

  private Optional<Map<String, Double>> value() {
    if (at >= parts.size()) {
      return Optional.empty();
    }
    Component part = parts.get(at++);
    if (part instanceof Call call) {
      return terms(call, unit);
    }
    return part instanceof Amount amount
        ? unit.apply(amount).map(CalcSums::term)
        : Optional.empty();
  }

  private static Map<String, Double> term(Amount amount) {
    Double points = POINTS.get(amount.unit());
    return points == null
        ? Map.of(amount.unit(), amount.number())
        : Map.of("pt", amount.number() * points);
  }

  private static Map<String, Double> plus(
      Map<String, Double> one, Map<String, Double> other, double factor) {
    Map<String, Double> sum = new TreeMap<>(one);
    other.forEach((unit, number) -> sum.merge(unit, factor * number, Double::sum));
    return sum;
  }

  private static Optional<Map<String, Double>> product(
      Map<String, Double> one, Map<String, Double> other) {
    if (isNumber(one)) {
      return Optional.of(times(other, one.get("")));
    }
    return isNumber(other) ? Optional.of(times(one, other.get(""))) : Optional.empty();
  }

  private static Optional<Map<String, Double>> quotient(
      Map<String, Double> one, Map<String, Double> other) {
    return isNumber(other) && other.get("") != 0
        ? Optional.of(times(one, 1 / other.get("")))
        : Optional.empty();
  }

  private static boolean isNumber(Map<String, Double> terms) {
    return terms.size() == 1 && terms.containsKey("");
  }

  private static Map<String, Double> times(Map<String, Double> terms, double factor) {
    Map<String, Double> product = new TreeMap<>();
    terms.forEach((unit, number) -> product.put(unit, number * factor));
    return product;
  }

  private boolean sign(char sign) {
    return at < parts.size() && parts.get(at) instanceof Sign s && s.sign() == sign;
  }
}
