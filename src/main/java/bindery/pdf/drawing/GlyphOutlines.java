package bindery.pdf.drawing;

import bindery.typeset.glyph.GlyphRun;
import bindery.typeset.glyph.Typeface;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TrueTypeFont;

/** Outlines of glyphs as SVG path data, read from the TrueType file itself. */
public final class GlyphOutlines {
  private static final String LETTERS = "MLQCZ";

  private final Map<Typeface, TrueTypeFont> fonts = new IdentityHashMap<>();

  /**
   * Path data of a run.
   *
   * @param size of the font in user units
   * @param x of the run's start
   * @param y of its baseline
   * @param tracking after every glyph
   * @param stretch how much wider than it is every glyph is drawn, 1 for no change
   */
  public String path(
      GlyphRun run, double size, double x, double y, double tracking, double stretch) {
    TrueTypeFont font = fonts.computeIfAbsent(run.face(), GlyphOutlines::open);
    double unit = size / run.face().unitsPerEm();
    double across = unit * stretch;
    PathData out = new PathData();
    double pen = x;
    try {
      for (int i = 0; i < run.glyphs().length; i++) {
        GlyphData glyph = font.getGlyph().getGlyph(run.glyphs()[i]);
        if (glyph != null) {
          double left = pen + run.dx()[i] * across;
          double foot = y - run.dy()[i] * unit;
          append(glyph.getPath(), new AffineTransform(across, 0, 0, -unit, left, foot), out);
        }
        pen += run.advances()[i] * across + tracking;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private static void append(GeneralPath path, AffineTransform place, PathData out) {
    double[] c = new double[6];
    for (PathIterator it = path.getPathIterator(place); !it.isDone(); it.next()) {
      int segment = it.currentSegment(c);
      int numbers =
          switch (segment) {
            case PathIterator.SEG_CLOSE -> 0;
            case PathIterator.SEG_QUADTO -> 4;
            case PathIterator.SEG_CUBICTO -> 6;
            default -> 2;
          };
      out.command(LETTERS.charAt(segment));
      for (int i = 0; i < numbers; i++) {
        out.number(c[i]);
      }
    }
  }

  private static TrueTypeFont open(Typeface face) {
    try {
      return OutlineFont.open(face);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
