package bindery.pdf.drawing;

import bindery.typeset.glyph.GlyphRun;
import bindery.typeset.glyph.Typeface;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TrueTypeFont;

/** Outlines of glyphs, read from the TrueType file itself. */
public final class GlyphOutlines {
  private final Map<Typeface, TrueTypeFont> fonts = new IdentityHashMap<>();

  /**
   * The outlines of a run.
   *
   * @param size of the font in user units
   * @param at from the start of the run on its baseline, y down, to user units
   * @param tracking after every glyph
   * @param stretch how much wider than it is every glyph is drawn, 1 for no change
   */
  public Path2D.Double path(
      GlyphRun run, double size, AffineTransform at, double tracking, double stretch) {
    TrueTypeFont font = fonts.computeIfAbsent(run.face(), GlyphOutlines::open);
    double unit = size / run.face().unitsPerEm();
    double across = unit * stretch;
    Path2D.Double out = new Path2D.Double();
    double pen = 0;
    try {
      for (int i = 0; i < run.glyphs().length; i++) {
        GlyphData glyph = font.getGlyph().getGlyph(run.glyphs()[i]);
        if (glyph != null) {
          AffineTransform place = new AffineTransform(at);
          place.translate(pen + run.dx()[i] * across, -run.dy()[i] * unit);
          place.scale(across, -unit);
          out.append(glyph.getPath().getPathIterator(place), false);
        }
        pen += run.advances()[i] * across + tracking;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out;
  }

  private static TrueTypeFont open(Typeface face) {
    try {
      return OutlineFont.open(face);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
