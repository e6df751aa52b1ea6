package bindery.manuscript.script;

import bindery.manuscript.script.ScriptToken.Kind;
import bindery.report.Place;
import bindery.source.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A script, of which nothing is run: its literals are data. */
public final class Script {
  /** More values of one key than a script has that is written by hand. */
  private static final int MOST = 200;

  private final String name;
  private final String text;
  private final Lines lines;
  private final Scripts scripts;
  private final List<ScriptToken> tokens;
  private final ScriptNames names;

  Script(String name, String text, Scripts scripts) {
    this.name = name;
    this.text = text;
    this.lines = new Lines(name, text);
    this.scripts = scripts;
    this.tokens = ScriptLexer.tokens(text);
    this.names = new ScriptNames(tokens);
  }

  public String name() {
    return name;
  }

  String text() {
    return text;
  }

  List<ScriptToken> tokens() {
    return tokens;
  }

  ScriptNames names() {
    return names;
  }

  Scripts scripts() {
    return scripts;
  }

  Place place(int token) {
    return token < tokens.size() ? lines.place(tokens.get(token).at()) : Place.file(name);
  }

  /** The script that this one takes something from under this path. */
  Optional<Script> imported(String path) {
    return scripts.imported(path, name);
  }

  /** The scripts of the folder that this one takes something from. */
  public List<Script> imports() {
    List<Script> found = new ArrayList<>();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      boolean from = tokens.get(i).named("from") || tokens.get(i).named("import");
      int path = tokens.get(i).named("require") ? i + 2 : from ? i + 1 : -1;
      if (path > 0 && path < tokens.size() && tokens.get(path).kind() == Kind.STRING) {
        imported(tokens.get(path).text()).ifPresent(found::add);
      }
    }
    return found;
  }

  /** All values that this key has anywhere in the script, those least deep in it first. */
  public List<ScriptValue> values(String key) {
    TreeMap<Integer, List<ScriptValue>> found = new TreeMap<>();
    int depth = 0;
    int count = 0;
    for (int i = 0; i < tokens.size() && count < MOST; i++) {
      ScriptToken token = tokens.get(i);
      depth += token.opens() ? 1 : token.closes() ? -1 : 0;
      if (isKey(i, key)) {
        count++;
        boolean named = tokens.get(i + 1).is(":");
        ScriptReader reader = new ScriptReader(this, named ? i + 2 : i);
        found.computeIfAbsent(depth, d -> new ArrayList<>()).add(reader.value());
      }
    }
    return found.values().stream().flatMap(List::stream).toList();
  }

  /** {@code key: value}, and {@code key} alone, whose value has the same name. */
  private boolean isKey(int i, String key) {
    ScriptToken token = tokens.get(i);
    if (!token.text().equals(key) || !Set.of(Kind.NAME, Kind.STRING).contains(token.kind())) {
      return false;
    }
    boolean opens = i > 0 && (tokens.get(i - 1).is("{") || tokens.get(i - 1).is(","));
    if (!opens || i + 1 >= tokens.size()) {
      return false;
    }
    ScriptToken next = tokens.get(i + 1);
    boolean alone = token.kind() == Kind.NAME && (next.is(",") || next.is("}"));
    return next.is(":") || alone && names.knows(key) && !isImported(i);
  }

  /** Whether a name within braces is one that an import names. */
  private boolean isImported(int i) {
    int close = i;
    while (close < Math.min(tokens.size(), i + 100) && !tokens.get(close).is("}")) {
      close++;
    }
    return close + 1 < tokens.size() && tokens.get(close + 1).named("from");
  }

  /** What the script gives under a name, or what it is if the name is that of the default. */
  Optional<ScriptValue> given(String wanted) {
    int at = names.value(wanted);
    if (at < 0 && wanted.equals(ScriptNames.DEFAULT) && name.endsWith(".json")) {
      at = 0;
    }
    return at < 0 || at >= tokens.size()
        ? Optional.empty()
        : Optional.of(new ScriptReader(this, at).value());
  }
}
