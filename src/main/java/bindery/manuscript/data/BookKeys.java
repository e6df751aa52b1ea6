package bindery.manuscript.data;

import bindery.report.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gathers what a tool's files say of a book under the names that {@code book.yaml} has for it. */
public final class BookKeys {
  private static final Set<String> NAMES =
      Set.of("name", "given", "family", "literal", "first", "last");

  private final YamlValue.Mapping keys;

  /**
   * @param from the file that says it
   */
  public BookKeys(String from) {
    this.keys = YamlValue.Mapping.empty(Place.file(from));
  }

  public YamlValue.Mapping done() {
    return keys;
  }

  /** What the first of these keys says, under another name, if nothing is known by that yet. */
  public BookKeys take(YamlValue.Mapping from, String as, String... names) {
    for (String name : names) {
      from.get(name).filter(BookKeys::says).ifPresent(value -> put(as, value));
    }
    return this;
  }

  /** The authors, by their names alone: addresses and the like are not for the title page. */
  public BookKeys authors(YamlValue.Mapping from, String... names) {
    for (String name : names) {
      from.get(name).filter(BookKeys::says).ifPresent(value -> put("authors", named(value)));
    }
    return this;
  }

  /** What is said of citations, under its own names. */
  public BookKeys citing(YamlValue.Mapping from) {
    OfTheBook.citing().forEach(key -> take(from, key, key));
    return this;
  }

  /** The date, if it is one and no word or code that stands for the day of the build. */
  public BookKeys date(YamlValue.Mapping from) {
    from.get("date")
        .filter(value -> value instanceof YamlValue.Scalar day && day.text().matches(".*\\d{4}.*"))
        .filter(value -> !((YamlValue.Scalar) value).text().contains("`"))
        .ifPresent(value -> put("date", value));
    return this;
  }

  public void put(String as, YamlValue value) {
    if (keys.values().putIfAbsent(as, value) == null) {
      keys.keys().put(as, value.place());
    }
  }

  private static boolean says(YamlValue value) {
    return !(value instanceof YamlValue.Scalar scalar)
        || !scalar.text().isBlank() && !scalar.text().startsWith("`r ");
  }

  private static YamlValue named(YamlValue value) {
    if (value instanceof YamlValue.Sequence list) {
      List<YamlValue> items = new ArrayList<>();
      list.items().forEach(item -> items.add(named(item)));
      return new YamlValue.Sequence(items, list.place());
    }
    if (value instanceof YamlValue.Mapping map) {
      YamlValue.Mapping only = YamlValue.Mapping.empty(map.place());
      only.values().putAll(map.values());
      only.keys().putAll(map.keys());
      only.values().keySet().retainAll(NAMES);
      only.keys().keySet().retainAll(NAMES);
      return only;
    }
    return value;
  }

  /** The mapping under this key; an empty one if there is none. */
  public static YamlValue.Mapping map(YamlValue.Mapping from, String key) {
    return from.get(key)
        .filter(YamlValue.Mapping.class::isInstance)
        .map(YamlValue.Mapping.class::cast)
        .orElse(YamlValue.Mapping.empty(from.place()));
  }

  /** What stands in a list, or the one thing that stands in its place. */
  public static List<YamlValue> list(Optional<YamlValue> value) {
    if (value.isEmpty()) {
      return List.of();
    }
    return value.get() instanceof YamlValue.Sequence list ? list.items() : List.of(value.get());
  }
}
