package bindery.manuscript.pandoc;

import bindery.manuscript.data.YamlReader;
import bindery.manuscript.data.YamlValue;
import bindery.report.Report;
import bindery.source.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads works from CSL JSON, which is YAML too, and from CSL YAML. */
final class CslJson {
  private CslJson() {}

  static void read(String text, Map<String, Work> works) {
    if (!text.strip().startsWith("[")) {
      return;
    }
    String whole = "{\"items\": " + text + "}";
    Optional<YamlValue.Mapping> map =
        new YamlReader(new Lines("", whole), 1, new Report()).read(whole);
    for (YamlValue item : items(map.flatMap(m -> m.get("items")))) {
      if (item instanceof YamlValue.Mapping work && !work.text("id").isEmpty()) {
        works.putIfAbsent(work.text("id"), work(work));
      }
    }
  }

  /** The works that a file of YAML, or the head of a text, has under {@code references}. */
  static void readReferences(String text, Map<String, Work> works) {
    boolean head = text.startsWith("---\n");
    int end = head ? text.indexOf("\n---", 3) : text.length();
    String yaml = end < 0 ? "" : text.substring(head ? 4 : 0, end);
    if (!yaml.contains("references:")) {
      return;
    }
    Optional<YamlValue.Mapping> map =
        new YamlReader(new Lines("", yaml), 1, new Report()).read(yaml);
    for (YamlValue item : items(map.flatMap(m -> m.get("references")))) {
      if (item instanceof YamlValue.Mapping work && !work.text("id").isEmpty()) {
        works.putIfAbsent(work.text("id"), work(work));
      }
    }
  }

  private static List<YamlValue> items(Optional<YamlValue> value) {
    return value.orElse(null) instanceof YamlValue.Sequence list ? list.items() : List.of();
  }

  private static Work work(YamlValue.Mapping map) {
    List<String> names = new ArrayList<>();
    for (YamlValue name : items(map.get("author").or(() -> map.get("editor")))) {
      if (name instanceof YamlValue.Mapping one) {
        names.add(one.text("family").isEmpty() ? one.text("literal") : one.text("family"));
      }
    }
    String year = "";
    if (map.get("issued").orElse(null) instanceof YamlValue.Mapping issued) {
      List<YamlValue> dates = items(issued.get("date-parts"));
      List<YamlValue> first = dates.isEmpty() ? List.of() : items(Optional.of(dates.get(0)));
      year = first.isEmpty() || !(first.get(0) instanceof YamlValue.Scalar y) ? "" : y.text();
    }
    return new Work(names, year, map.text("title"));
  }
}
