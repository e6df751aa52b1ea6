package bindery.notation.code;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The scopes that a place in code is in, from the language itself to the innermost. */
final class Scopes {
  private static final Pattern GROUP =
      Pattern.compile("\\$(?:(\\d+)|\\{(\\d+):/(downcase|upcase)})");

  final Scopes outer;
  final String name;
  final LexemeKind kind;
  private final ScopeKinds kinds;

  private Scopes(Scopes outer, String name, ScopeKinds kinds) {
    this.outer = outer;
    this.name = name;
    this.kinds = kinds;
    LexemeKind own = kinds.of(name);
    this.kind = own != null ? own : outer == null ? LexemeKind.PLAIN : outer.kind;
  }

  static Scopes of(String language, ScopeKinds kinds) {
    return new Scopes(null, language, kinds);
  }

  /** With more scopes within, divided by spaces; null is none. */
  Scopes with(String names) {
    Scopes scopes = this;
    if (names != null) {
      for (String each : names.split(" ")) {
        scopes = each.isEmpty() ? scopes : new Scopes(scopes, each, kinds);
      }
    }
    return scopes;
  }

  /** With more scopes, in whose names {@code $1} is what the first group matched. */
  Scopes with(String names, CodeLine line, int[] groups) {
    if (names == null || names.indexOf('$') < 0) {
      return with(names);
    }
    Matcher group = GROUP.matcher(names);
    return with(
        group.replaceAll(
            g ->
                Matcher.quoteReplacement(
                    matched(
                        g.group(1) != null ? g.group(1) : g.group(2), g.group(3), line, groups))));
  }

  private static String matched(String number, String letters, CodeLine line, int[] groups) {
    int i = 2 * Integer.parseInt(number);
    if (i >= groups.length || groups[i] < 0) {
      return "";
    }
    String text = line.toString().substring(groups[i], groups[i + 1]);
    while (text.startsWith(".")) {
      text = text.substring(1);
    }
    return letters == null
        ? text
        : letters.equals("downcase")
            ? text.toLowerCase(Locale.ROOT)
            : text.toUpperCase(Locale.ROOT);
  }
}
