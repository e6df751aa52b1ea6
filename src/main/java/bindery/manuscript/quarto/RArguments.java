package bindery.manuscript.quarto;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands between the brackets of a call in R, as far as it can be known without running it.
 */
final class RArguments {
  private static final Pattern NAMED = Pattern.compile("([A-Za-z][\\w.-]*)\\s*=(?!=)\\s*(?s)(.*)");

  private RArguments() {}

  /** By name; those without a name under their number from 1. */
  static Map<String, String> of(String inside) {
    Map<String, String> found = new LinkedHashMap<>();
    int bare = 0;
    for (String piece : pieces(inside)) {
      Matcher named = NAMED.matcher(piece);
      if (named.matches()) {
        found.putIfAbsent(named.group(1), named.group(2).strip());
      } else if (!piece.isEmpty()) {
        found.put(String.valueOf(++bare), piece);
      }
    }
    return found;
  }

  /** What stands between commas that are in no quotes and no brackets. */
  static List<String> pieces(String inside) {
    List<String> pieces = new ArrayList<>();
    int depth = 0;
    char quote = 0;
    int start = 0;
    for (int i = 0; i < inside.length(); i++) {
      char c = inside.charAt(i);
      if (quote != 0) {
        if (c == '\\') {
          i++;
        } else if (c == quote) {
          quote = 0;
        }
      } else if (c == '"' || c == '\'' || c == '`') {
        quote = c;
      } else if ("([{".indexOf(c) >= 0) {
        depth++;
      } else if (")]}".indexOf(c) >= 0) {
        depth--;
      } else if (c == ',' && depth <= 0) {
        pieces.add(inside.substring(start, i).strip());
        start = i + 1;
      }
    }
    pieces.add(inside.substring(start).strip());
    return pieces;
  }

  /** Where the bracket is closed that opens at this offset; -1 if it is not. */
  static int close(String code, int open) {
    int depth = 0;
    char quote = 0;
    for (int i = open; i < code.length(); i++) {
      char c = code.charAt(i);
      if (quote != 0) {
        if (c == '\\') {
          i++;
        } else if (c == quote) {
          quote = 0;
        }
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '(') {
        depth++;
      } else if (c == ')' && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

  /** The characters of a literal; nothing if it is an expression. */
  static Optional<String> literal(String value) {
    String bare = value.strip();
    if (bare.length() < 2 || "\"'".indexOf(bare.charAt(0)) < 0) {
      return bare.matches("[\\w.%-]*") ? Optional.of(bare) : Optional.empty();
    }
    StringBuilder out = new StringBuilder();
    char quote = bare.charAt(0);
    for (int i = 1; i < bare.length(); i++) {
      char c = bare.charAt(i);
      if (c == '\\' && i + 1 < bare.length()) {
        char next = bare.charAt(++i);
        out.append(next == 'n' ? '\n' : next == 't' ? '\t' : next);
      } else if (c == quote) {
        return i == bare.length() - 1 ? Optional.of(out.toString()) : Optional.empty();
      } else {
        out.append(c);
      }
    }
    return Optional.empty();
  }

  /** The characters of each literal in {@code "a"}, {@code c("a", "b")} or {@code rep("a", 3)}. */
  static List<String> literals(String value) {
    String bare = value.strip();
    int open = bare.indexOf('(');
    if (open > 0 && bare.endsWith(")") && bare.charAt(0) != '"' && bare.charAt(0) != '\'') {
      String call = bare.substring(0, open).strip();
      List<String> all = new ArrayList<>();
      for (String piece : pieces(bare.substring(open + 1, bare.length() - 1))) {
        Optional<String> one = piece.matches("[\"'](?s).*") ? literal(piece) : Optional.empty();
        one.ifPresent(all::add);
      }
      boolean path = call.endsWith("here") || call.endsWith("path");
      boolean known =
          path || call.equals("c") || call.equals("rep") || call.endsWith("include_url");
      return path ? List.of(String.join("/", all)) : known ? all : List.of();
    }
    return "\"'".indexOf(bare.isEmpty() ? ' ' : bare.charAt(0)) >= 0
        ? literal(bare).map(List::of).orElse(List.of())
        : List.of();
  }
}
