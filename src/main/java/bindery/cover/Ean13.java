package bindery.cover;

import bindery.manuscript.data.Isbn;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.org.okapibarcode.backend.Ean;
import uk.org.okapibarcode.backend.HumanReadableLocation;
import uk.org.okapibarcode.graphics.Rectangle;

/**
 * The bars of an ISBN and of what stands beside it, measured in modules (ISO/IEC 15420; GS1 General
 * Specifications §5.2).
 *
 * @param digits the thirteen
 * @param addOn two or five more, or none
 * @param bars from the left edge of the first, y from the top of the longest
 */
record Ean13(String digits, String addOn, List<Bar> bars) {
  /** Modules of the thirteen digits. */
  static final int WIDTH = 95;

  /** Quiet zones of thirteen digits, GS1 General Specifications figure 5.2.3.4-1. */
  static final int QUIET_LEFT = 11;

  static final int QUIET_RIGHT = 7;

  /** The quiet zone of an add-on. */
  static final int QUIET_ADD_ON = 5;

  /** Height of a bar: 22.85 mm of 0.33 mm; guards are 5 modules longer. */
  static final int HEIGHT = 69;

  static final int GUARD = 5;

  /**
   * A bar.
   *
   * @param x modules
   * @param y modules
   */
  record Bar(double x, double y, double width, double height) {}

  Ean13 {
    bars = List.copyOf(bars);
  }

  /** The code of an ISBN of ten or thirteen digits; none where its digits do not add up. */
  static Optional<Ean13> of(String isbn, String addOn) {
    if (!Isbn.isRight(isbn)) {
      return Optional.empty();
    }
    String given = isbn.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    String twelve = given.length() == 10 ? "978" + given.substring(0, 9) : given.substring(0, 12);
    Ean ean = new Ean(Ean.Mode.EAN13);
    ean.setHumanReadableLocation(HumanReadableLocation.NONE);
    ean.setModuleWidth(1);
    ean.setBarHeight(HEIGHT);
    ean.setGuardPatternExtraHeight(GUARD);
    ean.setContent(addOn.isEmpty() ? twelve : twelve + "+" + addOn);
    List<Bar> bars = new ArrayList<>();
    for (Rectangle each : ean.getRectangles()) {
      bars.add(new Bar(each.x, each.y, each.width, each.height));
    }
    return Optional.of(new Ean13(twelve + check(twelve), addOn, bars));
  }

  /** The thirteenth digit (ISBN Users' Manual, 7th edition, 5.1). */
  private static int check(String twelve) {
    int sum = 0;
    for (int i = 0; i < twelve.length(); i++) {
      sum += (twelve.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
    }
    return (10 - sum % 10) % 10;
  }

  /** Where the add-on begins; the end of the code where there is none. */
  double addOnLeft() {
    return bars.stream().mapToDouble(Bar::x).filter(x -> x > WIDTH).min().orElse(WIDTH);
  }

  /** Where the last bar ends. */
  double right() {
    return bars.stream().mapToDouble(bar -> bar.x() + bar.width()).max().orElse(WIDTH);
  }

  /** Modules that its digits and quiet zones take. */
  double fullWidth() {
    return QUIET_LEFT + right() + (addOn.isEmpty() ? QUIET_RIGHT : QUIET_ADD_ON);
  }

  /** Where the middle of every digit is, add-on last. */
  List<Double> middles() {
    List<Double> at = new ArrayList<>();
    at.add(-7.0);
    for (int i = 1; i <= 12; i++) {
      // six digits of seven modules on either side of the middle guard, which has five
      at.add(3 + 7 * (i - 0.5) + (i > 6 ? 5 : 0));
    }
    // an add-on begins with a guard of four modules, and two stand between its digits
    for (int i = 0; i < addOn.length(); i++) {
      at.add(addOnLeft() + 4 + 9 * i + 3.5);
    }
    return at;
  }
}
