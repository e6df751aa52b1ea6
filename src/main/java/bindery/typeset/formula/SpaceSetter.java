package bindery.typeset.formula;

import java.util.OptionalDouble;
import org.jsoup.nodes.Element;

/** Sets spaces, and boxes whose bounds are not those of what they hold. */
final class SpaceSetter {
  private final FormulaType type;
  private final Inner inner;

  SpaceSetter(FormulaType type, Inner inner) {
    this.type = type;
    this.inner = inner;
  }

  Box space(Element space, FormulaStyle style) {
    double em = type.size(style);
    double width = MathLength.of(space.attr("width"), em, 0).orElse(0);
    double height = MathLength.of(space.attr("height"), em, 0).orElse(0);
    double depth = MathLength.of(space.attr("depth"), em, 0).orElse(0);
    Box box = Box.of(width, height, depth, java.util.List.of());
    return ElementStyle.ink(space, "mathbackground", "background-color")
        .or(() -> ElementStyle.ink(space, "mathbackground", "background"))
        .filter(ink -> width > 0 && height + depth > 0)
        .map(ink -> new BoxBuilder().rule(0, -depth, width, height + depth, ink).box(width))
        .orElse(box);
  }

  Box padded(Element padded, FormulaStyle style) {
    Box box = inner.row(padded, style);
    double em = type.size(style);
    double width = length(padded.attr("width"), em, box.width(), box);
    double height = length(padded.attr("height"), em, box.height(), box);
    double depth = length(padded.attr("depth"), em, box.depth(), box);
    double right = length(padded.attr("lspace"), em, 0, box) + lap(padded, box);
    double up = length(padded.attr("voffset"), em, 0, box);
    return box.within(width, height, depth, right, up);
  }

  /** What takes no room stands to the right of its place, to the left, or round it. */
  private static double lap(Element padded, Box box) {
    return padded.hasClass("llap") ? -box.width() : padded.hasClass("clap") ? -box.width() / 2 : 0;
  }

  /** A length, by itself or of one of the box's, or that one grown by it (MathML 3 §3.3.6.2). */
  private static double length(String written, double em, double own, Box box) {
    String said = written.strip();
    if (said.isEmpty()) {
      return own;
    }
    boolean relative = said.startsWith("+") || said.startsWith("-");
    double whole = own;
    for (String name : new String[] {"width", "height", "depth"}) {
      if (said.endsWith(name)) {
        said = said.substring(0, said.length() - name.length()).strip();
        whole =
            name.equals("width") ? box.width() : name.equals("height") ? box.height() : box.depth();
      }
    }
    OptionalDouble length = MathLength.of(said, em, whole);
    if (length.isEmpty()) {
      return own;
    }
    return relative && own != 0 ? own + length.getAsDouble() : length.getAsDouble();
  }
}
