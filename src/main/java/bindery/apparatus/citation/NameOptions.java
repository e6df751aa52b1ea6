package bindery.apparatus.citation;

import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * How the names of a {@code cs:names} are shown: what its {@code cs:name} says, then its scope,
 * then the style (CSL 1.0.2, "Inheritable Name Options").
 *
 * @param name {@code cs:name}, or null
 * @param names {@code cs:names}
 */
record NameOptions(Element name, Element names, Run run) {
  private static final Map<String, String> ABOVE =
      Map.of("form", "name-form", "delimiter", "name-delimiter");

  /** The option, or the other value where nobody says it. */
  String get(String option, String otherwise) {
    if (name != null && name.hasAttr(option)) {
      return name.attr(option);
    }
    String above = ABOVE.getOrDefault(option, option);
    if (run.scope != null && run.scope.hasAttr(above)) {
      return run.scope.attr(above);
    }
    Element root = run.style.root();
    return root.hasAttr(above) ? root.attr(above) : otherwise;
  }

  boolean has(String option) {
    return !get(option, "\0").equals("\0");
  }

  /** What stands between the lists of several variables. */
  String between() {
    if (names.hasAttr("delimiter")) {
      return names.attr("delimiter");
    }
    if (run.scope != null && run.scope.hasAttr("names-delimiter")) {
      return run.scope.attr("names-delimiter");
    }
    return run.style.option("names-delimiter");
  }

  /** From how many names on a list is cut; 0 for never. */
  int min() {
    if (run.allNames) {
      return 0;
    }
    if (run.key != null && run.key.hasAttr("names-min")) {
      return number(run.key.attr("names-min"));
    }
    boolean later = run.position.kind() != Position.Kind.FIRST && has("et-al-subsequent-min");
    return number(get(later ? "et-al-subsequent-min" : "et-al-min", "0"));
  }

  /** How many are left of it. */
  int first() {
    if (run.key != null && run.key.hasAttr("names-use-first")) {
      return number(run.key.attr("names-use-first"));
    }
    boolean later = run.position.kind() != Position.Kind.FIRST && has("et-al-subsequent-use-first");
    return number(get(later ? "et-al-subsequent-use-first" : "et-al-use-first", "0"));
  }

  boolean last() {
    if (run.key != null && run.key.hasAttr("names-use-last")) {
      return run.key.attr("names-use-last").equals("true");
    }
    return get("et-al-use-last", "false").equals("true");
  }

  private static int number(String digits) {
    return digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : 0;
  }
}
