package bindery.manuscript.site;

import bindery.manuscript.data.LenientYaml;
import bindery.manuscript.data.YamlValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What {@code _config.yml} says (Jekyll documentation, "Configuration", "Collections"). */
final class JekyllConfig {
  private JekyllConfig() {}

  /** The names of its collections, without the sign before those of their folders. */
  static List<String> collections(YamlValue.Mapping config) {
    Optional<YamlValue> collections = config.get("collections");
    if (collections.isPresent() && collections.get() instanceof YamlValue.Mapping map) {
      return List.copyOf(map.values().keySet());
    }
    if (collections.isPresent() && collections.get() instanceof YamlValue.Sequence list) {
      return list.items().stream()
          .filter(YamlValue.Scalar.class::isInstance)
          .map(item -> ((YamlValue.Scalar) item).text())
          .toList();
    }
    return List.of();
  }

  /**
   * Which files it says the site is made without ("Configuration", {@code exclude}): files, folders
   * with all in them, and patterns.
   *
   * @param base the folder of the site, which its names start from
   */
  static Predicate<String> excluded(YamlValue.Mapping config, String base) {
    List<Pattern> patterns =
        LenientYaml.items(config.get("exclude")).stream()
            .filter(YamlValue.Scalar.class::isInstance)
            .map(
                item ->
                    ((YamlValue.Scalar) item).text().strip().replaceAll("^(?:\\./|/)++|/++$", ""))
            .filter(name -> !name.isEmpty())
            .map(name -> Pattern.quote(name).replace("*", "\\E.*\\Q").replace("?", "\\E.\\Q"))
            .map(name -> Pattern.compile(Pattern.quote(base) + name + "(?:/.*)?"))
            .toList();
    return name -> patterns.stream().anyMatch(pattern -> pattern.matcher(name).matches());
  }

  /** What it says of the book, under the names that {@code book.yaml} has. */
  static YamlValue.Mapping keys(YamlValue.Mapping config) {
    YamlValue.Mapping keys = YamlValue.Mapping.empty(config.place());
    Map<String, String> names =
        Map.of("title", "title", "author", "author", "lang", "language", "name", "title");
    for (String name : List.of("name", "title", "author", "lang")) {
      Optional<YamlValue> value = config.get(name);
      if (value.isPresent() && value.get() instanceof YamlValue.Mapping map) {
        value = map.get("name");
      }
      value
          .filter(v -> !(v instanceof YamlValue.Scalar none && none.text().isBlank()))
          .ifPresent(
              v -> {
                keys.values().put(names.get(name), v);
                keys.keys().put(names.get(name), v.place());
              });
    }
    return keys;
  }
}
