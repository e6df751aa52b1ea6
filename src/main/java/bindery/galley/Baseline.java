package bindery.galley;

import bindery.glyph.Typeface;
import bindery.style.Style;

/** Where the baseline stands in a line: half the leading above the face (CSS Inline 3 §4.2). */
public final class Baseline {
  private Baseline() {}

  /** Distance from the line's top, points. */
  static double of(Shop shop, Style style) {
    Typeface face = shop.types().faces(style.font()).get(0);
    double scale = style.font().size() / face.unitsPerEm();
    double ascent = face.ascent() * scale;
    double descent = -face.descent() * scale;
    return (style.text().lineHeight() - ascent - descent) / 2 + ascent;
  }

  /** That of the body: where the lines of the grid have theirs. */
  public static double ofBody(Shop shop) {
    return of(shop, shop.body());
  }
}
