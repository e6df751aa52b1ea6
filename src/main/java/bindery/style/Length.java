package bindery.style;

/**
 * A length whose percentage is still open: {@code points + percent/100 × reference}.
 *
 * @param points the part that is known
 * @param percent of what the property says percentages refer to
 * @param auto whether the value is {@code auto} or {@code none}, and the numbers mean nothing
 */
public record Length(double points, double percent, boolean auto) {
  public static final Length ZERO = new Length(0, 0, false);
  public static final Length AUTO = new Length(0, 0, true);

  public static Length points(double points) {
    return new Length(points, 0, false);
  }

  /** In points; 0 for {@code auto}. */
  public double of(double reference) {
    return auto ? 0 : points + percent * reference / 100;
  }

  /** In points; the given value for {@code auto}. */
  public double orElse(double reference, double whenAuto) {
    return auto ? whenAuto : of(reference);
  }
}
