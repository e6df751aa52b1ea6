package bindery.manuscript.leanpub;

import bindery.manuscript.rewrite.FolderContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What names mean in a page's Liquid: words in quotes, {@code page.x} of its front matter, {@code
 * site.x}, and what {@code assign} gave. The address of a site is empty, for a book has none.
 */
final class LiquidValues {
  private static final Pattern KEY =
      Pattern.compile("(?m)^([A-Za-z][\\w-]*):[ \\t]+(\\S.*?)[ \\t]*$");
  private static final Pattern EQUAL =
      Pattern.compile("(\\S+)\\s*(==|!=)\\s*(\"[^\"]*\"|'[^']*'|\\S+)");

  /** An expression with its filters; more are not looked for. */
  private static final int MOST_PARTS = 20;

  private final FolderContext around;
  private final Map<String, String> own = new HashMap<>();

  /**
   * @param front the front matter of the page
   */
  LiquidValues(String front, FolderContext around) {
    this.around = around;
    Matcher key = KEY.matcher(front);
    while (key.find()) {
      own.putIfAbsent("page." + key.group(1), unquoted(key.group(2)));
    }
    // The Electric Book asks which of its products is made.
    own.put("site.output", "print-pdf");
    for (String address : new String[] {"site.baseurl", "site.url", "site.github.url"}) {
      own.put(address, "");
    }
  }

  void put(String name, String value) {
    own.put(name, value);
  }

  void assign(String statement) {
    int equals = statement.indexOf('=');
    if (equals > 0) {
      String name = statement.substring(0, equals).strip();
      value(statement.substring(equals + 1)).ifPresent(value -> own.put(name, value));
    }
  }

  /** What an expression with its filters is; nothing if a name or a filter is not known. */
  Optional<String> value(String expression) {
    List<String> parts = parts(expression);
    Optional<String> value = operand(parts.get(0).strip());
    for (int i = 1; i < parts.size() && value.isPresent(); i++) {
      value = filtered(value.get(), parts.get(i).strip());
    }
    return value;
  }

  /** What stands between bars that are not in quotes. */
  private static List<String> parts(String expression) {
    boolean open = expression.chars().filter(LiquidValues::isQuote).count() % 2 == 1;
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < expression.length() && parts.size() + 1 < MOST_PARTS; i++) {
      char c = expression.charAt(i);
      open ^= isQuote(c);
      if (c == '|' && !open) {
        parts.add(expression.substring(from, i));
        from = i + 1;
      }
    }
    parts.add(expression.substring(from));
    return parts;
  }

  private static boolean isQuote(int c) {
    return c == '"' || c == '\'';
  }

  private Optional<String> operand(String name) {
    boolean quoted =
        name.length() > 1
            && (name.charAt(0) == '"' || name.charAt(0) == '\'')
            && name.charAt(name.length() - 1) == name.charAt(0);
    if (quoted || name.matches("-?\\d{1,12}")) {
      return Optional.of(unquoted(name));
    }
    return own.containsKey(name) ? Optional.of(own.get(name)) : around.variable(name);
  }

  /** Filters that say how an address or a word is shown, and not what. */
  private static Optional<String> filtered(String value, String filter) {
    String name = filter.split("[:\\s]", 2)[0];
    return switch (name) {
      case "relative_url",
          "absolute_url",
          "prepend",
          "escape",
          "strip",
          "strip_html",
          "markdownify",
          "smartify",
          "strip_newlines",
          "xml_escape",
          "uri_escape",
          "default",
          "raw",
          "html_safe" ->
          Optional.of(value);
      case "upcase" -> Optional.of(value.toUpperCase(java.util.Locale.ROOT));
      case "downcase" -> Optional.of(value.toLowerCase(java.util.Locale.ROOT));
      case "append" -> Optional.of(value + unquoted(filter.replaceFirst("^append:\\s*", "")));
      default -> Optional.empty();
    };
  }

  /** Whether a condition holds; nothing if it asks for what is not known here. */
  Optional<Boolean> holds(String condition) {
    boolean all = !condition.contains(" or ");
    Optional<Boolean> whole = Optional.of(all);
    for (String part : condition.split("\\s+(?:and|or)\\s+", 20)) {
      Matcher equal = EQUAL.matcher(part.strip());
      if (!equal.matches()) {
        return Optional.empty();
      }
      Optional<String> left = value(equal.group(1));
      Optional<String> right = value(equal.group(3));
      if (left.isEmpty() || right.isEmpty()) {
        return Optional.empty();
      }
      boolean same = left.equals(right) == equal.group(2).equals("==");
      whole = whole.map(so -> all ? so && same : so || same);
    }
    return whole;
  }

  private static String unquoted(String text) {
    boolean quoted =
        text.length() > 1
            && (text.charAt(0) == '"' || text.charAt(0) == '\'')
            && text.charAt(text.length() - 1) == text.charAt(0);
    return quoted ? text.substring(1, text.length() - 1) : text;
  }
}
