package bindery.epub.sheet;

import bindery.style.cascade.Query;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
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
      List<String> keys = new ArrayList<>(List.of("*", element.normalName(), "#" + element.id()));
      element.classNames().forEach(name -> keys.add("." + name));
      for (String key : keys) {
        for (Hit hit : shelves.getOrDefault(key, List.of())) {
          if (hit.query().matches(element)) {
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
    return all.subList(all.indexOf(hit) + 1, all.size()).stream()
        .filter(other -> other.query().pseudo().equals(hit.query().pseudo()))
        .map(Hit::rule)
        .toList();
  }

  /** Rules about the same element or pseudo-element that rank below. */
  List<SheetRule> below(Element element, Hit hit) {
    List<Hit> all = hits.get(element);
    return all.subList(0, all.indexOf(hit)).stream()
        .filter(other -> other.query().pseudo().equals(hit.query().pseudo()))
        .map(Hit::rule)
        .toList();
  }
}
