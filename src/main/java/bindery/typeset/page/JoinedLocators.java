package bindery.typeset.page;

import bindery.typeset.page.PageMap.Stand;
import bindery.typeset.section.Question.Stop;
import bindery.typeset.section.ShownLocator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Joins links to pages as an index prints them, in the order of the pages: a page once, pages that
 * follow one another as 12–14. Main places stand by themselves.
 */
final class JoinedLocators {
  private static final String STAND_IN = "00";

  /** A dash that no line ends with. */
  private static final String TO = "–\u2060";

  private JoinedLocators() {}

  /**
   * Pages from one link to another.
   *
   * @param from number of the link that its first page is shown by
   * @param to number of the link that its last page is shown by
   */
  private record Span(int from, Stand first, int to, Stand last, boolean main) {
    boolean isLong() {
      return last.page() > first.page();
    }

    /** Whether the other begins on a page of this or on the next, with the next number. */
    boolean reaches(Span other) {
      int pages = other.first.page() - last.page();
      return pages <= 0
          || pages == 1
              && other.first.folio().number() == last.folio().number() + 1
              && other.first.folio().style().equals(last.folio().style());
    }

    Span with(Span other) {
      return other.last.page() > last.page()
          ? new Span(from, first, other.to, other.last, main)
          : this;
    }

    boolean holds(Span other) {
      return first.page() <= other.first.page() && last.page() >= other.last.page();
    }
  }

  /**
   * What each link shows; as many as there are links.
   *
   * @param stands of ids; empty where no page is known yet
   */
  static List<ShownLocator> of(List<Stop> stops, Map<String, Stand> stands) {
    List<ShownLocator> shown = new ArrayList<>();
    for (Stop stop : stops) {
      String before = shown.isEmpty() ? "" : ", ";
      boolean known = !stands.isEmpty();
      shown.add(new ShownLocator(known ? "" : before, known ? "" : STAND_IN, stop.href()));
    }
    if (!stands.isEmpty()) {
      place(joined(spans(stops, stands)), stops, shown);
    }
    return shown;
  }

  private static void place(List<Span> spans, List<Stop> stops, List<ShownLocator> shown) {
    List<Integer> places = new ArrayList<>();
    spans.forEach(
        span -> {
          places.add(span.from);
          if (span.isLong()) {
            places.add(span.to);
          }
        });
    // What floats stands on another page than the text round it; bold folios keep their links.
    boolean main = spans.stream().anyMatch(Span::main);
    List<Span> row = new ArrayList<>(spans);
    if (main) {
      row.sort(Comparator.comparingInt(Span::from));
    }
    Collections.sort(places);
    int next = 0;
    for (Span span : row) {
      int from = main ? span.from : places.get(next++);
      String before = span == row.get(0) ? "" : ", ";
      String href = stops.get(span.from).href();
      shown.set(from, new ShownLocator(before, span.first.folio().text(), href));
      if (span.isLong()) {
        int to = main ? span.to : places.get(next++);
        href = stops.get(span.to).href();
        shown.set(to, new ShownLocator(TO, span.last.folio().text(), href));
      }
    }
  }

  private static List<Span> spans(List<Stop> stops, Map<String, Stand> stands) {
    List<Span> spans = new ArrayList<>();
    for (int from = 0; from < stops.size(); from++) {
      int to = stops.get(from).opens() && from + 1 < stops.size() ? from + 1 : from;
      Stand first = stands.get(stops.get(from).href().replaceFirst("^#", ""));
      Stand last = stands.get(stops.get(to).href().replaceFirst("^#", ""));
      boolean main = stops.get(from).main();
      if (first != null && last != null && first.page() <= last.page()) {
        spans.add(new Span(from, first, to, last, main));
      } else if (first != null) {
        spans.add(new Span(from, first, from, first, main));
      }
      from = to;
    }
    spans.sort(Comparator.comparingInt(span -> span.first.page()));
    return spans;
  }

  private static List<Span> joined(List<Span> spans) {
    List<Span> mains = joined(spans, true);
    List<Span> joined =
        joined(
            spans.stream()
                .filter(span -> span.main || mains.stream().noneMatch(main -> main.holds(span)))
                .toList(),
            false);
    joined.addAll(mains);
    joined.sort(Comparator.comparingInt(span -> span.first.page()));
    return joined;
  }

  private static List<Span> joined(List<Span> spans, boolean main) {
    List<Span> joined = new ArrayList<>();
    for (Span span : spans) {
      if (span.main == main) {
        int last = joined.size() - 1;
        if (last >= 0 && joined.get(last).reaches(span)) {
          joined.set(last, joined.get(last).with(span));
        } else {
          joined.add(span);
        }
      }
    }
    return joined;
  }
}
