package bindery.cover;

import bindery.style.Ink;
import bindery.typeset.placed.Placed;
import java.util.ArrayList;
import java.util.List;

/** Draws a bar code on its white ground, in the lower right corner of the back. */
final class BarCode {
  /** One module, 0.33 mm: the size of reference (GS1 General Specifications §5.2.3.1). */
  static final double MODULE = 0.33 * 72 / 25.4;

  /** White between a bar and a digit. */
  private static final double GAP = MODULE;

  /** White between the ISBN above and the bars. */
  private static final double ABOVE = 4;

  private final Ean13 code;
  private final SetLine isbn;
  private final List<SetLine> digits;

  /**
   * @param lines the ISBN in words, then each digit by itself
   */
  BarCode(Ean13 code, List<SetLine> lines) {
    this.code = code;
    this.isbn = lines.get(0);
    this.digits = lines.subList(1, lines.size());
  }

  /** The texts that have to be set for it. */
  static List<String> texts(Ean13 code, String isbn) {
    List<String> texts = new ArrayList<>();
    String given = isbn.strip();
    boolean ten =
        given.replaceAll("[\\s-]", "").length() == 10; // as it has not been written since 2007
    String last = code.digits().substring(12);
    texts.add("ISBN " + (ten ? "978-" + given.substring(0, given.length() - 1) + last : given));
    (code.digits() + code.addOn()).chars().mapToObj(Character::toString).forEach(texts::add);
    return texts;
  }

  /** What it looks like on the cover. */
  List<Placed> placed(Wrap wrap) {
    double width = Math.max(Wrap.CODE_WIDTH, code.fullWidth() * MODULE);
    double right = wrap.panelWidth() - Wrap.CODE_EDGE;
    double foot = wrap.height() - Wrap.CODE_EDGE;
    double top = foot - Wrap.CODE_HEIGHT;
    List<Placed> all = new ArrayList<>();
    all.add(new Placed.Fill(right - width, top, width, Wrap.CODE_HEIGHT, new Ink.Gray(1)));

    double capitals = isbn.bottom() - isbn.top();
    double figures = digits.get(0).bottom() - digits.get(0).top();
    double bars = Ean13.HEIGHT * MODULE;
    double inside = capitals + ABOVE + bars + GAP + figures;
    double baseline = top + (Wrap.CODE_HEIGHT - inside) / 2 + capitals;
    double left =
        right - width + (width - code.fullWidth() * MODULE) / 2 + Ean13.QUIET_LEFT * MODULE;
    double barsTop = baseline + ABOVE;
    all.add(isbn.at(left, baseline));
    for (Ean13.Bar bar : code.bars()) {
      double y = barsTop + bar.y() * MODULE;
      double height = Math.min(bar.height(), Ean13.HEIGHT + Ean13.GUARD - bar.y()) * MODULE;
      all.add(new Placed.Fill(left + bar.x() * MODULE, y, bar.width() * MODULE, height, Ink.BLACK));
    }
    List<Double> middles = code.middles();
    for (int i = 0; i < digits.size(); i++) {
      SetLine digit = digits.get(i);
      double below = barsTop + bars + GAP + figures;
      double above = barsTop + addOnTop() - GAP;
      double x = left + middles.get(i) * MODULE - digit.width() / 2;
      all.add(digit.at(x, i < code.digits().length() ? below : above));
    }
    return all;
  }

  private double addOnTop() {
    return code.bars().stream()
        .filter(bar -> bar.x() > Ean13.WIDTH)
        .mapToDouble(bar -> bar.y() * MODULE)
        .min()
        .orElse(0);
  }
}
