package bindery.pdf.painting;

import bindery.pdf.drawing.DrawingSetter;
import bindery.pdf.drawing.Lengths;
import bindery.pdf.drawing.LetterPath;
import bindery.pdf.drawing.Measure;
import bindery.pdf.drawing.Shapes;
import bindery.pdf.drawing.Styled;
import bindery.pdf.drawing.Viewport;
import bindery.typeset.glyph.GlyphRun;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** The words of text elements, set. */
final class Lettering {
  /** A path as letters of about one size stand on it. */
  private record Key(Element shape, double size) {}

  private final Scene scene;
  private final Map<Key, LetterPath> paths = new HashMap<>();

  Lettering(Scene scene) {
    this.scene = scene;
  }

  /** All runs of a text element; characters that no face has are told. */
  List<DrawingSetter.Set> set(Styled text) {
    List<DrawingSetter.Set> sets =
        DrawingSetter.set(text, scene.styles(), scene.lettering(), this::path);
    sets.forEach(set -> tell(set.run()));
    return sets.stream().filter(set -> set.size() > 0).toList();
  }

  /** Glyph 0 is what a face shows in place of those that it lacks. */
  private void tell(GlyphRun run) {
    for (int i = 0; i < run.glyphs().length; i++) {
      if (run.glyphs()[i] == 0) {
        scene.flaws().missing(run.text().codePointAt(run.clusters()[i]));
      }
    }
  }

  Path2D.Double outline(DrawingSetter.Set set) {
    return scene.outlines().path(set.run(), set.size(), set.at(), set.tracking(), set.stretch());
  }

  /** The box round the letters, by the heights of their faces; empty where there are none. */
  Optional<Rectangle2D> box(List<DrawingSetter.Set> sets) {
    Rectangle2D all = null;
    for (DrawingSetter.Set set : sets) {
      double em = set.size() / set.run().face().unitsPerEm();
      double ascent = set.run().face().ascent() * em;
      double height = ascent - set.run().face().descent() * em;
      Rectangle2D own =
          set.at()
              .createTransformedShape(new Rectangle2D.Double(0, -ascent, set.width(), height))
              .getBounds2D();
      all = all == null ? own : all.createUnion(own);
    }
    return Optional.ofNullable(all);
  }

  /** SVG 2 §11.8.1; null, and told, where there is no path. */
  private LetterPath path(Styled textPath) {
    Element element = textPath.element();
    Element target = scene.byId(Reference.href(element));
    if (target == null || !Shapes.isShape(target)) {
      scene.flaws().tell(element, "there is no path for its words");
      return null;
    }
    double size = Math.max(1, Math.rint(textPath.font().size()));
    LetterPath path = paths.computeIfAbsent(new Key(target, size), this::path);
    String offset = element.attr("startOffset").trim();
    if (offset.endsWith("%")) {
      return path.from(Lengths.number(offset).orElse(0) * path.length());
    }
    double start = new Measure(textPath, Viewport.of(element)).read(offset, 0, 0);
    double said = Lengths.number(target.attr("pathLength")).orElse(0);
    return path.from(said > 0 ? start / said * path.length() : start);
  }

  private LetterPath path(Key key) {
    Styled shape = scene.styles().inTree(key.shape());
    Path2D.Double path = Shapes.of(shape).path();
    path.transform(
        ElementTransforms.of(shape, scene, () -> Optional.of(path.getBounds2D()))
            .orElseGet(AffineTransform::new));
    return new LetterPath(path, key.size() / 500);
  }
}
