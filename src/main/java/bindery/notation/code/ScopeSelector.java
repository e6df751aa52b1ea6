package bindery.notation.code;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says where rules are injected: names of scopes one within another, with {@code -} for not, commas
 * and bars for or, and parentheses; {@code L:} before it puts them before the rules that are there.
 */
final class ScopeSelector {
  private static final Pattern TOKEN = Pattern.compile("[LRB]:|[\\w.:*-]+|[,|\\-()&]");

  /** Whether the scopes are what it looks for. */
  private interface Test {
    boolean holds(Scopes scopes);
  }

  private final List<String> lexemes = new ArrayList<>();
  private final boolean before;
  private final Test test;
  private int at;

  ScopeSelector(String text) {
    Matcher lexeme = TOKEN.matcher(text.replaceAll("(?<=[\\s(])-(?=[\\s\\w(])", " - "));
    while (lexeme.find()) {
      lexemes.add(lexeme.group());
    }
    before = text.strip().startsWith("L:");
    test = any();
  }

  /** Whether its rules are tried before those that are there already. */
  boolean isBefore() {
    return before;
  }

  boolean matches(Scopes scopes) {
    return test.holds(scopes);
  }

  private String next() {
    return at < lexemes.size() ? lexemes.get(at) : "";
  }

  private Test any() {
    List<Test> ways = new ArrayList<>();
    ways.add(all());
    while (next().equals(",") || next().equals("|")) {
      at++;
      ways.add(all());
    }
    return scopes -> ways.stream().anyMatch(way -> way.holds(scopes));
  }

  private Test all() {
    List<Test> parts = new ArrayList<>();
    while (at < lexemes.size() && !List.of(",", "|", ")").contains(next())) {
      String lexeme = next();
      if (lexeme.matches("[LRB]:|&")) {
        at++;
      } else if (lexeme.equals("-")) {
        at++;
        Test not = one();
        parts.add(scopes -> !not.holds(scopes));
      } else {
        parts.add(one());
      }
    }
    return scopes -> parts.stream().allMatch(part -> part.holds(scopes));
  }

  private Test one() {
    if (next().equals("(")) {
      at++;
      Test inside = any();
      at++;
      return inside;
    }
    List<String> path = new ArrayList<>();
    while (next().matches("[\\w.:*-]*\\w[\\w.:*-]*") && !next().matches("[LRB]:")) {
      path.add(next());
      at++;
    }
    if (path.isEmpty()) {
      at++;
    }
    return scopes -> isPath(path, scopes);
  }

  /** Whether the names are met in this order, from the innermost scope outwards. */
  private static boolean isPath(List<String> path, Scopes scopes) {
    int left = path.size();
    for (Scopes s = scopes; s != null && left > 0; s = s.outer) {
      left -= isA(s.name, path.get(left - 1)) ? 1 : 0;
    }
    return left == 0;
  }

  private static boolean isA(String scope, String name) {
    if (name.indexOf('*') < 0) {
      return scope.equals(name) || scope.startsWith(name + ".");
    }
    String[] wanted = name.split("\\.");
    String[] own = scope.split("\\.");
    for (int i = 0; i < wanted.length; i++) {
      if (i >= own.length || !wanted[i].equals("*") && !wanted[i].equals(own[i])) {
        return false;
      }
    }
    return true;
  }
}
