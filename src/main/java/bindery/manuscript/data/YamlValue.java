package bindery.manuscript.data;

import bindery.report.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What YAML said, every scalar as it was written, every value with its place. */
public sealed interface YamlValue {
  Place place();

  /** A scalar; {@code null} and {@code ~} are empty. */
  record Scalar(String text, Place place) implements YamlValue {}

  record Sequence(List<YamlValue> items, Place place) implements YamlValue {}

  record Mapping(Map<String, YamlValue> values, Map<String, Place> keys, Place place)
      implements YamlValue {

    public static Mapping empty(Place place) {
      return new Mapping(new LinkedHashMap<>(), new LinkedHashMap<>(), place);
    }

    public Optional<YamlValue> get(String key) {
      return Optional.ofNullable(values.get(key));
    }

    /** The scalar under this key, or empty. */
    public String text(String key) {
      return values.get(key) instanceof Scalar scalar ? scalar.text() : "";
    }
  }
}
