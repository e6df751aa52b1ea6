package bindery.pdf.drawing;

import bindery.typeset.glyph.GlyphRun;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Sets the letters of a text element: shapes them, fits them to {@code textLength} and finds where
 * each run stands (SVG 2 §11.5), on a path one glyph after the other (§11.8).
 */
public final class DrawingSetter {
  /**
   * A run at its place.
   *
   * @param owner the element that its letters are in
   * @param size of the font in user units
   * @param at from the run's own place, its start on the baseline, y down, to user units
   * @param tracking after every glyph
   * @param stretch how much wider every glyph is drawn
   * @param chunk number of the stretch of text that is anchored together
   * @param onPath whether it is one cluster of text on a path
   */
  public record Set(
      Styled owner,
      GlyphRun run,
      double size,
      AffineTransform at,
      double tracking,
      double stretch,
      int chunk,
      boolean onPath) {
    /** From its start to behind its last glyph, in user units along the baseline. */
    public double width() {
      return run.width(size) * stretch + tracking * run.glyphs().length;
    }
  }

  /** Finds the path that a textPath element names, or null where there is none. */
  @FunctionalInterface
  public interface Paths {
    /** Text on no path is not shown. */
    Paths NONE = path -> null;

    LetterPath of(Styled textPath);
  }

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

  private final Paths paths;
  private final Map<Styled, Fit> fits = new IdentityHashMap<>();
  private final List<Set> out = new ArrayList<>();
  private double x;
  private double y;

  private DrawingSetter(Paths paths) {
    this.paths = paths;
  }

  /** All runs of a text element, in the order of its letters. */
  public static List<Set> set(
      Styled text, DrawingStyles styles, DrawingWords lettering, Paths paths) {
    DrawingSetter setter = new DrawingSetter(paths);
    List<List<Piece>> shaped = new ArrayList<>();
    for (List<DrawingLetters.Stretch> chunk : DrawingLetters.chunks(text, styles)) {
      int number = shaped.size();
      shaped.add(chunk.stream().map(letters -> shaped(number, letters, lettering)).toList());
    }
    setter.fit(shaped);
    shaped.forEach(setter::place);
    return setter.out;
  }

  private static Piece shaped(int chunk, DrawingLetters.Stretch letters, DrawingWords lettering) {
    DrawingFont font = letters.owner().font();
    List<GlyphRun> runs =
        lettering.set(letters.text(), font.families(), font.weight(), font.italic());
    if (font.spacing() != 0 && font.size() > 0) {
      runs = runs.stream().map(run -> spaced(run, font.spacing() / font.size())).toList();
    }
    return new Piece(chunk, letters, font, runs);
  }

  /** The run with so many ems more after every space. */
  private static GlyphRun spaced(GlyphRun run, double ems) {
    int[] advances = run.advances().clone();
    for (int i = 0; i < advances.length; i++) {
      if (run.text().charAt(run.clusters()[i]) == ' ') {
        advances[i] += (int) Math.round(ems * run.face().unitsPerEm());
      }
    }
    return new GlyphRun(
        run.face(),
        run.glyphs(),
        advances,
        run.dx(),
        run.dy(),
        run.clusters(),
        run.text(),
        run.rightToLeft());
  }

  /** Finds the fit of every element that has a textLength and is set in one go. */
  private void fit(List<List<Piece>> chunks) {
    Map<Styled, List<Piece>> fitted = new IdentityHashMap<>();
    for (List<Piece> chunk : chunks) {
      for (Piece piece : chunk) {
        Styled asking = asking(piece);
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

  private static Fit fit(Styled styled, List<Piece> own) {
    var element = styled.element();
    double wanted =
        styled.font().length(element.attr("textLength"), Viewport.of(element).width(), 0);
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

  private static Styled asking(Piece piece) {
    Styled at = piece.letters().owner();
    while (!at.element().hasAttr("textLength") && !at.element().normalName().equals("text")) {
      at = at.parent();
    }
    return at.element().hasAttr("textLength") ? at : null;
  }

  private Fit fit(Piece piece) {
    Styled asking = asking(piece);
    return asking == null ? Fit.NONE : fits.get(asking);
  }

  /** Places a chunk; text-anchor looks at the whole of it. */
  private void place(List<Piece> chunk) {
    Piece first = chunk.get(0);
    Piece last = chunk.get(chunk.size() - 1);
    // Nothing is spaced from what follows the last letter.
    double width = -fit(last).tracking();
    for (Piece piece : chunk) {
      width += piece.letters().dx() + piece.width(fit(piece));
    }
    Styled path = first.letters().path();
    if (path != null) {
      LetterPath way = paths.of(path);
      if (way != null) {
        placeOn(way, chunk, way.start() - width * first.font().anchor());
      }
      return;
    }
    x = first.letters().x() == null ? x : first.letters().x();
    y = first.letters().y() == null ? y : first.letters().y();
    x -= width * first.font().anchor();
    for (Piece piece : chunk) {
      Fit fit = fit(piece);
      DrawingFont font = piece.font();
      x += piece.letters().dx();
      y += piece.letters().dy();
      double turn = Math.toRadians(piece.letters().rotate());
      for (GlyphRun run : piece.runs()) {
        AffineTransform at = AffineTransform.getTranslateInstance(x, y);
        at.rotate(turn);
        at.translate(0, font.drop(run.face()));
        add(piece, run, at, fit, false);
        x += piece.width(run, fit);
      }
    }
  }

  /** Every cluster by the middle of its width; what is beyond the ends of the path is not shown. */
  private void placeOn(LetterPath way, List<Piece> chunk, double start) {
    double along = start;
    double down = 0;
    for (Piece piece : chunk) {
      Fit fit = fit(piece);
      along += piece.letters().dx();
      down += piece.letters().dy();
      for (GlyphRun run : piece.runs()) {
        double drop = down + piece.font().drop(run.face());
        for (GlyphRun cluster : Clusters.of(run)) {
          double width = piece.width(cluster, fit);
          AffineTransform at = way.at(along + width / 2);
          if (at != null) {
            at.translate(-width / 2, drop);
            at.rotate(Math.toRadians(piece.letters().rotate()));
            add(piece, cluster, at, fit, true);
          }
          along += width;
        }
      }
    }
    AffineTransform end = way.at(Math.min(along, way.length()));
    if (end != null) {
      x = end.getTranslateX();
      y = end.getTranslateY();
    }
  }

  private void add(Piece piece, GlyphRun run, AffineTransform at, Fit fit, boolean onPath) {
    double tracking = piece.font().tracking() * fit.stretch() + fit.tracking();
    out.add(
        new Set(
            piece.letters().owner(),
            run,
            piece.font().size(),
            at,
            tracking,
            fit.stretch(),
            piece.chunk(),
            onPath));
  }
}
