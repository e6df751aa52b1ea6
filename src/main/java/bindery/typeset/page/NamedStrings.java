package bindery.typeset.page;

import bindery.style.Content;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Values of the named strings on one page (GCPM 3 §1.1): what was in force at its head, the first
 * and the last value that the page itself sets.
 */
record NamedStrings(Map<String, String> start, Map<String, List<String>> set) {

  String value(String name, Content.Which which) {
    List<String> here = set.getOrDefault(name, List.of());
    String before = start.getOrDefault(name, "");
    return switch (which) {
      case FIRST -> here.isEmpty() ? before : here.get(0);
      case START -> before;
      case LAST -> here.isEmpty() ? before : here.get(here.size() - 1);
      case RANGE ->
          here.isEmpty() || here.get(0).equals(here.get(here.size() - 1))
              ? value(name, Content.Which.FIRST)
              : here.get(0) + "–" + here.get(here.size() - 1);
      case FIRST_EXCEPT -> here.isEmpty() ? before : "";
    };
  }

  /** What is in force at the head of the next page. */
  Map<String, String> after() {
    Map<String, String> next = new HashMap<>(start);
    set.forEach((name, values) -> next.put(name, values.get(values.size() - 1)));
    return next;
  }
}
