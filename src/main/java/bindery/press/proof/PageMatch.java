package bindery.press.proof;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A page with what it was before.
 *
 * @param before empty for a new page
 * @param after empty for a page that is gone
 * @param same whether nothing has changed on it but where it stands
 */
record PageMatch(Optional<ComparedPage> before, Optional<ComparedPage> after, boolean same) {
  /** Words in common from which on a page is taken for another that has changed. */
  private static final double KIN = 0.15;

  /** What blank pages count, which are all alike: less than any other. */
  private static final double BLANK = 0.1;

  private static final double SAME = 2;

  /** Pairs of pages that are looked at; beyond it pages are taken one after the other. */
  private static final long MOST = 4_000_000;

  /**
   * Pages of two books, in the order of both, so that as many as can be are the same, and the
   * others beside those that they have most in common with.
   */
  static List<PageMatch> of(List<ComparedPage> before, List<ComparedPage> after) {
    int head = 0;
    int shorter = Math.min(before.size(), after.size());
    while (head < shorter && before.get(head).isLike(after.get(head))) {
      head++;
    }
    int foot = 0;
    while (foot < shorter - head
        && before.get(before.size() - 1 - foot).isLike(after.get(after.size() - 1 - foot))) {
      foot++;
    }
    List<PageMatch> all = new ArrayList<>();
    for (int i = 0; i < head; i++) {
      all.add(same(before.get(i), after.get(i)));
    }
    all.addAll(
        between(
            before.subList(head, before.size() - foot), after.subList(head, after.size() - foot)));
    for (int i = foot; i > 0; i--) {
      all.add(same(before.get(before.size() - i), after.get(after.size() - i)));
    }
    return all;
  }

  private static PageMatch same(ComparedPage before, ComparedPage after) {
    return new PageMatch(Optional.of(before), Optional.of(after), true);
  }

  /** The best of all ways to go through both, found from their ends. */
  private static List<PageMatch> between(List<ComparedPage> before, List<ComparedPage> after) {
    if ((long) before.size() * after.size() > MOST) {
      return inOrder(before, after);
    }
    double[][] worth = new double[before.size() + 1][after.size() + 1];
    for (int i = before.size() - 1; i >= 0; i--) {
      for (int j = after.size() - 1; j >= 0; j--) {
        double pair = worth(before.get(i), after.get(j));
        double apart = Math.max(worth[i + 1][j], worth[i][j + 1]);
        worth[i][j] = pair > 0 ? Math.max(apart, worth[i + 1][j + 1] + pair) : apart;
      }
    }
    List<PageMatch> all = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < before.size() || j < after.size()) {
      boolean both = i < before.size() && j < after.size();
      double pair = both ? worth(before.get(i), after.get(j)) : 0;
      if (pair > 0 && worth[i][j] == worth[i + 1][j + 1] + pair) {
        ComparedPage was = before.get(i++);
        ComparedPage is = after.get(j++);
        all.add(new PageMatch(Optional.of(was), Optional.of(is), was.isLike(is)));
      } else if (i < before.size() && (!both || worth[i][j] == worth[i + 1][j])) {
        all.add(new PageMatch(Optional.of(before.get(i++)), Optional.empty(), false));
      } else {
        all.add(new PageMatch(Optional.empty(), Optional.of(after.get(j++)), false));
      }
    }
    return Collections.unmodifiableList(all);
  }

  private static List<PageMatch> inOrder(List<ComparedPage> before, List<ComparedPage> after) {
    List<PageMatch> all = new ArrayList<>();
    for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
      Optional<ComparedPage> was =
          i < before.size() ? Optional.of(before.get(i)) : Optional.empty();
      Optional<ComparedPage> is = i < after.size() ? Optional.of(after.get(i)) : Optional.empty();
      boolean same = was.isPresent() && is.isPresent() && was.get().isLike(is.get());
      all.add(new PageMatch(was, is, same));
    }
    return all;
  }

  private static double worth(ComparedPage before, ComparedPage after) {
    if (before.isLike(after)) {
      return before.isBlank() ? BLANK : SAME;
    }
    double kinship = before.kinship(after);
    return kinship < KIN ? 0 : kinship;
  }
}
