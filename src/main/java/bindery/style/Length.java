package bindery.style;

/**
 * A length whose percentage is still open: {@code points + percent/100 × reference}.
 *
 * @param points the part that is known
 * @param percent of what the property says percentages refer to
 * @param auto whether the value is {@code auto} or {@code none}, and the numbers mean nothing
 * @param signed whether it may come out below 0; if not, it is 0 there (CSS Values 4 §10.12)
 */
public record Length(double points, double percent, boolean auto, boolean signed) {
  public static final Length ZERO = new Length(0, 0, false);
  public static final Length AUTO = new Length(0, 0, true);

  public Length(double points, double percent, boolean auto) {
    this(points, percent, auto, true);
  }

  /** The same, but never below 0. */
  public Length unsigned() {
    boolean may = points < 0 || percent < 0;
    return may ? new Length(points, percent, auto, false) : this;
  }

  public static Length points(double points) {
    return new Length(points, 0, false);
  }

  /** In points; 0 for {@code auto}. */
  public double of(double reference) {
    double all = points + percent * reference / 100;
    return auto || !signed && all < 0 ? 0 : all;
  }

  /** In points; the given value for {@code auto}. */
  public double orElse(double reference, double whenAuto) {
    return auto ? whenAuto : of(reference);
  }
}
