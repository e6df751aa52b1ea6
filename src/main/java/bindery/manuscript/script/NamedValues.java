package bindery.manuscript.script;

import bindery.manuscript.script.ScriptToken.Kind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the names and the calls of a script stand for, in it or in those that it imports. */
final class NamedValues {
  /** Functions of tools that hand on what they are given, to help an editor. */
  private static final Pattern HANDS_ON = Pattern.compile("(?:define|with)\\w*|sidebar|navbar");

  private final Script script;
  private final List<ScriptToken> tokens;
  private final int depth;

  NamedValues(Script script, int depth) {
    this.script = script;
    this.tokens = script.tokens();
    this.depth = depth;
  }

  private ScriptValue deeper(int from) {
    return new ScriptReader(script, from, depth + 1).value();
  }

  /** What a name stands for, if that is known. */
  Optional<ScriptValue> meant(String name) {
    int own = script.names().value(name);
    if (own >= 0) {
      return Optional.of(deeper(own));
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
      return new NamedValues(other.get(), depth + 1).meant(from.name());
    }
    if (there < 0) {
      return from.name().equals(ScriptNames.DEFAULT)
          ? other.get().given(ScriptNames.DEFAULT)
          : Optional.empty();
    }
    return Optional.of(new ScriptReader(other.get(), there, depth + 1).value());
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
    ScriptNames.Import from = script.names().imported(name);
    Optional<Script> other = from == null ? Optional.empty() : script.imported(from.path());
    if (other.isPresent()) {
      String there = from.name();
      return new NamedValues(other.get(), depth + 1).result(there);
    }
    Optional<ScriptValue> result = result(name);
    if (result.isEmpty() && HANDS_ON.matcher(name).matches() && open + 1 < tokens.size()) {
      return Optional.of(deeper(open + 1));
    }
    return result;
  }

  /** What a function of the script gives back, if that is a literal. */
  private Optional<ScriptValue> result(String name) {
    int function = script.names().function(name);
    if (function >= 0) {
      return depth > ScriptReader.DEEPEST ? Optional.empty() : Optional.of(deeper(function));
    }
    int arrow = script.names().value(name);
    if (arrow < 0 || arrow >= tokens.size() || !tokens.get(arrow).is("(")) {
      return Optional.empty();
    }
    int body = script.names().closing(arrow) + 1;
    while (body < Math.min(tokens.size(), arrow + 40) && !tokens.get(body).is("=>")) {
      body++;
    }
    body++;
    int from =
        body < tokens.size() && tokens.get(body).is("{") ? script.names().returned(body) : body;
    return from < 0 || from >= tokens.size() || depth > ScriptReader.DEEPEST
        ? Optional.empty()
        : Optional.of(deeper(from));
  }
}
