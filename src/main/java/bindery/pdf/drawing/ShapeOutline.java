package bindery.pdf.drawing;

import java.awt.geom.Path2D;
import java.util.BitSet;
import java.util.Optional;

/**
 * What a shape is, in its own user units.
 *
 * @param path its lines and curves
 * @param within segments that end inside of one written segment, as those of arcs do; no marker
 *     stands there
 * @param flaw what is wrong with how it was written; the path has what comes before (SVG 2 §9.5.4)
 */
public record ShapeOutline(Path2D.Double path, BitSet within, Optional<String> flaw) {
  static ShapeOutline of(Path2D.Double path) {
    return new ShapeOutline(path, new BitSet(), Optional.empty());
  }
}
