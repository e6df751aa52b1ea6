package bindery.notation.code;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rules that may match within another, as they stand in a grammar. They are looked up when they
 * are first wanted, for most of a large grammar is never used in a book.
 */
final class RulePatterns {
  private final List<?> written;
  private final RuleBook book;
  private final RuleBook.Context context;
  private List<Rule> rules;

  /**
   * @param context where the names of other rules are looked up
   */
  RulePatterns(List<?> written, RuleBook book, RuleBook.Context context) {
    this.written = written;
    this.book = book;
    this.context = context;
  }

  /** The rules that match something, in order; those of groups in place of the groups. */
  List<Rule> rules() {
    if (rules == null) {
      List<Rule> found = new ArrayList<>();
      collect(found, Collections.newSetFromMap(new IdentityHashMap<>()));
      rules = found;
    }
    return rules;
  }

  private void collect(List<Rule> found, Set<Object> seen) {
    for (Object pattern : written) {
      Rule rule = pattern instanceof Map<?, ?> map ? book.rule(map, context) : null;
      if (rule == null || !seen.add(rule)) {
        continue;
      }
      if (rule instanceof Rule.Nest nest && nest.patterns.isMissing()) {
        continue;
      }
      if (rule instanceof Rule.Group group) {
        group.patterns.collect(found, seen);
      } else {
        found.add(rule);
      }
    }
  }

  /** Whether there were to be rules, and all of them are of grammars that are not there. */
  boolean isMissing() {
    return !written.isEmpty()
        && written.stream()
            .allMatch(pattern -> pattern instanceof Map<?, ?> map && !book.isThere(map, context));
  }

  boolean isEmpty() {
    return written.isEmpty();
  }
}
