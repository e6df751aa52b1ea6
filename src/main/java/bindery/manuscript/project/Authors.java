package bindery.manuscript.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Names of people. */
public final class Authors {
  private Authors() {}

  public static List<String> of(Optional<YamlValue> value) {
    List<String> names = new ArrayList<>();
    value.ifPresent(v -> add(v, names));
    return names;
  }

  private static void add(YamlValue value, List<String> names) {
    if (value instanceof YamlValue.Sequence list) {
      for (YamlValue item : list.items()) {
        String name =
            item instanceof YamlValue.Scalar one
                ? one.text()
                : item instanceof YamlValue.Mapping map ? map.text("name") : "";
        if (!name.isEmpty()) {
          names.add(name);
        }
      }
    } else if (value instanceof YamlValue.Scalar one) {
      for (String name : one.text().split(",\\s+(?:and\\s+)?|\\s+and\\s+")) {
        // "Jr." and the like are no names of their own.
        if (name.matches("(?:Jr|Sr|II|III|MD|PhD|Ph\\.D)\\.?") && !names.isEmpty()) {
          names.set(names.size() - 1, names.get(names.size() - 1) + ", " + name);
        } else if (!name.isBlank()) {
          names.add(name.strip());
        }
      }
    }
  }
}
