package bindery.manuscript.script;

import bindery.manuscript.script.ScriptToken.Kind;
import bindery.manuscript.script.ScriptValue.Computed;
import bindery.manuscript.script.ScriptValue.Items;
import bindery.manuscript.script.ScriptValue.Keys;
import bindery.manuscript.script.ScriptValue.Text;
import bindery.report.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads one value of a script. Names stand for the literals that they are given, in the script or
 * in those that it imports, and functions without a choice for the literal that they give back. All
 * else is {@link Computed}.
 */
final class ScriptReader {
  static final int DEEPEST = 40;
  private static final int SHOWN = 40;

  private final Script script;
  private final List<ScriptToken> tokens;
  private final int depth;
  private final Map<String, ScriptValue> given;
  private int at;

  ScriptReader(Script script, int at) {
    this(script, at, 0, Map.of());
  }

  /**
   * @param depth of values within values
   * @param given what a function was called with
   */
  ScriptReader(Script script, int at, int depth, Map<String, ScriptValue> given) {
    this.given = given;
    this.script = script;
    this.tokens = script.tokens();
    this.at = at;
    this.depth = depth;
  }

  ScriptValue value() {
    int start = at;
    if (depth > DEEPEST || at >= tokens.size() || !script.scripts().more()) {
      return computed(start);
    }
    ScriptValue value = primary();
    while (at + 1 < tokens.size() && is(".") && tokens.get(at + 1).kind() == Kind.NAME) {
      ScriptValue whole = value;
      String key = tokens.get(at + 1).text();
      value = whole instanceof Keys keys ? keys.get(key).orElse(null) : null;
      at += 2;
      if (value == null) {
        return computed(start);
      }
    }
    if (at < tokens.size() && (named("as") || named("satisfies"))) {
      at = rest(at);
    }
    return isEnd() ? value : computed(start);
  }

  /** What follows a value: a sign that ends it, or a statement that begins. */
  private boolean isEnd() {
    if (at >= tokens.size()) {
      return true;
    }
    ScriptToken next = tokens.get(at);
    return next.closes() || next.is(",") || next.is(";") || next.kind() == Kind.NAME;
  }

  private ScriptValue primary() {
    ScriptToken token = tokens.get(at);
    Place place = script.place(at);
    switch (token.kind()) {
      case STRING, NUMBER -> {
        at++;
        return new Text(token.text(), place);
      }
      case NAME -> {
        return name(token, place);
      }
      default -> {
        if (token.is("[")) {
          return items(place);
        }
        if (token.is("{")) {
          return keys(place);
        }
        int close = token.is("(") ? script.names().closing(at) : -1;
        if (close < 0 || close + 1 < tokens.size() && tokens.get(close + 1).is("=>")) {
          return computed(at);
        }
        ScriptValue inner = deeper(at + 1);
        at = close + 1;
        return inner;
      }
    }
  }

  private boolean is(String sign) {
    return at < tokens.size() && tokens.get(at).is(sign);
  }

  private boolean named(String name) {
    return at < tokens.size() && tokens.get(at).named(name);
  }

  private ScriptValue deeper(int from) {
    return new ScriptReader(script, from, depth + 1, given).value();
  }

  /** Reads a part of this value and goes on behind it. */
  private ScriptValue part() {
    ScriptReader part = new ScriptReader(script, at, depth + 1, given);
    ScriptValue value = part.value();
    at = Math.max(at, part.at);
    return value;
  }

  private ScriptValue items(Place place) {
    List<ScriptValue> items = new ArrayList<>();
    at++;
    while (at < tokens.size() && !is("]")) {
      int before = at;
      if (is(",")) {
        at++;
      } else if (is("...")) {
        at++;
        ScriptValue spread = part();
        if (spread instanceof Items more) {
          items.addAll(more.items());
        } else {
          items.add(spread);
        }
      } else {
        items.add(part());
      }
      at += at == before ? 1 : 0;
    }
    at++;
    return new Items(items, place);
  }

  private ScriptValue keys(Place place) {
    Map<String, ScriptValue> values = new LinkedHashMap<>();
    at++;
    while (at < tokens.size() && !is("}")) {
      int before = at;
      if (is(",")) {
        at++;
      } else if (is("...")) {
        at++;
        ScriptValue spread = part();
        if (spread instanceof Keys more) {
          values.putAll(more.values());
        } else {
          values.put("..." + values.size(), spread);
        }
      } else {
        key(values);
      }
      at += at == before ? 1 : 0;
    }
    at++;
    return new Keys(values, place);
  }

  private void key(Map<String, ScriptValue> values) {
    ScriptToken key = tokens.get(at);
    boolean plain = List.of(Kind.NAME, Kind.STRING, Kind.NUMBER).contains(key.kind());
    ScriptToken next = at + 1 < tokens.size() ? tokens.get(at + 1) : key;
    if (plain && next.is(":")) {
      at += 2;
      values.put(key.text(), part());
    } else if (plain && (next.is(",") || next.is("}"))) {
      values.put(key.text(), part());
    } else if (key.is("[")) {
      int close = script.names().closing(at);
      ScriptValue name = deeper(at + 1);
      at = Math.min(tokens.size(), close + 2);
      ScriptValue value = part();
      values.put(name instanceof Text text ? text.text() : "[" + values.size() + "]", value);
    } else {
      at = rest(at);
    }
  }

  private ScriptValue name(ScriptToken token, Place place) {
    int start = at;
    String name = token.text();
    at++;
    if (List.of("true", "false", "null", "undefined").contains(name)) {
      return new Text(name.equals("null") || name.equals("undefined") ? "" : name, place);
    }
    if (at < tokens.size() && is("<")) {
      generic();
    }
    boolean call = is("(");
    int open = at;
    if (call) {
      at = script.names().closing(at) + 1;
    }
    int after = at;
    NamedValues names = new NamedValues(script, depth, given);
    Optional<ScriptValue> found =
        !call
            ? names.meant(name)
            : name.equals("require") ? names.required(open + 1) : names.called(name, open);
    at = after;
    return found.orElseGet(() -> computed(start));
  }

  /** Types that a function is told: {@code define<Options>(…)}. */
  private void generic() {
    int close = at;
    while (close < tokens.size() && close < at + 30 && !tokens.get(close).is(">")) {
      close++;
    }
    if (close + 1 < tokens.size() && tokens.get(close + 1).is("(")) {
      at = close + 1;
    }
  }

  /** What stands in brackets, between commas. */
  List<ScriptValue> values(int open) {
    List<ScriptValue> values = new ArrayList<>();
    int close = script.names().closing(open);
    for (int i = open + 1; i < close; i = rest(i) + 1) {
      values.add(deeper(i));
    }
    return values;
  }

  /** Where what begins here ends: before the next comma or closing bracket. */
  private int rest(int from) {
    int i = from;
    while (i < tokens.size()) {
      ScriptToken token = tokens.get(i);
      if (token.closes() || token.is(",") || token.is(";")) {
        return i;
      }
      i = token.opens() ? script.names().closing(i) + 1 : i + 1;
    }
    return i;
  }

  private Computed computed(int start) {
    at = Math.max(at, rest(start));
    String text = script.text();
    int from = start < tokens.size() ? tokens.get(start).at() : text.length();
    String head = text.substring(from, Math.min(text.length(), from + SHOWN));
    return new Computed(head.replaceFirst("(?s)\\n.*", "").strip(), script.place(start));
  }
}
