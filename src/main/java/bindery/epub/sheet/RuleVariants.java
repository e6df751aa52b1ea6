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
record RuleVariants(
    List<List<TextDeclaration>> common, Map<List<List<TextDeclaration>>, List<Element>> others) {

  /**
   * @param said what the declarations come to at each element; null in the place of one of which
   *     nothing shows there
   * @param anywhere what they come to where nothing depends on the element
   * @param parted declarations that have nothing in common at all elements
   */
  static RuleVariants of(
      Map<Element, List<List<TextDeclaration>>> said,
      List<List<TextDeclaration>> anywhere,
      BitSet parted) {
    List<List<TextDeclaration>> common = new ArrayList<>();
    for (int i = 0; i < anywhere.size(); i++) {
      common.add(parted.get(i) ? anywhere.get(i) : common(said, i, anywhere.get(i)));
    }
    Map<List<List<TextDeclaration>>, List<Element>> others = new LinkedHashMap<>();
    for (Map.Entry<Element, List<List<TextDeclaration>>> entry : said.entrySet()) {
      List<List<TextDeclaration>> rest = differing(entry.getValue(), common);
      if (!rest.isEmpty()) {
        others.computeIfAbsent(rest, r -> new ArrayList<>()).add(entry.getKey());
      }
    }
    return new RuleVariants(common, others);
  }

  /** What one declaration comes to at most elements. */
  private static List<TextDeclaration> common(
      Map<Element, List<List<TextDeclaration>>> said,
      int declaration,
      List<TextDeclaration> anywhere) {
    Map<List<TextDeclaration>, Integer> counts = new LinkedHashMap<>();
    for (List<List<TextDeclaration>> own : said.values()) {
      if (own.get(declaration) != null) {
        counts.merge(own.get(declaration), 1, Integer::sum);
      }
    }
    List<TextDeclaration> common = anywhere;
    int most = 0;
    for (Map.Entry<List<TextDeclaration>, Integer> entry : counts.entrySet()) {
      if (entry.getValue() > most) {
        most = entry.getValue();
        common = entry.getKey();
      }
    }
    return common;
  }

  private static List<List<TextDeclaration>> differing(
      List<List<TextDeclaration>> own, List<List<TextDeclaration>> common) {
    List<List<TextDeclaration>> rest = new ArrayList<>();
    for (int i = 0; i < own.size(); i++) {
      if (own.get(i) != null && !own.get(i).isEmpty() && !own.get(i).equals(common.get(i))) {
        rest.add(own.get(i));
      }
    }
    return rest;
  }

  /** All elements in groups by all that is said of them. */
  static Map<List<List<TextDeclaration>>, List<Element>> groups(
      Map<Element, List<List<TextDeclaration>>> said) {
    Map<List<List<TextDeclaration>>, List<Element>> groups = new LinkedHashMap<>();
    Map<List<List<TextDeclaration>>, List<List<TextDeclaration>>> known = new HashMap<>();
    said.forEach(
        (element, list) -> {
          List<List<TextDeclaration>> whole =
              known.computeIfAbsent(
                  list,
                  l -> l.stream().map(d -> d == null ? List.<TextDeclaration>of() : d).toList());
          groups.computeIfAbsent(whole, g -> new ArrayList<>()).add(element);
        });
    return groups;
  }
}
