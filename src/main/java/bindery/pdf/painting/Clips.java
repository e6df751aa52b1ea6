package bindery.pdf.painting;

import bindery.pdf.canvas.Canvas;
import bindery.pdf.canvas.Form;
import bindery.pdf.drawing.DrawingSetter;
import bindery.pdf.drawing.Shapes;
import bindery.pdf.drawing.Styled;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jsoup.nodes.Element;

/**
 * Clips (CSS Masking 1 §7): one outline clips as a path; of several the union is found where that
 * does not take long, else they are a mask.
 */
final class Clips {
  /** Segments of outlines whose union is still found quickly. */
  private static final int MOST_SEGMENTS = 1500;

  /** An outline of a clip, in the user units of the clipped element. */
  private record Piece(Styled of, Path2D.Double path, boolean evenOdd) {}

  private final Scene scene;
  private final Lettering words;

  Clips(Scene scene, Lettering words) {
    this.scene = scene;
    this.words = words;
  }

  /**
   * Clips a canvas as an element asks.
   *
   * @return masks that what is painted needs besides, from the outermost
   */
  List<Form.SoftMask> apply(Styled styled, Canvas canvas, Supplier<Optional<Rectangle2D>> box) {
    String value = styled.own("clip-path");
    if (value == null || value.equals("none")) {
      return List.of();
    }
    Optional<Reference> reference = Reference.of(value);
    Element clip = reference.map(r -> scene.byId(r.id())).orElse(null);
    if (clip == null || !clip.normalName().equals("clippath")) {
      String what =
          reference.isPresent()
              ? "there is no clipPath ‘#" + reference.get().id() + "’"
              : "clip-path is no url(#…)";
      scene.flaws().tell(styled.element(), what);
      return List.of();
    }
    List<Form.SoftMask> masks = new ArrayList<>();
    if (!scene.open(clip)) {
      return masks;
    }
    try {
      Styled own = scene.styles().inTree(clip);
      masks.addAll(apply(own, canvas, box));
      List<Piece> pieces = pieces(own, box);
      path(pieces).ifPresentOrElse(p -> clip(p, canvas), () -> masks.add(mask(pieces, canvas)));
    } finally {
      scene.close(clip);
    }
    return masks;
  }

  private List<Piece> pieces(Styled clip, Supplier<Optional<Rectangle2D>> box) {
    AffineTransform units = new AffineTransform();
    if (clip.element().attr("clipPathUnits").equals("objectBoundingBox")) {
      Rectangle2D whole = box.get().orElseGet(Rectangle2D.Double::new);
      units.concatenate(BoxUnits.of(whole));
    }
    units.concatenate(ElementTransforms.of(clip, scene, box).orElseGet(AffineTransform::new));
    List<Piece> out = new ArrayList<>();
    for (Element child : clip.element().children()) {
      piece(scene.styles().within(child, clip), units, true, out);
    }
    return out;
  }

  private void piece(Styled styled, AffineTransform units, boolean uses, List<Piece> out) {
    Element element = styled.element();
    if ("none".equals(styled.own("display")) || styled.hidden() || !scene.room(element, 1)) {
      return;
    }
    Path2D.Double path = new Path2D.Double();
    AffineTransform place = new AffineTransform(units);
    if (Shapes.isShape(element)) {
      path = Shapes.of(styled).path();
    } else if (element.normalName().equals("text")) {
      for (DrawingSetter.Set set : words.set(styled)) {
        path.append(words.outline(set), false);
      }
    } else if (element.normalName().equals("use") && uses) {
      Element used = scene.byId(Reference.href(element));
      if (used != null) {
        Path2D.Double own = path;
        place.concatenate(
            ElementTransforms.of(styled, scene, () -> Optional.of(own.getBounds2D()))
                .orElseGet(AffineTransform::new));
        place.concatenate(Uses.moved(styled));
        piece(scene.styles().within(used, styled), place, false, out);
      }
      return;
    } else {
      return;
    }
    Path2D.Double shape = path;
    Optional<AffineTransform> own =
        ElementTransforms.of(styled, scene, () -> Optional.of(shape.getBounds2D()));
    if (own.isPresent()) {
      place.concatenate(own.get());
      shape.transform(place);
      out.add(new Piece(styled, shape, styled.get("clip-rule", "nonzero").equals("evenodd")));
    }
  }

  /** The union of the pieces, empty where only a mask will do. */
  private static Optional<Piece> path(List<Piece> pieces) {
    if (pieces.stream().anyMatch(p -> p.of().own("clip-path") != null)) {
      return Optional.empty();
    }
    if (pieces.size() <= 1) {
      return Optional.of(
          pieces.isEmpty() ? new Piece(null, new Path2D.Double(), false) : pieces.get(0));
    }
    int segments = 0;
    for (Piece piece : pieces) {
      for (PathIterator it = piece.path().getPathIterator(null); !it.isDone(); it.next()) {
        segments++;
      }
    }
    if (segments > MOST_SEGMENTS) {
      return Optional.empty();
    }
    Area union = new Area();
    for (Piece piece : pieces) {
      union.add(new Area(wound(piece)));
    }
    return Optional.of(new Piece(null, new Path2D.Double(union), false));
  }

  private static Path2D.Double wound(Piece piece) {
    Path2D.Double path = new Path2D.Double(piece.path());
    path.setWindingRule(piece.evenOdd() ? Path2D.WIND_EVEN_ODD : Path2D.WIND_NON_ZERO);
    return path;
  }

  private static void clip(Piece piece, Canvas canvas) {
    if (piece.path().getCurrentPoint() == null) {
      canvas.clip(new Rectangle2D.Double());
    } else {
      canvas.path(piece.path(), piece.evenOdd() ? "W* n" : "W n");
    }
  }

  private Form.SoftMask mask(List<Piece> pieces, Canvas canvas) {
    Canvas mask = canvas.within();
    for (Piece piece : pieces) {
      mask.save();
      Supplier<Optional<Rectangle2D>> box = () -> Optional.of(piece.path().getBounds2D());
      for (Form.SoftMask inner : apply(piece.of(), mask, box)) {
        mask.state(inner);
      }
      mask.path(piece.path(), piece.evenOdd() ? "f*" : "f");
      mask.restore();
    }
    return new Form.SoftMask(mask.finish(true), false);
  }
}
