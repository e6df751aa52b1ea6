package bindery.manuscript.script;

import bindery.manuscript.script.ScriptToken.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the names and the calls of a script stand for, in it or in those that it imports. */
final class NamedValues {
  /** Functions of tools that hand on what they are given, to help an editor. */
  private static final Pattern HANDS_ON = Pattern.compile("(?:define|with)\\w*|\\w*[sS]idebar");

  /** More than stands between the parameters of a function and its arrow. */
  private static final int FAR = 400;

  private final Script script;
  private final List<ScriptToken> tokens;
  private final int depth;
  private final Map<String, ScriptValue> given;

  /**
   * @param given what the function was called with whose names they are
   */
  NamedValues(Script script, int depth, Map<String, ScriptValue> given) {
    this.given = given;
    this.script = script;
    this.tokens = script.tokens();
    this.depth = depth;
  }

  /** What a name stands for, if that is known. */
  Optional<ScriptValue> meant(String name) {
    if (given.containsKey(name)) {
      return Optional.of(given.get(name));
    }
    int own = script.names().value(name);
    if (own >= 0) {
      return Optional.of(new ScriptReader(script, own, depth + 1, Map.of()).value());
    }
    ScriptNames.Import from = script.names().imported(name);
    return from == null ? Optional.empty() : other(from);
  }

  private Optional<ScriptValue> other(ScriptNames.Import from) {
    Optional<Script> other = script.imported(from.path());
    if (other.isEmpty() || from.name().equals(ScriptNames.ALL)) {
      return Optional.empty();
    }
    int there = other.get().names().value(from.name());
    if (there < 0 && other.get().names().imported(from.name()) != null) {
      return new NamedValues(other.get(), depth + 1, Map.of()).meant(from.name());
    }
    if (there < 0) {
      return from.name().equals(ScriptNames.DEFAULT)
          ? other.get().given(ScriptNames.DEFAULT)
          : Optional.empty();
    }
    return Optional.of(new ScriptReader(other.get(), there, depth + 1, Map.of()).value());
  }

  /** {@code require('path')}. */
  Optional<ScriptValue> required(int path) {
    boolean written = path < tokens.size() && tokens.get(path).kind() == Kind.STRING;
    return written
        ? other(new ScriptNames.Import(tokens.get(path).text(), ScriptNames.DEFAULT))
        : Optional.empty();
  }

  /** What a call gives whose bracket opens there. */
  Optional<ScriptValue> called(String name, int open) {
    if (depth > ScriptReader.DEEPEST) {
      return Optional.empty();
    }
    List<ScriptValue> with = new ScriptReader(script, open, depth + 1, given).values(open);
    ScriptNames.Import from = script.names().imported(name);
    Optional<Script> other = from == null ? Optional.empty() : script.imported(from.path());
    Optional<ScriptValue> result =
        other.isPresent()
            ? new NamedValues(other.get(), depth + 1, Map.of()).result(from.name(), with)
            : result(name, with);
    boolean handed = result.isEmpty() && HANDS_ON.matcher(name).matches();
    return handed ? with.stream().filter(NamedValues::isOrder).findFirst() : result;
  }

  /** Whether it may be part of an order, and is none of the settings of a program. */
  private static boolean isOrder(ScriptValue value) {
    return value instanceof ScriptValue.Items
        || value instanceof ScriptValue.Keys keys
            && keys.values().values().stream().anyMatch(v -> !(v instanceof ScriptValue.Text));
  }

  /** What a function of the script gives back, if that is a literal. */
  private Optional<ScriptValue> result(String name, List<ScriptValue> with) {
    ScriptNames names = script.names();
    int function = names.function(name);
    if (function >= 0) {
      return Optional.of(result(names.opening(name), function, with));
    }
    int arrow = names.value(name);
    if (arrow < 0 || arrow >= tokens.size() || !tokens.get(arrow).is("(")) {
      return Optional.empty();
    }
    int body = names.closing(arrow) + 1;
    while (body < Math.min(tokens.size(), arrow + FAR) && !tokens.get(body).is("=>")) {
      body++;
    }
    body++;
    int from = body < tokens.size() && tokens.get(body).is("{") ? names.returned(body) : body;
    return from < 0 || from >= tokens.size()
        ? Optional.empty()
        : Optional.of(result(arrow, from, with));
  }

  private ScriptValue result(int open, int from, List<ScriptValue> with) {
    List<String> parameters = script.names().parameters(open);
    Map<String, ScriptValue> bound = new HashMap<>();
    for (int i = 0; i < Math.min(parameters.size(), with.size()); i++) {
      bound.put(parameters.get(i), with.get(i));
    }
    return new ScriptReader(script, from, depth + 1, bound).value();
  }
}
