package bindery.press.proof;

import bindery.typeset.page.Concession;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Rivers: word spaces of lines below one another, each of which has half of a natural space or more
 * in common with the one above it, so that white runs down the paragraph.
 */
final class Rivers {
  /** Shorter ones come by chance in any text, some on each page. */
  private static final int SEEN = 4;

  private static final int LINES = 3;

  private static final double COMMON = 0.5;

  /**
   * A space with those above it.
   *
   * @param above null in the first line of the river
   */
  private record Reach(LineOnPage line, LineOnPage.Gap gap, Reach above, int lines) {}

  private Rivers() {}

  static List<Concession> in(LinesOnPages text) {
    List<Concession> found = new ArrayList<>();
    for (List<LineOnPage> paragraph : text.paragraphs()) {
      for (Reach last : longest(paragraph)) {
        Reach first = last;
        while (first.above() != null) {
          first = first.above();
        }
        String what = "white runs down through the word spaces of " + last.lines() + " lines";
        Counted kind = last.lines() < SEEN ? Counted.SHORT_RIVER : Counted.RIVER;
        found.add(first.line().concession(kind, what, text.sources()));
      }
    }
    return found;
  }

  /** The last spaces of the rivers in a paragraph; of two that share a space, the longer. */
  private static List<Reach> longest(List<LineOnPage> lines) {
    List<Reach> all = new ArrayList<>();
    List<Reach> row = List.of();
    for (int i = 0; i < lines.size(); i++) {
      LineOnPage line = lines.get(i);
      List<Reach> above = i > 0 && line.follows(lines.get(i - 1)) ? row : List.of();
      row = line.gaps().stream().map(gap -> reach(line, gap, above)).toList();
      all.addAll(row);
    }
    all.sort(Comparator.comparingInt(Reach::lines).reversed());
    List<Reach> out = new ArrayList<>();
    Map<LineOnPage, Set<LineOnPage.Gap>> taken = new IdentityHashMap<>();
    for (Reach last : all) {
      if (last.lines() >= LINES && take(last, taken)) {
        out.add(last);
      }
    }
    out.sort(Comparator.comparingDouble(reach -> reach.line().y()));
    return out;
  }

  private static boolean take(Reach last, Map<LineOnPage, Set<LineOnPage.Gap>> taken) {
    boolean free = true;
    for (Reach r = last; r != null; r = r.above()) {
      free &= taken.computeIfAbsent(r.line(), l -> new HashSet<>()).add(r.gap());
    }
    return free;
  }

  private static Reach reach(LineOnPage line, LineOnPage.Gap gap, List<Reach> above) {
    Reach longest = null;
    for (Reach each : above) {
      double common = Math.min(each.gap().to(), gap.to()) - Math.max(each.gap().from(), gap.from());
      if (common >= COMMON * gap.natural() && (longest == null || each.lines() > longest.lines())) {
        longest = each;
      }
    }
    return new Reach(line, gap, longest, longest == null ? 1 : longest.lines() + 1);
  }
}
