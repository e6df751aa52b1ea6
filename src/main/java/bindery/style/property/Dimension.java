package bindery.style.property;

import bindery.style.Length;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A length as specified: a sum of units, which is all that {@code calc()} can come to (CSS Values 4
 * §10).
 *
 * @param terms how much of each unit; absolute units are gathered as points
 * @param auto whether this is {@code auto}, {@code none} or {@code normal} and there are no terms
 */
public record Dimension(SortedMap<Unit, Double> terms, boolean auto)
    implements Relative<Dimension> {
  /** Points; some 350 metres. */
  private static final double LONGEST = 1e6;

  static final Dimension ZERO = new Dimension(new TreeMap<>(), false);
  static final Dimension AUTO = new Dimension(new TreeMap<>(), true);

  static Dimension of(double amount, Unit unit) {
    TreeMap<Unit, Double> terms = new TreeMap<>();
    put(terms, unit, amount);
    return new Dimension(terms, false);
  }

  public static Dimension points(double points) {
    return of(points, Unit.PT);
  }

  private static void put(Map<Unit, Double> terms, Unit unit, double amount) {
    if (unit.points > 0) {
      terms.merge(Unit.PT, amount * unit.points, Double::sum);
    } else {
      terms.merge(unit, amount, Double::sum);
    }
  }

  Dimension plus(Dimension other) {
    TreeMap<Unit, Double> sum = new TreeMap<>(terms);
    other.terms.forEach((unit, amount) -> put(sum, unit, amount));
    return new Dimension(sum, false);
  }

  Dimension times(double factor) {
    TreeMap<Unit, Double> product = new TreeMap<>();
    terms.forEach((unit, amount) -> product.put(unit, amount * factor));
    return new Dimension(product, auto);
  }

  private double amount(Unit unit) {
    return terms.getOrDefault(unit, 0.0);
  }

  boolean hasPercent() {
    return terms.containsKey(Unit.PERCENT);
  }

  /** Whether every term is below or at zero and one is below. */
  boolean isNegative() {
    return terms.values().stream().allMatch(v -> v <= 0)
        && terms.values().stream().anyMatch(v -> v < 0);
  }

  /** In points, percentages left out; kept within what can be a length on paper. */
  double points(Context context) {
    return Math.max(-LONGEST, Math.min(LONGEST, sum(context)));
  }

  private double sum(Context context) {
    return amount(Unit.PT)
        + amount(Unit.EM) * context.em()
        + amount(Unit.REM) * context.rootEm()
        + (amount(Unit.EX) + amount(Unit.CH)) * context.em() / 2
        + amount(Unit.LH) * context.leading()
        + amount(Unit.RLH) * context.rootLeading();
  }

  @Override
  public Dimension absolute(Context context) {
    if (auto) {
      return this;
    }
    Dimension points = of(points(context), Unit.PT);
    double percent = Math.max(-LONGEST, Math.min(LONGEST, amount(Unit.PERCENT)));
    return hasPercent() ? points.plus(of(percent, Unit.PERCENT)) : points;
  }

  /** Of an absolute measure, percentages kept open. */
  public Length length() {
    return auto ? Length.AUTO : new Length(amount(Unit.PT), amount(Unit.PERCENT), false);
  }

  /** Of an absolute measure, percentages of the reference; 0 for {@code auto}. */
  public double of(double reference) {
    return amount(Unit.PT) + amount(Unit.PERCENT) * reference / 100;
  }
}
