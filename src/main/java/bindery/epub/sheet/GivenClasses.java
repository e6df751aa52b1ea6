package bindery.epub.sheet;

import bindery.style.Pseudo;
import bindery.style.cascade.Query;
import bindery.style.selector.NameList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Element;

/** Classes that elements get so that a selector of CSS 2.1 can find them. */
final class GivenClasses {
  private final Map<Set<Element>, String> names = new HashMap<>();
  private final Map<Element, List<String>> given = new IdentityHashMap<>();
  private final String stem;

  /**
   * @param all elements of the book, whose own classes are not given again
   */
  GivenClasses(List<Element> all) {
    Set<String> taken = new HashSet<>();
    all.forEach(element -> NameList.of(element.attr("class"), taken::add));
    String free = "v";
    while (isTaken(free, taken)) {
      free += "v";
    }
    stem = free;
  }

  private static boolean isTaken(String stem, Set<String> taken) {
    return taken.stream().anyMatch(name -> name.matches(stem + "[0-9]+"));
  }

  /**
   * Selectors for these elements, as specific as a selector that means them: as many classes, and
   * element names as far as there are elements around.
   */
  String selectors(Query query, List<Element> elements) {
    String name = name(elements);
    int types = query.types() - (query.pseudo().isPresent() ? 1 : 0);
    String classes = ("." + name).repeat(Math.max(1, query.classes()));
    String pseudo = query.pseudo().map(GivenClasses::text).orElse("");
    if (types == 0) {
      return classes + pseudo;
    }
    List<String> out = new ArrayList<>();
    for (String tag : new TreeSet<>(elements.stream().map(Element::normalName).toList())) {
      boolean inBody = !tag.equals("html") && !tag.equals("body");
      String around = !inBody || types == 1 ? "" : types == 2 ? "body " : "html body ";
      out.add(around + tag + classes + pseudo);
    }
    return String.join(", ", out);
  }

  private static String text(Pseudo pseudo) {
    return ":" + pseudo.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private String name(List<Element> elements) {
    Set<Element> key = new LinkedHashSet<>(elements);
    String known = names.get(key);
    if (known == null) {
      known = stem + (names.size() + 1);
      names.put(key, known);
      for (Element element : key) {
        given.computeIfAbsent(element, e -> new ArrayList<>()).add(known);
      }
    }
    return known;
  }

  /** The classes of every element that got some. */
  Map<Element, List<String>> all() {
    return given;
  }
}
