package bindery.typeset.galley;

import bindery.typeset.inline.Placed;
import java.util.List;

/** Makes what has been set smaller, type, rules and pictures alike, as a process camera does. */
public final class Reduction {
  private Reduction() {}

  /** Rows reduced towards the start of the type area. */
  public static List<Row> of(List<Row> rows, double factor) {
    return factor == 1 ? rows : rows.stream().map(row -> of(row, factor)).toList();
  }

  private static Row of(Row row, double f) {
    List<Placed> content = row.content().stream().map(p -> of(p, f)).toList();
    return new Row(row.height() * f, content, row.calls(), row.breakAfter());
  }

  private static Placed of(Placed placed, double f) {
    if (placed instanceof Placed.Line l) {
      List<Placed.Piece> pieces = l.pieces().stream().map(p -> of(p, f)).toList();
      return new Placed.Line(l.x() * f, l.y() * f, l.scale(), pieces, l.origin(), l.part());
    }
    if (placed instanceof Placed.Fill b) {
      return new Placed.Fill(b.x() * f, b.y() * f, b.width() * f, b.height() * f, b.ink());
    }
    if (placed instanceof Placed.Image i) {
      return new Placed.Image(
          i.x() * f, i.y() * f, i.width() * f, i.height() * f, i.picture(), i.alt(), i.origin());
    }
    if (placed instanceof Placed.Link l) {
      return new Placed.Link(l.x() * f, l.y() * f, l.width() * f, l.height() * f, l.href());
    }
    if (placed instanceof Placed.Anchor a) {
      return new Placed.Anchor(a.id(), a.y() * f);
    }
    Placed.Turned turned = (Placed.Turned) placed;
    List<Placed> content = turned.content().stream().map(p -> of(p, f)).toList();
    return new Placed.Turned(turned.x() * f, turned.y() * f, content);
  }

  private static Placed.Piece of(Placed.Piece p, double f) {
    return new Placed.Piece(
        p.offset() * f, p.run(), p.size() * f, p.ink(), p.rise() * f, p.kind(), p.tracking() * f);
  }
}
