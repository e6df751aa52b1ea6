package bindery.notation.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The rules that a grammar has for whatever other rules are at work. */
final class Injections {
  /**
   * Rules and where they hold.
   *
   * @param patterns tried as if they were written there
   */
  record Injection(ScopeSelector selector, RulePatterns patterns) {}

  private final List<Injection> all = new ArrayList<>();

  Injections(Map<?, ?> grammar, RuleBook book) {
    if (grammar.get("injections") instanceof Map<?, ?> written) {
      written.forEach(
          (where, rules) -> {
            List<Map<?, ?>> rule = rules instanceof Map<?, ?> map ? List.of(map) : List.of();
            RulePatterns patterns = new RulePatterns(rule, book, RuleBook.context(grammar));
            all.add(new Injection(new ScopeSelector(where.toString()), patterns));
          });
      all.sort((a, b) -> Boolean.compare(b.selector().isBefore(), a.selector().isBefore()));
    }
  }

  /** Those that hold within these scopes. */
  List<Injection> at(Scopes scopes) {
    return all.isEmpty()
        ? all
        : all.stream().filter(each -> each.selector().matches(scopes)).toList();
  }
}
