package bindery.epub.sheet;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Families of properties: those of which one can change another. */
final class Families {
  private Families() {}

  /** Those that CSS 2.1 does not say word for word, in one rule at least. */
  static Set<String> modern(List<SheetRule> rules) {
    Set<String> families = new HashSet<>();
    for (SheetRule rule : rules) {
      boolean plain =
          rule.groups().isEmpty()
              && !rule.queries().isEmpty()
              && rule.queries().stream().allMatch(query -> query.inCss21().isPresent());
      for (Decl declaration : rule.declarations()) {
        if (!plain || !Translator.isVerbatim(declaration)) {
          families.add(declaration.family());
        }
      }
    }
    return families;
  }

  /** Those that rules speak of whose selectors are not understood. */
  static Set<String> ofUnknownSelectors(List<SheetRule> rules) {
    Set<String> families = new HashSet<>();
    rules.stream()
        .filter(rule -> rule.queries().isEmpty())
        .flatMap(rule -> rule.declarations().stream())
        .forEach(declaration -> families.add(declaration.family()));
    return families;
  }
}
