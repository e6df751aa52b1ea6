package bindery.pdf;

import bindery.typeset.placed.Placed;

/**
 * How places on a page become places in PDF's user space, where y goes up. Only quarter turns
 * occur.
 *
 * @param x of the origin in user space
 * @param y of the origin in user space
 * @param xx how far right one point to the right goes: 1, 0 or -1
 * @param xy how far right one point down goes
 * @param yx how far up one point to the right goes
 * @param yy how far up one point down goes
 */
record PlacedFrame(double x, double y, int xx, int xy, int yx, int yy) {

  /** A page or a turned box whose top left corner is here. */
  static PlacedFrame upright(double x, double y) {
    return new PlacedFrame(x, y, 1, 0, 0, -1);
  }

  double x(double right, double down) {
    return x + xx * right + xy * down;
  }

  double y(double right, double down) {
    return y + yx * right + yy * down;
  }

  /**
   * The frame of content turned a quarter anticlockwise, whose origin is here: right becomes up and
   * down becomes right, so that (u, v) there is (v, -u) from its origin here.
   */
  PlacedFrame turned(double right, double down) {
    return new PlacedFrame(x(right, down), y(right, down), -xy, xx, -yy, yx);
  }

  /** The frame of what is turned, whichever way. */
  PlacedFrame of(Placed.Turned turned) {
    PlacedFrame other = turned(turned.x(), turned.y());
    return turned.clockwise() ? other.halfTurned() : other;
  }

  private PlacedFrame halfTurned() {
    return new PlacedFrame(x, y, -xx, -xy, -yx, -yy);
  }
}
