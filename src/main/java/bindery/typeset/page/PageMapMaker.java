package bindery.typeset.page;

import bindery.typeset.galley.Float;
import bindery.typeset.galley.Slug;
import bindery.typeset.pagebreak.PagePlan;
import bindery.typeset.placed.Placed;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds out on which page every id has come to stand. */
final class PageMapMaker {
  private final Map<String, Folio> folios = new TreeMap<>();

  private PageMapMaker() {}

  static PageMap of(List<PageDraft> drafts) {
    PageMapMaker maker = new PageMapMaker();
    for (PageDraft draft : drafts) {
      if (draft.plan() != null) {
        maker.page(draft);
      }
    }
    return new PageMap(maker.folios, drafts.size());
  }

  private void page(PageDraft draft) {
    Folio folio = draft.folio();
    for (PagePlan.Piece piece : draft.plan().pieces()) {
      Slug slug = draft.take().slugs().get(piece.slug());
      if (piece.from() == 0) {
        slug.head().anchors().forEach(id -> folios.putIfAbsent(id, folio));
      }
      for (int u = piece.from(); u < piece.to() && slug.holdsAnchors(); u++) {
        anchors(slug.unit(piece.setting(), u), folio);
      }
    }
    for (Float floated : draft.plan().floats()) {
      for (int u = 0; u < floated.block().units(0); u++) {
        anchors(floated.block().row(u).content(), folio);
      }
    }
    for (PagePlan.NotePart part : draft.plan().notes()) {
      folios.putIfAbsent(draft.take().notes().get(part.note()).id(), folio);
    }
  }

  private void anchors(List<Placed> content, Folio folio) {
    for (Placed placed : content) {
      if (placed instanceof Placed.Anchor anchor) {
        folios.putIfAbsent(anchor.id(), folio);
      }
    }
  }
}
