package bindery.typeset.page;

import bindery.book.Section;
import bindery.report.Report;
import bindery.style.Style;
import bindery.typeset.box.BookCounters;
import bindery.typeset.compositor.GalleyStore;
import bindery.typeset.galley.Galley;
import bindery.typeset.inline.EditionContext;
import bindery.typeset.section.Answers;
import bindery.typeset.section.AskedAnswers;
import bindery.typeset.section.BookContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Makes up a book: sets its sections, breaks them into pages, and sets again what shows page
 * numbers until none of them moves. From the third pass on pages are kept as they are where that
 * can be, see {@link FrozenPlans}.
 */
public final class MakeUp {
  /** Passes before a page number that still moves is reported. */
  private static final int PASSES = 5;

  /** The pass from which pages are kept as they are. */
  private static final int FROZEN = 3;

  private final EditionContext edition;
  private final BookContext book;
  private final BookCounters counters;
  private final GalleyStore store;
  private final PlanStore plans;
  private final List<Section> sections;
  private final List<PageMaster> masters;

  private MakeUp(
      EditionContext edition,
      BookContext book,
      BookCounters counters,
      GalleyStore store,
      PlanStore plans,
      Report report) {
    this.edition = edition;
    this.book = book;
    this.counters = counters;
    this.store = store;
    this.plans = plans;
    this.sections = book.book().sections();
    Map<String, PageMaster> byName = new HashMap<>();
    this.masters =
        sections.stream()
            .map(this::pageName)
            .map(name -> byName.computeIfAbsent(name, n -> PageMaster.of(edition, n, report)))
            .toList();
  }

  private String pageName(Section section) {
    Style style = edition.cascade().style(section.element(), edition.body());
    return style.breaks().page();
  }

  /** A book made up, and where its ids have come to stand. */
  public record Result(Pages pages, PageMap map) {}

  /** What one pass has come to. */
  record Pass(List<Galley> galleys, List<PageDraft> drafts, PageMap map) {}

  /**
   * The pages of a book, not yet composed.
   *
   * @param store of the edition's galleys
   * @param plans of their pages
   * @param report hears what is wrong with the kinds of its pages
   */
  public static DraftedPages of(
      EditionContext edition, BookContext book, GalleyStore store, PlanStore plans, Report report) {
    BookCounters counters = counters(edition, book);
    return new MakeUp(edition, book, counters, store, plans, report).drafted(Set.of());
  }

  /**
   * The pages of a book of which some words have been changed where they stand.
   *
   * @param before its pages until now
   * @param changed ids of the sections in which the words are
   */
  public static DraftedPages again(
      DraftedPages before, Set<String> changed, GalleyStore store, PlanStore plans) {
    BookCounters counters = before.counters(); // no words count
    return new MakeUp(before.edition(), before.book(), counters, store, plans, new Report())
        .drafted(changed);
  }

  private DraftedPages drafted(Set<String> changed) {
    plans.begin();
    store.begin(
        book,
        masters.stream()
            .map(
                master -> new GalleyStore.Room(master.measure(), master.height(), master.outward()))
            .toList(),
        changed);
    return new DraftedPages(edition, book, counters, settled());
  }

  /** Answers for a section that is set by itself: no page is known yet. */
  public static Answers nothingKnown(EditionContext edition, BookContext book) {
    return new BookAnswers(book, counters(edition, book), null);
  }

  private static BookCounters counters(EditionContext edition, BookContext book) {
    return new BookCounters(edition.boxes(), book.book(), edition.root());
  }

  /** Passes until every page number shown is the right one. */
  private Pass settled() {
    MadeUp broken = new MadeUp();
    Pass pass = pass(null, broken, false);
    for (int n = 2; n <= PASSES && !holds(pass); n++) {
      pass = pass(pass.map(), broken, n >= FROZEN);
    }
    return pass;
  }

  private Pass pass(PageMap map, MadeUp broken, boolean frozen) {
    Answers answers = new BookAnswers(book, counters, map);
    List<Galley> galleys =
        IntStream.range(0, sections.size())
            .parallel()
            .mapToObj(i -> store.galley(i, sections.get(i), book, answers))
            .toList();
    Pagination pagination = new Pagination(edition, masters, plans, broken, frozen);
    List<PageDraft> drafts = pagination.drafts(galleys);
    return new Pass(galleys, drafts, PageMapMaker.of(drafts));
  }

  /** Whether all galleys show what is true of the pages that they have been made up into. */
  private boolean holds(Pass pass) {
    Answers now = new BookAnswers(book, counters, pass.map());
    return pass.galleys().stream().allMatch(g -> AskedAnswers.hold(g.asked(), now));
  }
}
