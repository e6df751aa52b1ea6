package bindery.typeset;

import bindery.book.Section;
import bindery.report.Problem;
import bindery.report.Report;
import bindery.typeset.block.BesideSetter;
import bindery.typeset.block.ColumnsSetter;
import bindery.typeset.block.DisplaySetter;
import bindery.typeset.block.FigureSetter;
import bindery.typeset.block.FloatSetter;
import bindery.typeset.block.ListItemSetter;
import bindery.typeset.block.ListSetter;
import bindery.typeset.block.ListingSetter;
import bindery.typeset.block.OrnamentSetter;
import bindery.typeset.compositor.BlockSetter;
import bindery.typeset.compositor.BrokenBefore;
import bindery.typeset.compositor.GalleyStore;
import bindery.typeset.compositor.SectionSetter;
import bindery.typeset.galley.Galley;
import bindery.typeset.inline.EditionContext;
import bindery.typeset.page.DraftedPages;
import bindery.typeset.page.MakeUp;
import bindery.typeset.page.PlanStore;
import bindery.typeset.section.BookContext;
import bindery.typeset.table.TableSetter;
import java.util.List;
import java.util.Set;

/**
 * The door of the typesetting layer: a styled book becomes finished pages. One typesetter may set
 * one book after the other, or one again that has changed; sections that have not are not set anew.
 */
public final class Typesetter {
  /** Who sets which kind of block, in the order in which they are asked. */
  private static final List<BlockSetter> SETTERS =
      List.of(
          new BesideSetter(),
          new FloatSetter(),
          new TableSetter(),
          new ListingSetter(),
          new DisplaySetter(),
          new FigureSetter(),
          new OrnamentSetter(),
          new ListSetter(),
          new ListItemSetter(),
          new ColumnsSetter());

  private final EditionContext edition;
  private final GalleyStore galleys;
  private final PlanStore plans = new PlanStore();

  public Typesetter(EditionContext edition) {
    this.edition = edition;
    this.galleys = new GalleyStore(new SectionSetter(edition, SETTERS), edition.cascade());
  }

  /** The pages of a book. Reports what pages had to accept, and what is wrong on them. */
  public MakeUp.Result pages(BookContext book, Report report) {
    Set<Integer> told = MissingLetters.tell(book, edition, report);
    Report made = new Report();
    try {
      MakeUp.Result result = MakeUp.of(edition, book, galleys, plans, made).finished(made);
      TextProof.read(book, edition.cascade(), result.pages().pages(), made);
      return result;
    } finally {
      made.problems().stream().filter(p -> !repeats(p, told)).forEach(report::add);
    }
  }

  /** The pages of a book, to be composed one by one; what is wrong with it is not told. */
  public DraftedPages drafted(BookContext book) {
    return MakeUp.of(edition, book, galleys, plans, new Report());
  }

  /**
   * The pages of a book of which some words have been changed where they stand, and nothing that is
   * shown elsewhere, numbered or counted.
   *
   * @param before its pages until now
   * @param changed ids of the sections in which the words are
   */
  public DraftedPages again(DraftedPages before, Set<String> changed) {
    return MakeUp.again(before, changed, galleys, plans);
  }

  /** Whether this tells of a letter, in a running head for instance, that was told of already. */
  private static boolean repeats(Problem problem, Set<Integer> told) {
    return problem.kind().equals(MissingLetters.KIND)
        && !problem.text().isEmpty()
        && told.contains(problem.text().codePointAt(0));
  }

  /** How many sections have been set so far; those that were kept do not count. */
  public int sectionsSet() {
    return galleys.set();
  }

  /** How many parts of sections have been broken into pages so far; kept ones do not count. */
  public int takesBroken() {
    return plans.broken();
  }

  /**
   * One section as a galley, by itself: no page numbers are known to it.
   *
   * @param measure width of the type area, points
   * @param pageDepth its height
   */
  public static Galley galley(
      EditionContext edition, BookContext book, Section section, double measure, double pageDepth) {
    GalleyStore.Room room = new GalleyStore.Room(measure, pageDepth, 0);
    SectionSetter setter = new SectionSetter(edition, SETTERS);
    return setter.set(section, book, MakeUp.nothingKnown(edition, book), room, BrokenBefore.none());
  }
}
