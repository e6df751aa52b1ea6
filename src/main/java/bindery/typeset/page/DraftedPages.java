package bindery.typeset.page;

import bindery.book.Source;
import bindery.book.Sources;
import bindery.report.Problem;
import bindery.report.Report;
import bindery.typeset.box.BookCounters;
import bindery.typeset.galley.Galley;
import bindery.typeset.galley.Slug;
import bindery.typeset.inline.EditionContext;
import bindery.typeset.inline.SectionContext;
import bindery.typeset.placed.Placed;
import bindery.typeset.section.BookContext;
import bindery.typeset.section.Findings;
import bindery.typeset.section.Question;
import bindery.typeset.section.ShownLocator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A book made up whose pages are not yet composed: what stands on each of them is known, and every
 * page number. Who looks at one page has that one composed; a file needs them all.
 */
public final class DraftedPages {
  private final EditionContext edition;
  private final BookContext book;
  private final MakeUp.Pass pass;
  private final BookAnswers answers;

  DraftedPages(
      EditionContext edition, BookContext book, BookCounters counters, MakeUp.Pass settled) {
    this.edition = edition;
    this.book = book;
    this.pass = settled;
    this.answers = new BookAnswers(book, counters, settled.map());
  }

  EditionContext edition() {
    return edition;
  }

  BookContext book() {
    return book;
  }

  BookCounters counters() {
    return answers.counters();
  }

  /** How many pages there are. */
  public int count() {
    return pass.drafts().size();
  }

  /** Where ids have come to stand. */
  public PageMap map() {
    return pass.map();
  }

  /**
   * A page by itself. What is wrong on it is not told.
   *
   * @param index counted from 0
   */
  public Page page(int index) {
    return compose(index, new Report());
  }

  /**
   * The page, counted from 0, that a character in the body of a section stands on; where it is on
   * none, the first page that has anything of its element, or of what comes next. Empty where
   * nothing of the section is on a page.
   */
  public OptionalInt pageOf(Sources.At at) {
    OptionalInt first = pageOf(at.source());
    for (int i = first.orElse(count()); i < count() && has(i, at.source(), -1); i++) {
      if (has(i, at.source(), at.character())) {
        return OptionalInt.of(i);
      }
    }
    return first;
  }

  private boolean has(int index, Source source, int character) {
    PageDraft draft = pass.drafts().get(index);
    return draft.plan() != null
        && lines(draft)
            .flatMap(line -> line.pieces().stream())
            .anyMatch(p -> p.from() >= 0 && p.to() > character && p.span().source().equals(source));
  }

  private static Stream<Placed.Line> lines(PageDraft draft) {
    return draft.plan().pieces().stream()
        .flatMap(
            piece -> {
              Slug slug = draft.take().slugs().get(piece.slug());
              return IntStream.range(piece.from(), piece.to())
                  .boxed()
                  .flatMap(unit -> slug.unit(piece.setting(), unit).stream());
            })
        .filter(Placed.Line.class::isInstance)
        .map(Placed.Line.class::cast)
        .filter(line -> line.part() == Placed.Part.BODY);
  }

  private OptionalInt pageOf(Source source) {
    int[] section = IntStream.range(0, count()).filter(i -> holds(i, source.section())).toArray();
    int low = 0;
    int high = section.length - 1;
    while (low < high) { // elements come in their order
      int middle = (low + high) / 2;
      if (last(pass.drafts().get(section[middle])) >= source.element()) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return section.length == 0 ? OptionalInt.empty() : OptionalInt.of(section[high]);
  }

  private boolean holds(int index, String section) {
    PageDraft draft = pass.drafts().get(index);
    return draft.plan() != null && draft.galley().section().equals(section);
  }

  /** The number of the last element that has text on a page; -1 where none has. */
  private static int last(PageDraft draft) {
    return lines(draft).mapToInt(line -> line.source().element()).max().orElse(-1);
  }

  /** All pages. Reports what is wrong in galleys and on pages, and what pages had to accept. */
  public MakeUp.Result finished(Report report) {
    unsettled(report);
    for (Galley galley : pass.galleys()) {
      galley.findings().forEach(finding -> report.add(finding.problem(book.sources())));
    }
    List<Page> pages =
        IntStream.range(0, count()).parallel().mapToObj(i -> compose(i, report)).toList();
    OffPaper.report(pages, report, book.sources());
    List<Concession> concessions = new ConcessionFinder(book.sources(), report).of(pass.drafts());
    TypeColour colour = TypeColour.of(pass.drafts());
    return new MakeUp.Result(
        new Pages(pages, bookmarks(), concessions, colour, ends()), pass.map());
  }

  private Set<Integer> ends() {
    List<PageDraft> drafts = pass.drafts();
    return IntStream.range(0, count())
        .filter(i -> drafts.get(i).plan() != null)
        .filter(i -> i + 1 == count() || drafts.get(i + 1).take() != drafts.get(i).take())
        .mapToObj(i -> drafts.get(i).number())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The outline of the book. */
  public List<Pages.Bookmark> bookmarks() {
    return BookmarkOutline.of(book.book().sections(), pass.galleys());
  }

  private Page compose(int index, Report report) {
    Findings findings = new Findings();
    SectionContext context = new SectionContext(edition, book, answers, findings);
    Page page = new PageComposer(context, pass.drafts().get(index), pass.map()).page();
    findings.all().forEach(finding -> report.add(finding.problem(book.sources())));
    return page;
  }

  /** Names the references that show another page than the one they lead to. */
  private void unsettled(Report report) {
    for (Galley galley : pass.galleys()) {
      galley
          .asked()
          .forEach(
              (question, given) -> {
                if (question instanceof Question.Folio asked
                    && !given.equals(answers.folio(asked))) {
                  String page = "the page number that this shows, " + given + ",";
                  unsettled(asked.source(), asked.href(), page, answers.folio(asked), report);
                } else if (question instanceof Question.Locators asked
                    && !given.equals(answers.locators(asked))) {
                  String first = asked.stops().get(0).href();
                  String page = "a page that the index shows";
                  unsettled(asked.source(), first, page, first(asked), report);
                }
              });
    }
  }

  private String first(Question.Locators asked) {
    return answers.locators(asked).stream()
        .map(ShownLocator::page)
        .filter(page -> !page.isEmpty())
        .findFirst()
        .orElse("?");
  }

  private void unsettled(Source source, String href, String page, String now, Report report) {
    report.add(
        Problem.warning(
            "unsettled-page-number",
            book.sources().place(source),
            href,
            page + " did not come to rest; what it leads to stands on page " + now,
            "reword the text that shows it"));
  }
}
