package bindery.pdf;

import bindery.pdf.colour.Separation;
import bindery.style.Ink;

/**
 * The graphics state of a content stream as far as text uses it (ISO 32000-1 §9.3). An operator is
 * written only when its value changes.
 */
final class TextState {
  private static final int FILL = 0;
  private static final int INVISIBLE = 3;

  private int font;
  private double size;
  private double stretch = 100;
  private double tracking;
  private double rise;
  private int mode = FILL;
  private Ink ink = Ink.BLACK;

  private final Separation inks;

  /**
   * @param inks that colours become
   */
  TextState(Separation inks) {
    this.inks = inks;
  }

  /** Font as {@code F1, F2 …} of the resources. */
  boolean isFont(int wantedFont, double wantedSize) {
    return font == wantedFont && size == wantedSize;
  }

  void font(Operators out, int wantedFont, double wantedSize) {
    if (!isFont(wantedFont, wantedSize)) {
      font = wantedFont;
      size = wantedSize;
      out.put("/F").adjustment(font).raw(' ').number(size).end("Tf");
    }
  }

  /** Horizontal scaling in per cent. */
  void stretch(Operators out, double wanted) {
    if (stretch != wanted) {
      stretch = wanted;
      out.number(stretch).end("Tz");
    }
  }

  boolean isTracking(double wanted) {
    return tracking == wanted;
  }

  void tracking(Operators out, double wanted) {
    if (!isTracking(wanted)) {
      tracking = wanted;
      out.number(tracking).end("Tc");
    }
  }

  boolean isRise(double wanted) {
    return rise == wanted;
  }

  void rise(Operators out, double wanted) {
    if (!isRise(wanted)) {
      rise = wanted;
      out.number(rise).end("Ts");
    }
  }

  /** Ink of text; an ink of nothing leaves text that is there but not seen. */
  void ink(Operators out, Ink wanted) {
    boolean none = inks.ink(wanted) instanceof Ink.None;
    if (mode != (none ? INVISIBLE : FILL)) {
      mode = none ? INVISIBLE : FILL;
      out.number(mode).end("Tr");
    }
    fill(out, wanted);
  }

  boolean isInk(Ink wanted) {
    Ink shown = inks.ink(wanted);
    boolean none = shown instanceof Ink.None;
    return (mode == INVISIBLE) == none && (none || ink == shown || ink.equals(shown));
  }

  void fill(Operators out, Ink wanted) {
    Ink shown = inks.ink(wanted);
    if (!(shown instanceof Ink.None) && ink != shown && !ink.equals(shown)) {
      ink = shown;
      Colours.fill(out, ink);
    }
  }

  /** The state that {@code q} saves and {@code Q} brings back. */
  TextState saved() {
    TextState copy = new TextState(inks);
    copy.font = font;
    copy.size = size;
    copy.stretch = stretch;
    copy.tracking = tracking;
    copy.rise = rise;
    copy.mode = mode;
    copy.ink = ink;
    return copy;
  }
}
