package bindery.typeset.page;

import bindery.typeset.galley.Float;
import bindery.typeset.galley.Note;
import bindery.typeset.galley.Row;
import bindery.typeset.galley.Slug;
import bindery.typeset.pagebreak.PagePlan;
import bindery.typeset.placed.Placed;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds out on which page every id has come to stand. */
final class PageMapMaker {
  private final Map<String, PageMap.Stand> stands = new TreeMap<>();

  private final Map<String, Integer> notes = new TreeMap<>();

  private PageMapMaker() {}

  static PageMap of(List<PageDraft> drafts) {
    PageMapMaker maker = new PageMapMaker();
    for (int i = 0; i < drafts.size(); i++) {
      if (drafts.get(i).plan() != null) {
        maker.page(drafts.get(i), new PageMap.Stand(i, drafts.get(i).folio()));
      }
    }
    return new PageMap(maker.stands, maker.notes, drafts.size());
  }

  private void page(PageDraft draft, PageMap.Stand stand) {
    for (PagePlan.Piece piece : draft.plan().pieces()) {
      Slug slug = draft.take().slugs().get(piece.slug());
      if (piece.from() == 0) {
        slug.head().anchors().forEach(id -> stands.putIfAbsent(id, stand));
      }
      for (int u = piece.from(); u < piece.to() && slug.holdsAnchors(); u++) {
        anchors(slug.unit(piece.setting(), u), stand);
      }
    }
    for (Float floated : draft.plan().floats()) {
      for (int u = 0; u < floated.block().units(0); u++) {
        anchors(floated.block().row(u).content(), stand);
      }
    }
    int number = 0;
    for (PagePlan.NotePart part : draft.plan().notes()) {
      Note note = draft.take().notes().get(part.note());
      stands.putIfAbsent(note.id(), stand);
      if (notes.putIfAbsent(note.id(), number + 1) == null) {
        number++;
      }
      for (Row row : note.rows().subList(part.from(), part.to())) {
        anchors(row.content(), stand);
      }
    }
    for (BesideNote beside : draft.beside()) {
      stands.putIfAbsent(beside.note().id(), stand);
      if (notes.putIfAbsent(beside.note().id(), number + 1) == null) {
        number++;
      }
      beside.rows().forEach(row -> anchors(row.content(), stand));
    }
  }

  private void anchors(List<Placed> content, PageMap.Stand stand) {
    for (Placed placed : content) {
      if (placed instanceof Placed.Anchor anchor) {
        stands.putIfAbsent(anchor.id(), stand);
      }
    }
  }
}
