package bindery.typeset.page;

import bindery.style.BreakStyle;
import bindery.style.PageKind;
import bindery.typeset.galley.Galley;
import bindery.typeset.galley.Grid;
import bindery.typeset.galley.Note;
import bindery.typeset.galley.Slug;
import bindery.typeset.inline.EditionContext;
import bindery.typeset.inline.NamedValue;
import bindery.typeset.pagebreak.PagePlan;
import bindery.typeset.pagebreak.Take;
import bindery.typeset.pagebreak.TakePlan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Puts the pages of all galleys in order: right-hand beginnings, blanks, folios, running heads. */
final class Pagination {
  /** A page for notes in the margin that are left over. */
  private static final PagePlan NOTHING =
      new PagePlan(List.of(), List.of(), List.of(), 0, 0, 0, 0, false);

  private final EditionContext edition;
  private final List<PageMaster> masters;
  private final PlanStore plans;
  private final MadeUp broken;
  private final boolean frozen;
  private final List<PageDraft> drafts = new ArrayList<>();
  private Map<String, String> strings = new HashMap<>();
  private int folio;
  private String folioStyle;
  private BesideFlow beside;

  /**
   * @param plans of the edition
   * @param broken what has been made up before; filled by this
   * @param frozen whether pages are kept where that can be, though a number on them has changed
   */
  Pagination(
      EditionContext edition,
      List<PageMaster> masters,
      PlanStore plans,
      MadeUp broken,
      boolean frozen) {
    this.edition = edition;
    this.masters = masters;
    this.plans = plans;
    this.broken = broken;
    this.frozen = frozen;
  }

  List<PageDraft> drafts(List<Galley> galleys) {
    List<List<Take>> takes =
        IntStream.range(0, galleys.size())
            .mapToObj(i -> takes(galleys.get(i), masters.get(i)))
            .toList();
    if (frozen) {
      keep(galleys, takes);
    }
    ahead(galleys, takes);
    List<String> folioStyles = FolioStyles.of(galleys, masters);
    for (int i = 0; i < galleys.size(); i++) {
      folioStyle = folioStyles.get(i);
      galley(galleys.get(i), masters.get(i), takes.get(i));
    }
    return drafts;
  }

  /** Galleys that have been set again keep the pages that they had. */
  private void keep(List<Galley> galleys, List<List<Take>> takes) {
    for (int i = 0; i < galleys.size(); i++) {
      Galley galley = galleys.get(i);
      List<Take> own = takes.get(i);
      if (broken.of(galley).isEmpty()) {
        broken
            .ofSection(galley)
            .flatMap(before -> FrozenPlans.of(own, before))
            .ifPresent(kept -> broken.put(galley, kept));
      }
    }
  }

  /** Galleys whose side is known beforehand are made up side by side. */
  private void ahead(List<Galley> galleys, List<List<Take>> takes) {
    List<Integer> todo = new ArrayList<>();
    for (int i = 0; i < galleys.size(); i++) {
      boolean single =
          takes.get(i).size() == 1 && before(takes.get(i).get(0)) == BreakStyle.Break.RECTO;
      if (single && broken.of(galleys.get(i)).isEmpty()) {
        todo.add(i);
      }
    }
    List<TakePlan> made =
        todo.parallelStream()
            .map(i -> plans.plan(galleys.get(i), 0, takes.get(i).get(0), true))
            .toList();
    for (int k = 0; k < todo.size(); k++) {
      broken.put(galleys.get(todo.get(k)), List.of(made.get(k)));
    }
  }

  private static BreakStyle.Break before(Take take) {
    return take.slugs().get(0).head().before();
  }

  private void galley(Galley galley, PageMaster master, List<Take> takes) {
    List<TakePlan> known = broken.of(galley).orElse(List.of());
    List<TakePlan> used = new ArrayList<>();
    boolean first = true;
    beside = new BesideFlow(Grid.ofBody(edition));
    for (int t = 0; t < takes.size(); t++) {
      Take take = takes.get(t);
      BreakStyle.Break before = before(take);
      boolean recto = drafts.size() % 2 == 0;
      if (before == BreakStyle.Break.RECTO && !recto || before == BreakStyle.Break.VERSO && recto) {
        blank(galley, take, master);
        recto = !recto;
      }
      boolean reuse = t < known.size() && known.get(t).firstRecto() == recto;
      TakePlan plan = reuse ? known.get(t) : plans.plan(galley, t, take, recto);
      used.add(plan);
      for (PagePlan page : plan.pages()) {
        if (first && galley.startsCount() > 0) {
          folio = galley.startsCount() - 1;
        }
        draft(galley, plan.take(), page, master, first);
        first = false;
      }
    }
    while (beside.waits()) {
      draft(galley, used.get(used.size() - 1).take(), NOTHING, master, first);
    }
    broken.put(galley, used);
  }

  private void blank(Galley galley, Take take, PageMaster master) {
    boolean recto = drafts.size() % 2 == 0;
    PageKind kind = new PageKind(master.name(), recto, false, true);
    NamedStrings none = new NamedStrings(strings, Map.of());
    folio++;
    // Counted with the page before it: the next may start a count.
    String style = drafts.isEmpty() ? folioStyle : drafts.get(drafts.size() - 1).folio().style();
    drafts.add(
        new PageDraft(
            drafts.size() + 1,
            new Folio(folio, style),
            kind,
            edition.page(kind),
            galley,
            take,
            null,
            List.of(),
            none));
  }

  private void draft(Galley galley, Take take, PagePlan page, PageMaster master, boolean first) {
    boolean recto = drafts.size() % 2 == 0;
    boolean plate = page.pieces().isEmpty() && !page.floats().isEmpty() && page.notes().isEmpty();
    PageKind kind = new PageKind(master.name(), recto, first, false, plate, false);
    Map<String, List<String>> set = new HashMap<>();
    for (PagePlan.Piece piece : page.pieces()) {
      for (NamedValue mark : take.slugs().get(piece.slug()).marks(piece.from(), piece.to())) {
        set.computeIfAbsent(mark.name(), n -> new ArrayList<>()).add(mark.value());
      }
    }
    NamedStrings here = new NamedStrings(strings, set);
    strings = here.after();
    folio++;
    drafts.add(
        new PageDraft(
            drafts.size() + 1,
            new Folio(folio, folioStyle),
            kind,
            edition.page(kind),
            galley,
            take,
            page,
            beside.page(take, page),
            here));
  }

  /** The galley in parts that each begin a page. */
  private List<Take> takes(Galley galley, PageMaster master) {
    List<Take> takes = new ArrayList<>();
    List<Slug> slugs = new ArrayList<>();
    List<Note> notes = galley.notes();
    int note = 0;
    int called = 0;
    for (Slug slug : galley.slugs()) {
      boolean forced = slug.head().before().compareTo(BreakStyle.Break.PAGE) >= 0;
      if (forced && !slugs.isEmpty()) {
        takes.add(take(slugs, notes.subList(note, called), master));
        slugs = new ArrayList<>();
        note = called;
      }
      slugs.add(slug);
      called += slug.calls().size();
    }
    if (!slugs.isEmpty()) {
      takes.add(take(slugs, notes.subList(note, called), master));
    }
    return takes;
  }

  private Take take(List<Slug> slugs, List<Note> notes, PageMaster master) {
    return Take.of(
        slugs, notes, edition.grid(), master.depth(), master.deepest(), master.noteSkip());
  }
}
