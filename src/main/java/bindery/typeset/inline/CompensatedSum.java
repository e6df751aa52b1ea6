package bindery.typeset.inline;

/**
 * A sum that makes up for what rounding takes (W. Kahan, "Further remarks on reducing truncation
 * errors", 1965), so that it depends little on the order of what is added.
 */
final class CompensatedSum {
  private double sum;
  private double over;

  void add(double value) {
    double more = value - over;
    double next = sum + more;
    over = next - sum - more;
    sum = next;
  }

  double value() {
    return sum - over;
  }
}
