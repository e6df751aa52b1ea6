package bindery.pdf.drawing;

/** Path data as SVG writes it (SVG 2 §9.3): letters and numbers, these to three decimals. */
final class PathData {
  private final StringBuilder out = new StringBuilder();

  void command(char letter) {
    out.append(letter);
  }

  void number(double value) {
    long thousandths = Math.round(value * 1000);
    out.append(thousandths < 0 ? "-" : "").append(Math.abs(thousandths) / 1000);
    long fraction = Math.abs(thousandths) % 1000;
    if (fraction != 0) {
      out.append('.').append(Long.toString(1000 + fraction).substring(1).replaceFirst("0+$", ""));
    }
    out.append(' ');
  }

  @Override
  public String toString() {
    return out.toString().strip();
  }
}
