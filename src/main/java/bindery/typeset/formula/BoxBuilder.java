package bindery.typeset.formula;

import bindery.style.Ink;
import java.util.ArrayList;
import java.util.List;

/** Puts boxes and rules at their places; bounds grow with them. */
final class BoxBuilder {
  private final List<Box.Content> content = new ArrayList<>();
  private double width;
  private double height = Double.NEGATIVE_INFINITY;
  private double depth = Double.NEGATIVE_INFINITY;

  /** A box with its baseline's start here. */
  BoxBuilder put(double x, double y, Box box) {
    if (!box.content().isEmpty()) {
      content.add(new Box.Child(x, y, box));
    }
    return reach(x + box.width(), y + box.height(), box.depth() - y);
  }

  BoxBuilder rule(double x, double y, double wide, double high, Ink ink) {
    content.add(new Box.Rule(x, y, wide, high, ink));
    return reach(x + wide, y + high, -y);
  }

  /** A stroke across a rectangle; bounds stay what they are. */
  void slash(double x, double y, double wide, double high, double thick, boolean rising, Ink ink) {
    content.add(new Box.Slash(x, y, wide, high, thick, rising, ink));
  }

  /** Bounds that hold these too. */
  BoxBuilder reach(double right, double up, double down) {
    width = Math.max(width, right);
    height = Math.max(height, up);
    depth = Math.max(depth, down);
    return this;
  }

  double width() {
    return width;
  }

  Box box() {
    return box(width);
  }

  Box box(double wide) {
    double up = height == Double.NEGATIVE_INFINITY ? 0 : height;
    double down = depth == Double.NEGATIVE_INFINITY ? 0 : depth;
    return Box.of(wide, up, down, List.copyOf(content));
  }
}
