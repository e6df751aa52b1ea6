package bindery.pdf.drawing;

import bindery.typeset.glyph.GlyphRun;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * Sets the letters of a text element: shapes them, fits them to {@code textLength} and finds where
 * each run stands (SVG 2 §11.5).
 */
final class DrawingSetter {
  /**
   * A run at its place.
   *
   * @param owner the element that its letters are in
   * @param x of its start
   * @param y of its letters' own baseline
   * @param tracking after every glyph
   * @param stretch how much wider every glyph is drawn
   */
  record Set(
      Element owner,
      GlyphRun run,
      double size,
      double x,
      double y,
      double tracking,
      double stretch) {}

  /** What textLength asks of each glyph. */
  private record Fit(double tracking, double stretch) {
    static final Fit NONE = new Fit(0, 1);
  }

  private record Piece(
      int chunk, DrawingLetters.Stretch letters, DrawingFont font, List<GlyphRun> runs) {
    int glyphs() {
      return runs.stream().mapToInt(run -> run.glyphs().length).sum();
    }

    double width(Fit fit) {
      double width = 0;
      for (GlyphRun run : runs) {
        width += width(run, fit);
      }
      return width;
    }

    double width(GlyphRun run, Fit fit) {
      int glyphs = run.glyphs().length;
      double own = run.width(font.size()) + font.tracking() * glyphs;
      return own * fit.stretch() + fit.tracking() * glyphs;
    }
  }

  private final DrawingStyles styles;
  private final Map<Element, Fit> fits = new IdentityHashMap<>();
  private final List<Set> out = new ArrayList<>();
  private double x;
  private double y;

  private DrawingSetter(DrawingStyles styles) {
    this.styles = styles;
  }

  /** All runs of a text element, in the order of its letters. */
  static List<Set> set(Element text, DrawingStyles styles, DrawingWords lettering) {
    DrawingSetter setter = new DrawingSetter(styles);
    List<List<DrawingLetters.Stretch>> chunks = DrawingLetters.chunks(text, styles);
    List<List<Piece>> shaped = new ArrayList<>();
    for (List<DrawingLetters.Stretch> chunk : chunks) {
      int number = shaped.size();
      shaped.add(
          chunk.stream().map(letters -> shaped(number, letters, styles, lettering)).toList());
    }
    setter.fit(shaped);
    shaped.forEach(setter::place);
    return setter.out;
  }

  private static Piece shaped(
      int chunk, DrawingLetters.Stretch letters, DrawingStyles styles, DrawingWords lettering) {
    DrawingFont font = DrawingFont.of(letters.owner(), styles);
    List<GlyphRun> runs =
        lettering.set(letters.text(), font.families(), font.weight(), font.italic());
    return new Piece(chunk, letters, font, runs);
  }

  /** Finds the fit of every element that has a textLength and is set in one go. */
  private void fit(List<List<Piece>> chunks) {
    Map<Element, List<Piece>> fitted = new IdentityHashMap<>();
    for (List<Piece> chunk : chunks) {
      for (Piece piece : chunk) {
        Element asking = asking(piece);
        if (asking != null) {
          fitted.computeIfAbsent(asking, e -> new ArrayList<>()).add(piece);
        }
      }
    }
    fitted.forEach(
        (element, own) -> {
          boolean together = own.stream().allMatch(p -> p.chunk() == own.get(0).chunk());
          fits.put(element, together ? fit(element, own) : Fit.NONE);
        });
  }

  private Fit fit(Element element, List<Piece> own) {
    DrawingFont font = DrawingFont.of(element, styles);
    double wanted = font.length(element.attr("textLength"), Viewport.of(element).width(), 0);
    double shifts = own.stream().skip(1).mapToDouble(piece -> piece.letters().dx()).sum();
    double width = own.stream().mapToDouble(piece -> piece.width(Fit.NONE)).sum();
    int glyphs = own.stream().mapToInt(Piece::glyphs).sum();
    if (wanted <= 0 || width <= 0) {
      return Fit.NONE;
    }
    return element.attr("lengthAdjust").equals("spacingAndGlyphs")
        ? new Fit(0, Math.max(0, wanted - shifts) / width)
        : new Fit(glyphs > 1 ? (wanted - shifts - width) / (glyphs - 1) : 0, 1);
  }

  private static Element asking(Piece piece) {
    Element e = piece.letters().owner();
    while (!e.hasAttr("textLength") && !e.normalName().equals("text")) {
      e = e.parent();
    }
    return e.hasAttr("textLength") ? e : null;
  }

  private Fit fit(Piece piece) {
    Element asking = asking(piece);
    return asking == null ? Fit.NONE : fits.get(asking);
  }

  /** Places a chunk; text-anchor looks at the whole of it. */
  private void place(List<Piece> chunk) {
    Piece first = chunk.get(0);
    Piece last = chunk.get(chunk.size() - 1);
    x = first.letters().x() == null ? x : first.letters().x();
    y = first.letters().y() == null ? y : first.letters().y();
    // Nothing is spaced from what follows the last letter.
    double width = -fit(last).tracking();
    for (Piece piece : chunk) {
      width += piece.letters().dx() + piece.width(fit(piece));
    }
    x -= width * first.font().anchor();
    for (Piece piece : chunk) {
      Fit fit = fit(piece);
      DrawingFont font = piece.font();
      x += piece.letters().dx();
      y += piece.letters().dy();
      for (GlyphRun run : piece.runs()) {
        double tracking = font.tracking() * fit.stretch() + fit.tracking();
        double foot = y + font.drop(run.face());
        Element owner = piece.letters().owner();
        out.add(new Set(owner, run, font.size(), x, foot, tracking, fit.stretch()));
        x += piece.width(run, fit);
      }
    }
  }
}
