package bindery.typeset.inline;

import bindery.book.Source;
import bindery.typeset.formula.FormulaPart;
import bindery.typeset.placed.Look;
import bindery.typeset.placed.Placed;
import java.util.ArrayList;
import java.util.List;

/** Makes placed content of the parts of one line, whose offsets and widths are known. */
final class PartPlacer implements ItemContent.Placer {
  private final List<LineMaker.Part> parts;
  private final double[] offsets;
  private final double[] widths;
  private final double start;
  private final double lineHeight;
  private final List<Placed> behind = new ArrayList<>();
  private final List<Placed> extras = new ArrayList<>();
  private final List<Placed.Piece> pieces;
  private final TextDecoration decoration;

  PartPlacer(
      List<LineMaker.Part> parts,
      double[] offsets,
      double[] widths,
      double start,
      double lineHeight) {
    this.parts = parts;
    this.offsets = offsets;
    this.widths = widths;
    this.start = start;
    this.lineHeight = lineHeight;
    this.pieces = new ArrayList<>(parts.size());
    this.decoration = new TextDecoration(start, extras);
  }

  /** All that has been placed: the line first, then what stands at, under and over it. */
  List<Placed> placed(double scale, Source source, Placed.Part part) {
    decoration.end();
    List<Placed> out = new ArrayList<>(extras.size() + 1);
    out.addAll(behind);
    if (!pieces.isEmpty()) {
      out.add(new Placed.Line(start, 0, scale, List.copyOf(pieces), source, part));
    }
    out.addAll(extras);
    return out;
  }

  @Override
  public void text(ItemContent.Text text, int at) {
    piece(text.look(), at);
  }

  @Override
  public void space(ItemContent.Space space, int at) {
    piece(space.look(), at);
  }

  private void piece(Look look, int at) {
    LineMaker.Part part = parts.get(at);
    pieces.add(
        new Placed.Piece(
            offsets[at], part.run(), look, part.span(), part.from(), part.to(), part.kind()));
    decoration.add(look, part.span(), offsets[at], widths[at]);
  }

  /** Repeats the pattern, all leaders of a page in step with each other from the end. */
  @Override
  public void leader(ItemContent.Leader leader, int at) {
    double one = leader.pattern().width(leader.look().size());
    int times = one <= 0 ? 0 : (int) Math.floor((widths[at] - one) / one);
    double x = offsets[at] + widths[at] - one * Math.max(0, times) - one / 2;
    Look look = Look.plain(leader.look().size(), leader.look().ink());
    for (int i = 0; i < times; i++) {
      pieces.add(
          new Placed.Piece(
              x + i * one,
              leader.pattern(),
              look,
              parts.get(at).span(),
              -1,
              -1,
              Placed.Kind.LEADER));
    }
    decoration.gap(widths[at]);
  }

  @Override
  public void call(ItemContent.Call call, int at) {
    decoration.gap(widths[at]);
  }

  @Override
  public void anchor(ItemContent.Anchor anchor, int at) {
    extras.add(new Placed.Anchor(anchor.id(), -0.8 * lineHeight));
    decoration.gap(widths[at]);
  }

  @Override
  public void image(ItemContent.Image content, int at) {
    Inline.Image image = content.image();
    extras.add(
        new Placed.Image(
            start + offsets[at],
            -image.height(),
            image.width(),
            image.height(),
            image.picture(),
            image.alt(),
            image.source()));
    decoration.gap(widths[at]);
  }

  @Override
  public void formula(ItemContent.Formula formula, int at) {
    FormulaPart part = formula.part();
    double wider = part.width() > 0 ? widths[at] / part.width() : 1;
    for (Placed.Piece p : part.pieces()) {
      double x = offsets[at] + p.offset() * wider;
      pieces.add(new Placed.Piece(x, p.run(), p.look(), p.span(), p.from(), p.to(), p.kind()));
    }
    for (Placed rule : part.rules()) {
      List<Placed> layer = FormulaPart.isGround(rule) ? behind : extras;
      layer.add(wider(rule, wider).moved(start + offsets[at], 0));
    }
    if (part.pieces().isEmpty()) {
      decoration.gap(widths[at]);
    } else {
      Look plain = Look.plain(part.pieces().get(0).size(), part.pieces().get(0).ink());
      decoration.add(plain, part.pieces().get(0).span(), offsets[at], widths[at]);
    }
  }

  private static Placed wider(Placed rule, double by) {
    return rule instanceof Placed.Fill f
        ? new Placed.Fill(f.x() * by, f.y(), f.width() * by, f.height(), f.ink())
        : rule instanceof Placed.Slash s
            ? new Placed.Slash(
                s.x() * by, s.y(), s.width() * by, s.height(), s.thick(), s.rising(), s.ink())
            : rule;
  }

  @Override
  public void room(ItemContent.Room room, int at) {
    decoration.gap(widths[at]);
  }
}
