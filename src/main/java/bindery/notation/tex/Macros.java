package bindery.notation.tex;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The macros that hold at a place of a book. Nobody changes them: a definition gives others. */
public final class Macros {
  /** None but those that every formula has. */
  public static final Macros NONE = new Macros(Map.of());

  private final Map<String, Macro> byName;

  private Macros(Map<String, Macro> byName) {
    this.byName = byName;
  }

  /**
   * Macros as a book's file has them.
   *
   * @param bodies by name, with or without a backslash; as many arguments as the highest number in
   *     the body, such as {@code #2}
   */
  public static Macros of(Map<String, String> bodies) {
    Map<String, Macro> all = new HashMap<>();
    bodies.forEach(
        (name, body) -> all.put(name.startsWith("\\") ? name : "\\" + name, Scanner.macro(body)));
    return new Macros(Map.copyOf(all));
  }

  public Optional<Macro> get(String command) {
    return Optional.ofNullable(byName.get(command));
  }

  /** The commands, each with its backslash. */
  public Set<String> names() {
    return byName.keySet();
  }

  /** These and others, which hold where both have a name. */
  public Macros and(Map<String, Macro> others) {
    if (others.isEmpty()) {
      return this;
    }
    Map<String, Macro> all = new HashMap<>(byName);
    all.putAll(others);
    return new Macros(Map.copyOf(all));
  }

  /** These and others, which hold where both have a name. */
  public Macros and(Macros others) {
    return byName.isEmpty() ? others : and(others.byName);
  }
}
