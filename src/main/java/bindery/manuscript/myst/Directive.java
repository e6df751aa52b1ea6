package bindery.manuscript.myst;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A directive without its body (MyST, "Directives": a name, an argument, options as lines {@code
 * :key: value} or as YAML between lines of hyphens).
 *
 * @param end of its head in the text, where its body begins
 */
record Directive(FenceLine fence, Map<String, String> options, int end) {
  private static final Pattern OPTION =
      Pattern.compile("[ \\t>]*:([A-Za-z][\\w-]*):(?:(?=[ \\t\\d])(.*))?", Pattern.DOTALL);
  private static final Pattern YAML =
      Pattern.compile("([ \\t]*)([A-Za-z][\\w-]*):(?:[ \\t]+(.*))?", Pattern.DOTALL);

  /**
   * Reads the head.
   *
   * @param from where the line after the fence begins
   */
  static Directive read(String text, FenceLine fence, int from) {
    Map<String, String> options = new LinkedHashMap<>();
    int at = from;
    int end = lineEnd(text, at);
    if (at < text.length() && text.substring(at, end).strip().equals("---")) {
      return yaml(text, fence, Math.min(text.length(), end + 1), options);
    }
    // An option is one line; what is indented below it is the body, and may be a formula.
    while (at < text.length()) {
      end = lineEnd(text, at);
      Matcher option = OPTION.matcher(text.substring(at, end));
      if (!option.matches()) {
        break;
      }
      options.put(option.group(1), value(option.group(2)));
      at = Math.min(text.length(), end + 1);
    }
    return new Directive(fence, options, options.isEmpty() ? at : afterBlank(text, at));
  }

  /** Where the first line begins that has anything in it: options end with an empty line. */
  private static int afterBlank(String text, int from) {
    int at = from;
    while (at < text.length() && text.substring(at, lineEnd(text, at)).isBlank()) {
      at = Math.min(text.length(), lineEnd(text, at) + 1);
    }
    return at;
  }

  /** The block of YAML: keys of any depth under their own names, texts of several lines in one. */
  private static Directive yaml(
      String text, FenceLine fence, int from, Map<String, String> options) {
    int at = from;
    String last = "";
    while (at < text.length()) {
      int end = lineEnd(text, at);
      String line = text.substring(at, end);
      at = Math.min(text.length(), end + 1);
      if (line.strip().equals("---")) {
        return new Directive(fence, options, at);
      }
      Matcher key = YAML.matcher(line);
      if (key.matches()) {
        last = key.group(2);
        String value = value(key.group(3));
        options.put(last, value.matches("[|>][+-]?") ? "" : value);
      } else if (!last.isEmpty()) {
        String more = line.strip().replaceFirst("^- ", "");
        options.merge(last, more, (a, b) -> (a + " " + b).strip());
      }
      if (FenceLine.of(line, 0, line.length()).filter(l -> l.closes(fence)).isPresent()) {
        break;
      }
    }
    return new Directive(fence, Map.of(), from);
  }

  private static String value(String written) {
    String value = written == null ? "" : written.strip();
    boolean quoted =
        value.length() > 1
            && "\"'".indexOf(value.charAt(0)) >= 0
            && value.endsWith(value.substring(0, 1));
    return quoted ? value.substring(1, value.length() - 1) : value;
  }

  static int lineEnd(String text, int at) {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end;
  }

  String name() {
    return fence.name();
  }

  String argument() {
    return fence.argument();
  }

  String indent() {
    return fence.indent();
  }

  String option(String... names) {
    for (String name : names) {
      if (options.containsKey(name)) {
        return options.get(name);
      }
    }
    return "";
  }

  boolean has(String option) {
    return options.containsKey(option);
  }

  /** The name that references call it by, or empty. */
  String label() {
    return option("name", "label").strip().replaceAll("[\\s{}\"'<>]+", "-");
  }

  /** What a language or a class is called, without what Markdown would read. */
  String plain(String word) {
    return word.replaceAll("[^\\p{L}\\p{N}_+#-]+", "-").replaceAll("^-+|-+$", "");
  }
}
