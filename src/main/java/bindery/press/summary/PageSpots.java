package bindery.press.summary;

import bindery.book.Source;
import bindery.book.Sources;
import bindery.report.Place;
import bindery.report.Problem;
import bindery.typeset.page.Page;
import bindery.typeset.placed.Placed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Where on the pages of a book its manuscript's places have come to stand. */
public final class PageSpots {
  /** Pages on from the beginning of a paragraph on which its words are looked for. */
  private static final int ON = 3;

  private final List<Page> pages;
  private final Sources sources;
  private final TreeMap<Place, PageSpot> spots = new TreeMap<>();
  private final Map<Source, Place> known = new HashMap<>();

  public PageSpots(List<Page> pages, Sources sources) {
    this.pages = pages;
    this.sources = sources;
    for (Page page : pages) {
      find(page, page.content(), false);
    }
  }

  private void find(Page page, List<Placed> content, boolean turned) {
    double height = page.rule().height();
    for (Placed placed : content) {
      if (placed instanceof Placed.Image image) {
        PageSpot whole = new PageSpot(page, 0, 0);
        double share = image.height() / height;
        add(image.source(), turned ? whole : new PageSpot(page, image.y() / height, share));
      } else if (placed instanceof Placed.Line line && line.part() != Placed.Part.RUNNING) {
        double size = line.pieces().stream().mapToDouble(Placed.Piece::size).max().orElse(0);
        double top = (line.y() - 0.7 * size) / height;
        PageSpot spot = new PageSpot(page, turned ? 0 : top, turned ? 0 : 0.9 * size / height);
        add(line.source(), spot);
        line.pieces().forEach(piece -> add(piece.span().source(), spot));
      } else if (placed instanceof Placed.Turned group) {
        find(page, group.content(), true);
      }
    }
  }

  private void add(Source source, PageSpot spot) {
    Place place = known.computeIfAbsent(source, sources::place);
    if (place.line() > 0) {
      spots.putIfAbsent(place, spot);
    }
  }

  /** Where the text or the picture that a problem is about stands; empty where it is on no page. */
  Optional<PageSpot> of(Problem problem) {
    Place place = problem.place();
    Map.Entry<Place, PageSpot> nearest = place.line() == 0 ? null : spots.floorEntry(place);
    if (nearest == null || !nearest.getKey().file().equals(place.file())) {
      return Optional.empty();
    }
    PageSpot spot = nearest.getValue();
    int first = pages.indexOf(spot.page());
    for (Page page : pages.subList(first, Math.min(pages.size(), first + ON))) {
      Optional<LineMark> mark = LineMark.of(page, problem.text());
      if (mark.isPresent()) {
        return Optional.of(new PageSpot(page, mark.get().top(), mark.get().height()));
      }
    }
    return Optional.of(spot);
  }
}
