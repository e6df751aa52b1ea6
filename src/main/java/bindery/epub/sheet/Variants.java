package bindery.epub.sheet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * What a rule comes to in CSS 2.1 at each element that one of its selectors means: most often the
 * same at all.
 *
 * @param common what is said of all, a list for every declaration of the rule
 * @param others elements that need something else, in groups with what that is
 */
record Variants(List<List<Decl>> common, Map<List<List<Decl>>, List<Element>> others) {

  /**
   * @param said what the declarations come to at each element; null in the place of one of which
   *     nothing shows there
   * @param anywhere what they come to where nothing depends on the element
   * @param parted declarations that have nothing in common at all elements
   */
  static Variants of(
      Map<Element, List<List<Decl>>> said, List<List<Decl>> anywhere, BitSet parted) {
    List<List<Decl>> common = new ArrayList<>();
    for (int i = 0; i < anywhere.size(); i++) {
      common.add(parted.get(i) ? anywhere.get(i) : common(said, i, anywhere.get(i)));
    }
    Map<List<List<Decl>>, List<Element>> others = new LinkedHashMap<>();
    for (Map.Entry<Element, List<List<Decl>>> entry : said.entrySet()) {
      List<List<Decl>> rest = differing(entry.getValue(), common);
      if (!rest.isEmpty()) {
        others.computeIfAbsent(rest, r -> new ArrayList<>()).add(entry.getKey());
      }
    }
    return new Variants(common, others);
  }

  /** What one declaration comes to at most elements. */
  private static List<Decl> common(
      Map<Element, List<List<Decl>>> said, int declaration, List<Decl> anywhere) {
    Map<List<Decl>, Integer> counts = new LinkedHashMap<>();
    for (List<List<Decl>> own : said.values()) {
      if (own.get(declaration) != null) {
        counts.merge(own.get(declaration), 1, Integer::sum);
      }
    }
    List<Decl> common = anywhere;
    int most = 0;
    for (Map.Entry<List<Decl>, Integer> entry : counts.entrySet()) {
      if (entry.getValue() > most) {
        most = entry.getValue();
        common = entry.getKey();
      }
    }
    return common;
  }

  private static List<List<Decl>> differing(List<List<Decl>> own, List<List<Decl>> common) {
    List<List<Decl>> rest = new ArrayList<>();
    for (int i = 0; i < own.size(); i++) {
      if (own.get(i) != null && !own.get(i).isEmpty() && !own.get(i).equals(common.get(i))) {
        rest.add(own.get(i));
      }
    }
    return rest;
  }

  /** All elements in groups by all that is said of them. */
  static Map<List<List<Decl>>, List<Element>> groups(Map<Element, List<List<Decl>>> said) {
    Map<List<List<Decl>>, List<Element>> groups = new LinkedHashMap<>();
    Map<List<List<Decl>>, List<List<Decl>>> known = new HashMap<>();
    said.forEach(
        (element, list) -> {
          List<List<Decl>> whole =
              known.computeIfAbsent(
                  list, l -> l.stream().map(d -> d == null ? List.<Decl>of() : d).toList());
          groups.computeIfAbsent(whole, g -> new ArrayList<>()).add(element);
        });
    return groups;
  }
}
