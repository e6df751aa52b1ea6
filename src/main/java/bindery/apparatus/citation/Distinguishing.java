package bindery.apparatus.citation;

import bindery.apparatus.bibliography.PersonName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.jsoup.nodes.Element;

/** Finds what tells works apart that would be cited alike (CSL 1.0.2, "Disambiguation"). */
final class Distinguishing {
  private static final int MOST_NAMES = 60;

  private final boolean addNames;
  private final boolean addGiven;
  private final boolean addSuffix;
  private final String rule;
  private final BiFunction<String, Distinction, Shown> shown;
  private final Map<String, Distinction> found = new LinkedHashMap<>();

  /** A name that a cite shows: as the style has it, with initials, with all given names. */
  record SeenName(String key, PersonName name, List<String> levels) {
    /** The same for one person, however the initials are written. */
    String person() {
      return levels.get(2).replaceAll("[.\\s]", "");
    }
  }

  /**
   * A cite as it would stand.
   *
   * @param hidden names that et-al leaves out
   */
  record Shown(String text, List<SeenName> names, int hidden) {}

  /**
   * @param shown how a work would be cited with what tells it apart so far
   */
  Distinguishing(Element citation, BiFunction<String, Distinction, Shown> shown) {
    this.addNames = citation.attr("disambiguate-add-names").equals("true");
    this.addGiven = citation.attr("disambiguate-add-givenname").equals("true");
    this.addSuffix = citation.attr("disambiguate-add-year-suffix").equals("true");
    String told = citation.attr("givenname-disambiguation-rule");
    this.rule = told.isEmpty() ? "by-cite" : told;
    this.shown = shown;
  }

  /**
   * @param ids of all works, as the bibliography lists them
   */
  Map<String, Distinction> of(List<String> ids) {
    ids.forEach(id -> found.put(id, Distinction.NONE));
    if (addGiven && !rule.equals("by-cite")) {
      allNames(ids);
    }
    for (List<String> group : alike(ids)) {
      boolean byCite = addGiven && rule.equals("by-cite");
      if (byCite) {
        given(group);
      }
      if (addNames) {
        boolean given = addGiven && !rule.startsWith("primary");
        alike(group).forEach(rest -> names(rest, given));
      }
      alike(group).forEach(this::condition);
    }
    if (addSuffix) {
      alike(ids).forEach(this::suffixes);
    }
    return found;
  }

  private Shown shown(String id) {
    return shown.apply(id, found.get(id));
  }

  /** Works that would be cited alike, two and more in each list. */
  private List<List<String>> alike(Collection<String> ids) {
    Map<String, List<String>> byText = new LinkedHashMap<>();
    for (String id : ids) {
      byText.computeIfAbsent(shown(id).text(), t -> new ArrayList<>()).add(id);
    }
    return byText.values().stream().filter(group -> group.size() > 1).toList();
  }

  private long kinds(Collection<String> ids) {
    return ids.stream().map(id -> shown(id).text()).distinct().count();
  }

  /** Tells names from one another, whether their cites are alike or not. */
  private void allNames(List<String> ids) {
    boolean primary = rule.startsWith("primary");
    int most = rule.endsWith("-with-initials") ? 1 : 2;
    Map<String, List<SeenName>> byText = new HashMap<>();
    Map<String, List<SeenName>> byId = new HashMap<>();
    for (String id : ids) {
      List<SeenName> names = shown(id).names();
      names = primary && !names.isEmpty() ? names.subList(0, 1) : names;
      byId.put(id, names);
      names.forEach(n -> byText.computeIfAbsent(n.levels().get(0), t -> new ArrayList<>()).add(n));
    }
    for (String id : ids) {
      Map<String, Integer> levels = new TreeMap<>();
      for (SeenName name : byId.get(id)) {
        int level = level(name, byText.get(name.levels().get(0)), most);
        if (level > 0) {
          levels.put(name.key(), level);
        }
      }
      found.put(id, found.get(id).given(levels));
    }
  }

  /** The least level at which no other name reads like this one; 0 if there is none. */
  private static int level(SeenName name, List<SeenName> alike, int most) {
    Set<String> others = new LinkedHashSet<>();
    alike.forEach(other -> others.add(other.person()));
    if (others.size() < 2) {
      return 0;
    }
    int best = 0;
    long fewest = others.size();
    for (int level = 1; level <= most; level++) {
      int at = level;
      long same =
          alike.stream()
              .filter(o -> o.levels().get(at).equals(name.levels().get(at)))
              .map(SeenName::person)
              .distinct()
              .count();
      if (same < fewest) {
        fewest = same;
        best = level;
      }
    }
    return best;
  }

  /** Shows more of given names, name by name, as long as that tells cites apart. */
  private boolean given(List<String> group) {
    boolean any = false;
    Set<String> keys = new LinkedHashSet<>();
    group.forEach(id -> shown(id).names().forEach(name -> keys.add(name.key())));
    for (String key : keys) {
      long before = kinds(group);
      if (before == group.size()) {
        return any;
      }
      Map<String, Distinction> kept = new HashMap<>(found);
      for (int level = 1; level <= 2; level++) {
        for (String id : group) {
          Map<String, Integer> levels = new TreeMap<>(kept.get(id).given());
          levels.put(key, level);
          found.put(id, kept.get(id).given(levels));
        }
        if (kinds(group) > before) {
          any = true;
          break;
        }
        if (level == 2) {
          found.putAll(kept);
        }
      }
    }
    return any;
  }

  /** Shows more names, one by one, as long as that tells cites apart. */
  private void names(List<String> group, boolean byCite) {
    Map<String, Distinction> kept = new HashMap<>();
    group.forEach(id -> kept.put(id, found.get(id)));
    int from = kept.get(group.get(0)).moreNames();
    int hidden = group.stream().mapToInt(id -> shown(id).hidden()).max().orElse(0);
    for (int more = from + 1; more <= from + Math.min(hidden, MOST_NAMES); more++) {
      for (String id : group) {
        found.put(id, found.get(id).names(more));
      }
      if (byCite) {
        given(group);
      }
      if (kinds(group) > 1) {
        alike(group).forEach(rest -> names(rest, byCite));
        return;
      }
    }
    found.putAll(kept);
  }

  private void condition(List<String> group) {
    long before = kinds(group);
    Map<String, Distinction> kept = new HashMap<>(found);
    group.forEach(id -> found.put(id, found.get(id).holding(true)));
    if (kinds(group) <= before) {
      found.putAll(kept);
    }
  }

  private void suffixes(List<String> group) {
    for (int i = 0; i < group.size(); i++) {
      found.put(group.get(i), found.get(group.get(i)).suffix(letters(i)));
    }
  }

  /** a, b … z, aa, ab … */
  static String letters(int number) {
    String last = String.valueOf((char) ('a' + number % 26));
    return number < 26 ? last : letters(number / 26 - 1) + last;
  }
}
