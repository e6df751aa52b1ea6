package bindery.typeset.inline;

import bindery.style.Style;
import bindery.typeset.glyph.Typeface;

/** Where the baseline stands in a line: half the leading above the face (CSS Inline 3 §4.2). */
public final class Baseline {
  private Baseline() {}

  /** Distance from the line's top, points. */
  public static double of(EditionContext edition, Style style) {
    Typeface face = edition.types().faces(style.font()).get(0);
    double scale = style.font().size() / face.unitsPerEm();
    double ascent = face.ascent() * scale;
    double descent = -face.descent() * scale;
    return (style.text().lineHeight() - ascent - descent) / 2 + ascent;
  }

  /** That of the body: where the lines of the grid have theirs. */
  public static double ofBody(EditionContext edition) {
    return of(edition, edition.body());
  }
}
