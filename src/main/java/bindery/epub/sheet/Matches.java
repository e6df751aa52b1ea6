package bindery.epub.sheet;

import bindery.style.cascade.Query;
import bindery.style.selector.AncestorNames;
import bindery.style.selector.NameList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Which rules are about which elements. */
final class Matches {
  /**
   * A rule that is about an element.
   *
   * @param query the selector that says so
   */
  record Hit(SheetRule rule, Query query) {}

  /** CSS Cascade 4 §6.1, importance left out. */
  private static final Comparator<Hit> RANK =
      Comparator.comparing(Hit::query).thenComparingInt(hit -> hit.rule().order());

  private final Map<Query, List<Element>> elements = new IdentityHashMap<>();
  private final Map<Element, List<Hit>> hits = new IdentityHashMap<>();

  Matches(List<SheetRule> rules, List<Element> all) {
    Map<String, List<Hit>> shelves = new HashMap<>();
    for (SheetRule rule : rules) {
      for (Query query : rule.queries()) {
        shelves.computeIfAbsent(query.key(), k -> new ArrayList<>()).add(new Hit(rule, query));
      }
    }
    for (Element element : all) {
      List<Hit> found = new ArrayList<>();
      Set<String> keys = new LinkedHashSet<>(List.of("*", element.normalName()));
      if (element.hasAttr("id")) {
        keys.add("#" + element.id());
      }
      if (element.hasAttr("class")) {
        NameList.of(element.attr("class"), name -> keys.add("." + name));
      }
      long around = AncestorNames.around(element);
      for (String key : keys) {
        for (Hit hit : shelves.getOrDefault(key, List.of())) {
          if (hit.query().mayMatch(around) && hit.query().matches(element)) {
            found.add(hit);
            elements.computeIfAbsent(hit.query(), q -> new ArrayList<>()).add(element);
          }
        }
      }
      found.sort(RANK);
      hits.put(element, found);
    }
  }

  /** The elements that a selector means, in the order of the book. */
  List<Element> of(Query query) {
    return elements.getOrDefault(query, List.of());
  }

  /** Rules about the same element or pseudo-element that rank above. */
  List<SheetRule> above(Element element, Hit hit) {
    List<Hit> all = hits.get(element);
    return beside(hit, all.subList(at(hit, all) + 1, all.size()));
  }

  /** Rules about the same element or pseudo-element that rank below. */
  List<SheetRule> below(Element element, Hit hit) {
    List<Hit> all = hits.get(element);
    return beside(hit, all.subList(0, at(hit, all)));
  }

  private static int at(Hit hit, List<Hit> all) {
    int at = 0;
    while (all.get(at).query() != hit.query()) {
      at++;
    }
    return at;
  }

  private static List<SheetRule> beside(Hit hit, List<Hit> others) {
    List<SheetRule> rules = new ArrayList<>();
    for (Hit other : others) {
      if (other.query().pseudo().equals(hit.query().pseudo())) {
        rules.add(other.rule());
      }
    }
    return rules;
  }
}
