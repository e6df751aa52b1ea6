package bindery.manuscript.script;

import bindery.report.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A value as a script has it. */
public sealed interface ScriptValue {
  Place place();

  /** A string, a number, or a word such as {@code true}; {@code null} is empty. */
  record Text(String text, Place place) implements ScriptValue {}

  record Items(List<ScriptValue> items, Place place) implements ScriptValue {
    public Items {
      items = List.copyOf(items);
    }
  }

  /** An object, its keys in the order written. */
  record Keys(Map<String, ScriptValue> values, Place place) implements ScriptValue {
    public Optional<ScriptValue> get(String key) {
      return Optional.ofNullable(values.get(key));
    }

    /** The text under the first of these keys that has one, or empty. */
    public String text(String... keys) {
      for (String key : keys) {
        if (values.get(key) instanceof Text text && !text.text().isBlank()) {
          return text.text();
        }
      }
      return "";
    }
  }

  /**
   * What only running the script would tell.
   *
   * @param written how it begins
   */
  record Computed(String written, Place place) implements ScriptValue {}
}
