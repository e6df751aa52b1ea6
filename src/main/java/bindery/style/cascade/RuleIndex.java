package bindery.style.cascade;

import bindery.style.Pseudo;
import bindery.style.selector.AncestorNames;
import bindery.style.selector.NameList;
import bindery.style.selector.Selector;
import bindery.style.selector.Simple;
import bindery.style.selector.Specificity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * All rules of a cascade for elements, or for one pseudo-element, found by what their selector asks
 * of the element itself, and ranked by origin, specificity and order (CSS Cascade 4 §6.1).
 */
final class RuleIndex {
  private static final int[] NONE = {};

  /**
   * A rule under one of its selectors.
   *
   * @param around names that must stand round the element, as {@link AncestorNames} has them
   */
  private record Ranked(
      int origin,
      Specificity specificity,
      Selector selector,
      long around,
      int rank,
      List<Declaration> declarations) {}

  private final List<Ranked> ranked;
  private final Map<String, List<Ranked>> byId = new HashMap<>();
  private final Map<String, List<Ranked>> byClass = new HashMap<>();
  private final Map<String, List<Ranked>> byType = new HashMap<>();
  private final List<Ranked> others = new ArrayList<>();

  /** Of sheets in cascade order. */
  RuleIndex(List<Stylesheet> sheets, Optional<Pseudo> pseudo) {
    List<Ranked> all = new ArrayList<>();
    for (Stylesheet sheet : sheets) {
      for (Stylesheet.Rule rule : sheet.rules()) {
        for (Selector selector : rule.selectors()) {
          if (selector.pseudo().equals(pseudo)) {
            all.add(
                new Ranked(
                    sheet.ofUserAgent() ? 0 : 1,
                    selector.specificity(),
                    selector,
                    AncestorNames.askedBy(selector),
                    0,
                    rule.declarations()));
          }
        }
      }
    }
    all.sort(Comparator.comparingInt(Ranked::origin).thenComparing(Ranked::specificity));
    List<Ranked> numbered = new ArrayList<>();
    for (Ranked r : all) {
      Ranked own =
          new Ranked(
              r.origin(),
              r.specificity(),
              r.selector(),
              r.around(),
              numbered.size(),
              r.declarations());
      numbered.add(own);
      shelf(own.selector().subject()).add(own);
    }
    this.ranked = List.copyOf(numbered);
  }

  private List<Ranked> shelf(List<Simple> subject) {
    for (Simple simple : subject) {
      if (simple instanceof Simple.Id id) {
        return byId.computeIfAbsent(id.id(), k -> new ArrayList<>());
      }
    }
    for (Simple simple : subject) {
      if (simple instanceof Simple.ClassName name) {
        return byClass.computeIfAbsent(name.name(), k -> new ArrayList<>());
      }
    }
    for (Simple simple : subject) {
      if (simple instanceof Simple.Type type) {
        return byType.computeIfAbsent(type.name(), k -> new ArrayList<>());
      }
    }
    return others;
  }

  /** The ranks of the rules that match, ascending; what {@link #declarations} takes. */
  int[] match(Element element) {
    if (ranked.isEmpty()) {
      return NONE;
    }
    Found found = new Found();
    found.add(byType.get(element.normalName()), element);
    found.add(others, element);
    if (!byId.isEmpty() && element.hasAttr("id")) {
      found.add(byId.get(element.id()), element);
    }
    if (!byClass.isEmpty() && element.hasAttr("class")) {
      NameList.of(element.attr("class"), name -> found.add(byClass.get(name), element));
    }
    return found.sorted();
  }

  /** Ranks of rules that match, gathered without any more objects: this is asked for everything. */
  private static final class Found {
    private int[] ranks = NONE;
    private int count;
    private boolean known;
    private long around;

    void add(List<Ranked> shelf, Element element) {
      if (shelf == null) {
        return;
      }
      for (int i = 0; i < shelf.size(); i++) {
        Ranked candidate = shelf.get(i);
        if (stands(candidate.around(), element) && candidate.selector().matches(element)) {
          if (count == ranks.length) {
            ranks = Arrays.copyOf(ranks, Math.max(8, count * 2));
          }
          ranks[count++] = candidate.rank();
        }
      }
    }

    /** Whether the names may stand round the element; looked up once, if anybody asks. */
    private boolean stands(long names, Element element) {
      if (names != 0 && !known) {
        known = true;
        around = AncestorNames.around(element);
      }
      return (around & names) == names;
    }

    int[] sorted() {
      if (count == 0) {
        return NONE;
      }
      int[] sorted = Arrays.copyOf(ranks, count);
      Arrays.sort(sorted);
      return sorted;
    }
  }

  /** In ascending order of the cascade: important ones last, the user agent's after all. */
  List<Declaration> declarations(int[] ranks) {
    List<Declaration> out = new ArrayList<>();
    for (int rank : ranks) {
      ranked.get(rank).declarations().stream().filter(d -> !d.important()).forEach(out::add);
    }
    for (int origin = 1; origin >= 0; origin--) {
      for (int rank : ranks) {
        if (ranked.get(rank).origin() == origin) {
          ranked.get(rank).declarations().stream().filter(Declaration::important).forEach(out::add);
        }
      }
    }
    return out;
  }
}
