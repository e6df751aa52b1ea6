package bindery.manuscript.quarto;

import bindery.manuscript.dialect.AttributeSpec;
import bindery.manuscript.text.Code;
import bindery.manuscript.text.ManuscriptText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A fenced div of a text (pandoc, fenced_divs).
 *
 * @param start of the line that opens it
 * @param body where the lines within begin
 * @param bodyEnd where they end
 * @param end of the line that closes it, without the line end
 * @param indent before its colons
 * @param depth how many others it stands in
 */
record Div(
    int start, int body, int bodyEnd, int end, String indent, AttributeSpec spec, int depth) {
  /** No author stands more divs in one another; what is in those deeper is not looked at. */
  static final int DEEPEST = 10;

  private static final Pattern OPEN =
      Pattern.compile(
          "([ \\t>]*):{3,}[ \\t]*(?:\\{((?:[^\"'}]|\"[^\"]*\"|'[^']*')*+)}|([\\w-]+))[ \\t]*:*[ \\t]*");
  private static final Pattern CLOSE = Pattern.compile("[ \\t>]*:{3,}[ \\t]*");

  private record Opened(int start, int body, String indent, AttributeSpec spec) {
    Div closed(int from, int to, int depth) {
      return new Div(start, Math.min(body, from), from, to, indent, spec, depth);
    }
  }

  /** All of a text that are not shown as code, in the order in which they open. */
  static List<Div> of(ManuscriptText whole, int from) {
    String text = whole.text();
    List<Div> found = new ArrayList<>();
    Deque<Opened> open = new ArrayDeque<>();
    Code code = whole.code(from);
    for (int at = text.indexOf(":::", from); at >= 0; ) {
      int start = Math.max(from, text.lastIndexOf('\n', at) + 1);
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      String line = text.substring(start, end);
      Matcher opening = OPEN.matcher(line);
      if (code.covers(at)) {
        end = Math.max(end, code.end(at) - 1);
      } else if (CLOSE.matcher(line).matches()) {
        if (!open.isEmpty()) {
          Opened closed = open.pop();
          found.add(closed.closed(start, end, open.size()));
        }
      } else if (opening.matches()) {
        int body = Math.min(text.length(), end + 1);
        open.push(new Opened(start, body, opening.group(1), spec(opening)));
      }
      at = end >= text.length() ? -1 : text.indexOf(":::", end);
    }
    while (!open.isEmpty()) {
      Opened unclosed = open.pop();
      found.add(unclosed.closed(text.length(), text.length(), open.size()));
    }
    found.sort(Comparator.comparingInt(Div::start));
    return found;
  }

  private static AttributeSpec spec(Matcher opening) {
    String inside = opening.group(2) == null ? "." + opening.group(3) : opening.group(2);
    Optional<AttributeSpec> spec = AttributeSpec.parse(inside);
    return spec.orElse(new AttributeSpec("", List.of(), Map.of()));
  }

  boolean has(String name) {
    return spec.classes().contains(name);
  }

  String value(String key) {
    return spec.pairs().getOrDefault(key, "");
  }

  /** Its opening line with other classes, and without values that a brace stands in. */
  String open(List<String> classes, boolean id) {
    StringBuilder out = new StringBuilder(indent).append("::: {");
    out.append(classes.isEmpty() && spec.id().isEmpty() ? ".plain" : "");
    classes.forEach(each -> out.append(" .").append(each));
    if (id && !spec.id().isEmpty()) {
      out.append(" #").append(spec.id());
    }
    Map<String, String> kept = new LinkedHashMap<>(spec.pairs());
    kept.values().removeIf(value -> value.matches("(?s).*[\"'{}].*"));
    kept.forEach(
        (key, value) -> out.append(' ').append(key).append("=\"").append(value).append('"'));
    return out.append('}').toString().replace("{ ", "{");
  }
}
