package bindery.press.proof;

import bindery.typeset.page.Concession;
import bindery.typeset.page.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where an author is to open the book: a page, or two that face each other, with what they had to
 * accept.
 *
 * @param pages one, or a left-hand and a right-hand one
 * @param concessions of these pages, in their order; at least one
 */
record PagesToOpen(List<Page> pages, List<Concession> concessions) {

  /** The openings at which something was accepted, in the order of the book. */
  static List<PagesToOpen> of(List<Page> pages, List<Concession> concessions) {
    Map<Integer, List<Concession>> bySpread = new TreeMap<>();
    for (Concession each : concessions) {
      bySpread.computeIfAbsent(each.number() / 2, s -> new ArrayList<>()).add(each);
    }
    List<PagesToOpen> openings = new ArrayList<>();
    for (Map.Entry<Integer, List<Concession>> spread : bySpread.entrySet()) {
      List<Concession> all = spread.getValue();
      int left = 2 * spread.getKey();
      if (all.stream().anyMatch(c -> Advice.ofSpread(c.kind()))) {
        openings.add(new PagesToOpen(sheets(pages, left, left + 1), all));
        continue;
      }
      for (int sheet = left; sheet <= left + 1; sheet++) {
        int here = sheet;
        List<Concession> own = all.stream().filter(c -> c.number() == here).toList();
        if (!own.isEmpty()) {
          openings.add(new PagesToOpen(sheets(pages, here, here), own));
        }
      }
    }
    return openings;
  }

  /** Those of the sheets that the book has: the first page faces none. */
  private static List<Page> sheets(List<Page> pages, int from, int to) {
    return pages.stream().filter(p -> p.number() >= from && p.number() <= to).toList();
  }
}
