package bindery.notation.code;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rules of a language, made of its grammar and of those that it names as they are first wanted.
 */
final class RuleBook {
  private static final String SELF = "$self";

  private final GrammarFiles grammars;
  private final Map<Map<?, ?>, Rule> rules = new IdentityHashMap<>();
  private final Map<String, Search> searches = new HashMap<>();
  private final Map<?, ?> base;

  /**
   * Where a rule looks up names.
   *
   * @param grammar the one it is written in
   * @param repository its named rules, those of rules around it first
   */
  record Context(Map<?, ?> grammar, Map<?, ?> repository) {}

  /**
   * @param base the grammar of the language itself
   */
  RuleBook(GrammarFiles grammars, Map<?, ?> base) {
    this.grammars = grammars;
    this.base = base;
  }

  /** The rule that a whole grammar is. */
  Rule.Nest root() {
    return (Rule.Nest) made(base, context(base));
  }

  static Context context(Map<?, ?> grammar) {
    return new Context(grammar, map(grammar.get("repository")));
  }

  /** What was written as a rule or as the name of one; null if the name leads nowhere. */
  Rule rule(Map<?, ?> written, Context context) {
    if (!(written.get("include") instanceof String name)) {
      return made(written, context);
    }
    if (name.equals(SELF)) {
      return made(context.grammar(), context(context.grammar()));
    }
    if (name.equals("$base")) {
      return made(base, context(base));
    }
    int hash = name.indexOf('#');
    Context other = hash == 0 ? context : context(grammars.scoped(name, hash));
    if (hash < 0) {
      return other.grammar().isEmpty() ? null : made(other.grammar(), other);
    }
    Map<?, ?> named = map(other.repository().get(name.substring(hash + 1)));
    return named.isEmpty() ? null : rule(named, other);
  }

  /** Whether a rule can be made of what was written, without reading a grammar for it. */
  boolean isThere(Map<?, ?> written, Context context) {
    if (!(written.get("include") instanceof String name) || name.startsWith("$")) {
      return true;
    }
    int hash = name.indexOf('#');
    return hash == 0
        ? context.repository().containsKey(name.substring(1))
        : grammars.isThere(hash < 0 ? name : name.substring(0, hash));
  }

  private Rule made(Map<?, ?> written, Context around) {
    Rule rule = rules.get(written);
    if (rule == null) {
      rule = make(written, around);
      rules.put(written, rule);
    }
    return rule;
  }

  private Rule make(Map<?, ?> written, Context around) {
    Context context = around;
    if (written != around.grammar() && written.get("repository") instanceof Map<?, ?> own) {
      Map<Object, Object> both = new HashMap<>(around.repository());
      both.putAll(own);
      context = new Context(around.grammar(), both);
    }
    String name = text(written, "name");
    if (written.get("match") instanceof String match) {
      return new Rule.Match(name, search(match), captures(written, context, "captures"));
    }
    RulePatterns patterns = new RulePatterns(list(written.get("patterns")), this, context);
    if (!(written.get("begin") instanceof String begin)) {
      return new Rule.Group(written == context.grammar() ? null : name, patterns);
    }
    boolean goesOn = written.get("while") instanceof String;
    String end = text(written, goesOn ? "while" : "end");
    Object last = written.get("applyEndPatternLast");
    boolean endsLast = last != null && !"0".equals(last) && !"false".equals(last);
    return new Rule.Block(
        name,
        text(written, "contentName"),
        patterns,
        search(begin),
        captures(written, context, "beginCaptures", "captures"),
        new Ending(end == null ? "(?!)" : end, goesOn, endsLast),
        captures(written, context, goesOn ? "whileCaptures" : "endCaptures", "captures"));
  }

  private Search search(String onig) {
    return searches.computeIfAbsent(onig, Search::new);
  }

  private Map<Integer, Rule.Part> captures(Map<?, ?> written, Context context, String... keys) {
    Map<Integer, Rule.Part> parts = new HashMap<>();
    for (String key : keys) {
      if (written.get(key) instanceof Map<?, ?> all) {
        all.forEach(
            (number, part) -> {
              if (part instanceof Map<?, ?> one && number.toString().matches("\\d{1,3}")) {
                parts.put(Integer.valueOf(number.toString()), part(one, context));
              }
            });
        break;
      }
    }
    return parts;
  }

  private Rule.Part part(Map<?, ?> written, Context context) {
    RulePatterns patterns = new RulePatterns(list(written.get("patterns")), this, context);
    return new Rule.Part(text(written, "name"), text(written, "contentName"), patterns);
  }

  private static String text(Map<?, ?> written, String key) {
    return written.get(key) instanceof String text ? text : null;
  }

  private static List<?> list(Object value) {
    return value instanceof List<?> list ? list : List.of();
  }

  private static Map<?, ?> map(Object value) {
    return value instanceof Map<?, ?> map ? map : Map.of();
  }
}
