package bindery.manuscript.script;

import bindery.manuscript.script.ScriptToken.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the names of a script have their values: declared in it, or taken from another. */
final class ScriptNames {
  /** What a module gives if it is asked for no name (ECMAScript 2024, 16.2.3). */
  static final String DEFAULT = "default";

  /** More signs than the head of a declaration or an import has. */
  private static final int HEAD = 400;

  /** More than come before what a function gives back, if it is a literal. */
  private static final int BODY = 5_000;

  /** All that a module gives, under one name. */
  static final String ALL = "*";

  /**
   * A name of another script.
   *
   * @param name there
   */
  record Import(String path, String name) {}

  private final List<ScriptToken> tokens;
  private final Map<String, Integer> values = new HashMap<>();
  private final Map<String, Integer> functions = new HashMap<>();
  private final Map<String, Integer> parameters = new HashMap<>();
  private final Map<String, Import> imports = new HashMap<>();
  private final Map<String, String> exported = new HashMap<>();
  private final int[] closings;

  ScriptNames(List<ScriptToken> tokens) {
    this.tokens = tokens;
    this.closings = closings(tokens);
    for (int i = 0; i < tokens.size(); i++) {
      ScriptToken token = tokens.get(i);
      if (token.named("const") || token.named("let") || token.named("var")) {
        declared(i + 1);
      } else if (token.named("function")) {
        function(i + 1);
      } else if (token.named("import")) {
        imported(i + 1);
      } else if (token.named("export")) {
        exported(i + 1);
      } else if (token.named("module") && text(i + 1, ".") && text(i + 3, "=")) {
        values.putIfAbsent(DEFAULT, i + 4);
      }
    }
  }

  /** The token that a name's value begins with; -1 if none is known. */
  int value(String name) {
    return values.getOrDefault(exported.getOrDefault(name, name), -1);
  }

  /** The token that begins what a function of this name gives back; -1 if none is known. */
  int function(String name) {
    return functions.getOrDefault(name, -1);
  }

  /** The names of what is given to a function, in the brackets that open there. */
  List<String> parameters(int open) {
    List<String> names = new ArrayList<>();
    int close = closing(open);
    for (int i = open + 1; i < close; i++) {
      boolean first = tokens.get(i - 1).is(",") || i == open + 1;
      if (tokens.get(i).opens()) {
        i = closing(i);
      } else if (first && name(i)) {
        names.add(tokens.get(i).text());
      }
    }
    return names;
  }

  /** Where the brackets of a function's parameters open. */
  int opening(String function) {
    return parameters.getOrDefault(function, 0);
  }

  boolean knows(String name) {
    return value(name) >= 0 || function(name) >= 0 || imported(name) != null;
  }

  /** Where a name is taken from, or null. */
  Import imported(String name) {
    return imports.get(exported.getOrDefault(name, name));
  }

  private boolean text(int i, String text) {
    return i < tokens.size() && tokens.get(i).text().equals(text);
  }

  private boolean name(int i) {
    return i < tokens.size() && tokens.get(i).kind() == Kind.NAME;
  }

  private void declared(int i) {
    if (text(i, "{")) {
      names(i + 1, ":");
      return;
    }
    if (!name(i)) {
      return;
    }
    int sign = i + 1;
    int last = Math.min(tokens.size(), i + HEAD);
    // A type may stand between the name and its value.
    for (int depth = 0; text(i + 1, ":") && sign < last; sign++) {
      ScriptToken token = tokens.get(sign);
      depth += token.opens() ? 1 : token.closes() ? -1 : 0;
      if (depth <= 0 && (token.is("=") || token.is(";")) || depth < 0) {
        break;
      }
    }
    if (text(sign, "=")) {
      values.putIfAbsent(tokens.get(i).text(), sign + 1);
    }
  }

  private void function(int i) {
    if (name(i) && text(i + 1, "(")) {
      int open = closing(i + 1) + 1;
      int last = Math.min(tokens.size(), open + HEAD);
      while (open < last && !text(open, "{")) {
        open++;
      }
      int back = returned(open);
      if (back >= 0) {
        if (functions.putIfAbsent(tokens.get(i).text(), back) == null) {
          parameters.put(tokens.get(i).text(), i + 1);
        }
      }
    }
  }

  /** The token after the only {@code return} of a body, which begins here; else -1. */
  int returned(int open) {
    int end = Math.min(closing(open), open + BODY);
    int found = -1;
    for (int i = open; i < end; i++) {
      if (tokens.get(i).named("return")) {
        if (found >= 0) {
          return -1;
        }
        found = i + 1;
      }
    }
    return found;
  }

  private static int[] closings(List<ScriptToken> tokens) {
    int[] found = new int[tokens.size()];
    Arrays.fill(found, Math.max(0, tokens.size() - 1));
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < found.length; i++) {
      if (tokens.get(i).opens()) {
        open.push(i);
      } else if (tokens.get(i).closes() && !open.isEmpty()) {
        found[open.pop()] = i;
      }
    }
    return found;
  }

  /** The partner of a bracket, or the last token. */
  int closing(int open) {
    return open < closings.length ? closings[open] : Math.max(0, closings.length - 1);
  }

  private void imported(int i) {
    int at = i + (text(i, "type") && !text(i + 1, "from") ? 1 : 0);
    int from = at;
    while (from < tokens.size() && from < at + HEAD && !tokens.get(from).named("from")) {
      from++;
    }
    if (from + 1 >= tokens.size() || tokens.get(from + 1).kind() != Kind.STRING) {
      return;
    }
    String path = tokens.get(from + 1).text();
    if (name(at)) {
      imports.putIfAbsent(tokens.get(at).text(), new Import(path, DEFAULT));
      at += text(at + 1, ",") ? 2 : 1;
    }
    if (text(at, "*") && name(at + 2)) {
      imports.putIfAbsent(tokens.get(at + 2).text(), new Import(path, ALL));
    } else if (text(at, "{")) {
      names(at + 1, "as");
    }
  }

  /** {@code { a, b as c } from 'path'} and {@code { a, b: c } = require('path')}. */
  private void names(int open, String as) {
    int close = open;
    while (close < Math.min(tokens.size(), open + HEAD) && !text(close, "}")) {
      close++;
    }
    int path = text(close + 1, "from") ? close + 2 : text(close + 2, "require") ? close + 4 : -1;
    if (path < 0 || path >= tokens.size() || tokens.get(path).kind() != Kind.STRING) {
      return;
    }
    for (int i = open; i < close; i++) {
      if (name(i) && !text(i, "type")) {
        boolean other = text(i + 1, as) && name(i + 2);
        String own = tokens.get(other ? i + 2 : i).text();
        imports.putIfAbsent(own, new Import(tokens.get(path).text(), tokens.get(i).text()));
        i += other ? 2 : 0;
      }
    }
  }

  private void exported(int i) {
    if (text(i, DEFAULT)) {
      values.putIfAbsent(DEFAULT, i + 1);
    } else if (text(i, "{")) {
      int close = closing(i);
      for (int at = i + 1; at + 2 < close; at++) {
        if (text(at + 1, "as")) {
          exported.putIfAbsent(tokens.get(at + 2).text(), tokens.get(at).text());
        }
      }
    }
  }
}
