package bindery.style.property;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The units of length that stylesheets may use (CSS Values 4 §6), and the percentage. */
enum Unit {
  PT("pt", 1, "point, 1/72 inch"),
  PC("pc", 12, "pica, 12 points"),
  IN("in", 72, "inch"),
  CM("cm", 72 / 2.54, "centimetre"),
  MM("mm", 72 / 25.4, "millimetre"),
  Q("q", 72 / 101.6, "quarter of a millimetre"),
  PX("px", 0.75, "1/96 inch"),
  EM("em", 0, "size of the element's type (in font-size: of its parent's)"),
  REM("rem", 0, "size of the root's type"),
  EX("ex", 0, "height of an x, taken as half the size"),
  CH("ch", 0, "width of a zero, taken as half the size"),
  LH("lh", 0, "leading of the element (in line-height and font-size: of its parent)"),
  RLH("rlh", 0, "leading of the root"),
  PERCENT("%", 0, "hundredth of what the property says");

  static final List<Unit> ALL = List.of(values());

  final String symbol;

  /** In points; 0 for relative units. */
  final double points;

  final String meaning;

  Unit(String symbol, double points, String meaning) {
    this.symbol = symbol;
    this.points = points;
    this.meaning = meaning;
  }

  static Optional<Unit> of(String symbol) {
    return Arrays.stream(values()).filter(unit -> unit.symbol.equals(symbol)).findFirst();
  }
}
