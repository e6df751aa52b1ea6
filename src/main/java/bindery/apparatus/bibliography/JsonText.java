package bindery.apparatus.bibliography;

import bindery.manuscript.data.YamlValue;
import bindery.report.Problem;
import bindery.report.Report;
import bindery.source.Lines;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads JSON (RFC 8259) with the place of every value; numbers stay as they are written. */
final class JsonText {
  private static final int DEEPEST = 60;

  private final String text;
  private final Lines lines;
  private int at;

  /** Ends the reading. */
  private static final class Fault extends RuntimeException {
    private static final long serialVersionUID = 1;

    Fault(String what) {
      super(what, null, false, false);
    }
  }

  private JsonText(String text, Lines lines) {
    this.text = text;
    this.lines = lines;
  }

  /** The value that the text is, or nothing and an error in the report. */
  static Optional<YamlValue> read(String text, Lines lines, Report report) {
    JsonText json = new JsonText(text, lines);
    try {
      YamlValue value = json.value(0);
      json.space();
      if (json.at < text.length()) {
        throw new Fault("nothing may follow here");
      }
      return Optional.of(value);
    } catch (Fault fault) {
      report.add(
          Problem.error(
              "bibliography",
              lines.place(Math.min(json.at, text.length())),
              "",
              "this bibliography is no sound JSON: " + fault.getMessage() + ";",
              "look for quotes, commas and brackets; its works are not known until then"));
      return Optional.empty();
    }
  }

  private YamlValue value(int depth) {
    space();
    if (depth > DEEPEST) {
      throw new Fault("brackets stand too deep in one another");
    }
    char c = peek();
    return switch (c) {
      case '{' -> mapping(depth);
      case '[' -> sequence(depth);
      case '"' -> new YamlValue.Scalar(string(), lines.place(at));
      default -> word();
    };
  }

  private YamlValue.Mapping mapping(int depth) {
    YamlValue.Mapping map = YamlValue.Mapping.empty(lines.place(at));
    Map<String, YamlValue> values = new LinkedHashMap<>();
    at++;
    space();
    while (peek() != '}') {
      int from = at;
      String key = string();
      space();
      expect(':');
      map.keys().put(key, lines.place(from));
      values.put(key, value(depth + 1));
      space();
      if (peek() == ',') {
        at++;
        space();
      } else if (peek() != '}') {
        throw new Fault("a comma or a closing brace is missing");
      }
    }
    at++;
    map.values().putAll(values);
    return map;
  }

  private YamlValue sequence(int depth) {
    List<YamlValue> items = new ArrayList<>();
    int from = at++;
    space();
    while (peek() != ']') {
      items.add(value(depth + 1));
      space();
      if (peek() == ',') {
        at++;
        space();
      } else if (peek() != ']') {
        throw new Fault("a comma or a closing bracket is missing");
      }
    }
    at++;
    return new YamlValue.Sequence(items, lines.place(from));
  }

  private YamlValue word() {
    int from = at;
    while (at < text.length() && "-+.".indexOf(text.charAt(at)) >= 0
        || at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    if (from == at) {
      throw new Fault("a value is missing");
    }
    String word = text.substring(from, at);
    return new YamlValue.Scalar(word.equals("null") ? "" : word, lines.place(from));
  }

  private String string() {
    if (peek() != '"') {
      throw new Fault("a name in quotes is missing");
    }
    StringBuilder out = new StringBuilder();
    at++;
    while (peek() != '"') {
      char c = text.charAt(at++);
      out.append(c == '\\' ? escaped() : c);
    }
    at++;
    return out.toString();
  }

  private char escaped() {
    char c = peek();
    at++;
    if (c != 'u') {
      int known = "nrtbf".indexOf(c);
      return known < 0 ? c : "\n\r\t\b\f".charAt(known);
    }
    String hex = text.substring(at, Math.min(text.length(), at + 4));
    if (!hex.matches("[0-9A-Fa-f]{4}")) {
      throw new Fault("four hexadecimal digits are missing");
    }
    at += 4;
    return (char) Integer.parseInt(hex, 16);
  }

  private void expect(char c) {
    if (peek() != c) {
      throw new Fault("‘" + c + "’ is missing");
    }
    at++;
  }

  private char peek() {
    if (at >= text.length()) {
      throw new Fault("it ends too early");
    }
    return text.charAt(at);
  }

  private void space() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }
}
