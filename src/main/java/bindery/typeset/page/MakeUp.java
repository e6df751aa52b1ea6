package bindery.typeset.page;

import bindery.book.Section;
import bindery.report.Place;
import bindery.report.Problem;
import bindery.style.Style;
import bindery.typeset.compositor.SectionSetter;
import bindery.typeset.galley.Float;
import bindery.typeset.galley.Galley;
import bindery.typeset.inline.EditionContext;
import bindery.typeset.inline.PageNumbers;
import bindery.typeset.inline.Placed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Makes up a book: sets its sections, breaks them into pages, and sets again what shows page
 * numbers until none of them moves.
 */
public final class MakeUp {
  /** Passes before a page number that still moves is reported. */
  private static final int PASSES = 5;

  private final EditionContext edition;
  private final SectionSetter setter;
  private final Map<String, PageMaster> masters = new HashMap<>();

  private MakeUp(EditionContext edition, SectionSetter setter) {
    this.edition = edition;
    this.setter = setter;
  }

  /** A book made up, and where its ids have come to stand. */
  public record Result(Pages pages, PageMap map) {}

  /** The pages of the edition's book. Reports what the pages had to accept. */
  public static Result of(EditionContext edition, SectionSetter setter) {
    return new MakeUp(edition, setter).make();
  }

  private Result make() {
    List<Section> sections = edition.book().sections();
    List<PageMaster> geometry = sections.stream().map(this::master).toList();
    List<Galley> galleys = set(sections, geometry, null, PageMap.EMPTY);
    PageMap map = PageMap.EMPTY;
    List<Page> pages = List.of();
    List<Concession> concessions = List.of();
    TypeColour colour = TypeColour.NONE;
    Map<Galley, List<TakePlan>> broken = new java.util.IdentityHashMap<>();
    for (int pass = 1; pass <= PASSES; pass++) {
      List<PageDraft> drafts = new Pagination(edition, geometry).drafts(galleys, broken);
      boolean asks = galleys.stream().anyMatch(Galley::asksPages);
      PageMap next = map(drafts);
      boolean settled = next.equals(map) || !asks;
      if (settled || pass == PASSES) {
        if (!settled) {
          unsettled(map, next);
        }
        pages =
            drafts.parallelStream().map(s -> new PageComposer(edition, s, next).page()).toList();
        OffPaper.report(pages, edition.report());
        concessions = new ConcessionFinder(edition).of(drafts);
        colour = TypeColour.of(drafts);
        map = next;
        break;
      }
      map = next;
      galleys = set(sections, geometry, galleys, map);
    }
    List<Pages.Bookmark> bookmarks = new ArrayList<>();
    for (Galley galley : galleys) {
      galley
          .headings()
          .forEach(h -> bookmarks.add(new Pages.Bookmark(h.level(), h.title(), h.anchor())));
    }
    return new Result(new Pages(pages, bookmarks, concessions, colour), map);
  }

  private PageMaster master(Section section) {
    Style body = edition.cascade().style(edition.book().tree().body(), edition.root());
    String name = edition.cascade().style(section.element(), body).breaks().page();
    return masters.computeIfAbsent(name, n -> PageMaster.of(edition, n));
  }

  /** Galleys of all sections; those that do not show page numbers are kept from before. */
  private List<Galley> set(
      List<Section> sections, List<PageMaster> geometry, List<Galley> before, PageMap map) {
    PageNumbers numbers =
        before == null ? PageNumbers.NONE : (href, style) -> folio(map, href, style);
    return IntStream.range(0, sections.size())
        .parallel()
        .mapToObj(
            i ->
                before != null && !before.get(i).asksPages()
                    ? before.get(i)
                    : setter.set(
                        sections.get(i),
                        numbers,
                        geometry.get(i).measure(),
                        geometry.get(i).height()))
        .toList();
  }

  private static String folio(PageMap map, String href, String style) {
    String id = href.startsWith("#") ? href.substring(1) : href;
    Folio folio = map.folios().get(id);
    if (folio == null) {
      return "?";
    }
    boolean own = style.isEmpty() || style.equals("decimal");
    return own ? folio.text() : new Folio(folio.number(), style).text();
  }

  private static PageMap map(List<PageDraft> drafts) {
    Map<String, Folio> folios = new TreeMap<>();
    for (PageDraft draft : drafts) {
      if (draft.plan() == null) {
        continue;
      }
      for (PagePlan.Piece piece : draft.plan().pieces()) {
        var slug = draft.take().slugs().get(piece.slug());
        if (piece.from() == 0) {
          slug.head().anchors().forEach(id -> folios.putIfAbsent(id, draft.folio()));
        }
        for (int u = piece.from(); u < piece.to() && slug.holdsAnchors(); u++) {
          for (Placed placed : slug.unit(piece.setting(), u)) {
            if (placed instanceof Placed.Anchor anchor) {
              folios.putIfAbsent(anchor.id(), draft.folio());
            }
          }
        }
      }
      for (Float floated : draft.plan().floats()) {
        for (int u = 0; u < floated.block().units(0); u++) {
          for (Placed placed : floated.block().row(u).content()) {
            if (placed instanceof Placed.Anchor anchor) {
              folios.putIfAbsent(anchor.id(), draft.folio());
            }
          }
        }
      }
      for (PagePlan.NotePart part : draft.plan().notes()) {
        String id = draft.take().notes().get(part.note()).origin().id();
        folios.putIfAbsent(id, draft.folio());
      }
    }
    return new PageMap(folios, drafts.size());
  }

  private void unsettled(PageMap before, PageMap after) {
    for (Map.Entry<String, Folio> entry : after.folios().entrySet()) {
      if (!entry.getValue().equals(before.folios().get(entry.getKey()))) {
        edition
            .report()
            .add(
                Problem.warning(
                    "unsettled-page-number",
                    Place.NOWHERE,
                    "#" + entry.getKey(),
                    "the page number of this place did not settle after " + PASSES + " passes",
                    "reword the text that shows it"));
      }
    }
  }
}
