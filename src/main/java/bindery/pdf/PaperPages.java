package bindery.pdf;

import bindery.style.Ink;
import bindery.typeset.page.Page;
import bindery.typeset.page.Pages;
import bindery.typeset.placed.Placed;
import java.util.ArrayList;
import java.util.List;

/** Pages without the text that has an ink on screens alone. */
final class PaperPages {
  private PaperPages() {}

  static Pages of(Pages pages) {
    List<Page> all = new ArrayList<>();
    for (Page page : pages.pages()) {
      List<Placed> content = content(page.content());
      boolean same = content == page.content();
      all.add(
          same ? page : new Page(page.number(), page.folio(), page.kind(), page.rule(), content));
    }
    return pages.with(all);
  }

  /** The same list where nothing is left out. */
  private static List<Placed> content(List<Placed> content) {
    List<Placed> out = null;
    for (int i = 0; i < content.size(); i++) {
      Placed placed = content.get(i);
      Placed left = left(placed);
      if (left != placed) {
        out = out == null ? new ArrayList<>(content) : out;
        out.set(i, left);
      }
    }
    return out == null ? content : List.copyOf(out);
  }

  private static Placed left(Placed placed) {
    if (placed instanceof Placed.Turned turned) {
      List<Placed> within = content(turned.content());
      return within == turned.content()
          ? turned
          : new Placed.Turned(turned.x(), turned.y(), turned.clockwise(), within);
    }
    if (!(placed instanceof Placed.Line line) || !hasScreenText(line.pieces())) {
      return placed;
    }
    List<Placed.Piece> pieces = line.pieces().stream().filter(p -> !isOfScreens(p)).toList();
    return new Placed.Line(line.x(), line.y(), line.scale(), pieces, line.source(), line.part());
  }

  private static boolean hasScreenText(List<Placed.Piece> pieces) {
    for (Placed.Piece piece : pieces) {
      if (isOfScreens(piece)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfScreens(Placed.Piece piece) {
    return piece.ink() instanceof Ink.Pair ink && ink.isOfScreens();
  }
}
