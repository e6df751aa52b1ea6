package bindery.apparatus.bibliography;

import bindery.manuscript.data.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads works from CSL data, as JSON or YAML has them (CSL-JSON schema, data 1.0.2). */
final class CslData {
  private static final Set<String> NAMES =
      Set.of(
          "author",
          "chair",
          "collection-editor",
          "compiler",
          "composer",
          "container-author",
          "contributor",
          "curator",
          "director",
          "editor",
          "editorial-director",
          "editor-translator",
          "executive-producer",
          "guest",
          "host",
          "illustrator",
          "interviewer",
          "narrator",
          "organizer",
          "original-author",
          "performer",
          "producer",
          "recipient",
          "reviewed-author",
          "script-writer",
          "series-creator",
          "translator");

  private static final Set<String> DATES =
      Set.of(
          "accessed",
          "available-date",
          "event-date",
          "issued",
          "original-date",
          "submitted",
          "container");

  /** Names that older data have for a variable. */
  private static final Map<String, String> OLDER =
      Map.of(
          "shortTitle", "title-short",
          "journalAbbreviation", "container-title-short",
          "event-title", "event");

  private CslData() {}

  /** The works of a list; what has no id is left out. */
  static List<CitedItem> items(Optional<YamlValue> value) {
    List<CitedItem> items = new ArrayList<>();
    for (YamlValue each : list(value)) {
      if (each instanceof YamlValue.Mapping map && !map.text("id").isBlank()) {
        items.add(item(map));
      }
    }
    return items;
  }

  static CitedItem item(YamlValue.Mapping map) {
    CitedItem.Draft draft = new CitedItem.Draft();
    draft.type = map.text("type");
    map.values().forEach((key, value) -> put(draft, OLDER.getOrDefault(key, key), value));
    return draft.done(map.text("id").strip(), map.place());
  }

  private static void put(CitedItem.Draft draft, String key, YamlValue value) {
    if (key.equals("id") || key.equals("type")) {
      return;
    }
    if (NAMES.contains(key)) {
      draft.names.put(
          key, list(Optional.of(value)).stream().flatMap(n -> name(n).stream()).toList());
    } else if (DATES.contains(key)) {
      date(value).ifPresent(date -> draft.dates.put(key, date));
    } else if (value instanceof YamlValue.Scalar scalar) {
      draft.put(key, scalar.text());
      if (key.equals("event")) { // the older name of the variable, which styles still ask for
        draft.put("event-title", scalar.text());
      }
    } else if (value instanceof YamlValue.Sequence list && !key.equals("categories")) {
      List<String> words = new ArrayList<>();
      list.items().forEach(i -> words.add(i instanceof YamlValue.Scalar s ? s.text() : ""));
      draft.put(key, String.join(", ", words));
    }
  }

  private static Optional<PersonName> name(YamlValue value) {
    if (value instanceof YamlValue.Scalar scalar) {
      return Optional.of(PersonName.literal(scalar.text()));
    }
    if (!(value instanceof YamlValue.Mapping map)) {
      return Optional.empty();
    }
    if (!map.text("literal").isBlank()) {
      return Optional.of(PersonName.literal(map.text("literal")));
    }
    String comma = map.text("comma-suffix");
    PersonName name =
        new PersonName(
            map.text("family").strip(),
            map.text("given").strip(),
            map.text("dropping-particle"),
            map.text("non-dropping-particle"),
            map.text("suffix"),
            comma.equals("true") || comma.equals("1"),
            "");
    return name.family().isEmpty() && name.given().isEmpty()
        ? Optional.empty()
        : Optional.of(name.parted());
  }

  private static Optional<ItemDate> date(YamlValue value) {
    if (value instanceof YamlValue.Scalar scalar) {
      return DateText.read(scalar.text());
    }
    if (value instanceof YamlValue.Sequence list) { // YAML of pandoc: a list of one or two
      return days(list.items(), "", false);
    }
    if (!(value instanceof YamlValue.Mapping map)) {
      return Optional.empty();
    }
    String circa = map.text("circa");
    boolean about = !circa.isEmpty() && !circa.equals("0") && !circa.equals("false");
    if (!map.text("year").isEmpty()) {
      return days(List.of(map), map.text("season"), about);
    }
    List<YamlValue> parts = list(map.get("date-parts"));
    Optional<ItemDate> date = days(parts, map.text("season"), about);
    if (date.isPresent()) {
      return date;
    }
    if (!map.text("raw").isEmpty()) {
      return DateText.read(map.text("raw"));
    }
    String words = map.text("literal") + (parts.isEmpty() ? map.text("season") : "");
    return words.isEmpty() ? Optional.empty() : Optional.of(new ItemDate(List.of(), about, words));
  }

  private static Optional<ItemDate> days(List<YamlValue> parts, String season, boolean circa) {
    List<ItemDate.Day> days = new ArrayList<>();
    for (YamlValue part : parts) {
      if (part instanceof YamlValue.Mapping map) {
        int month = number(map.text("month"));
        int of = number(map.text("season"));
        days.add(
            new ItemDate.Day(
                number(map.text("year")),
                month == 0 ? season(of) : month,
                number(map.text("day"))));
      } else if (part instanceof YamlValue.Sequence list && !list.items().isEmpty()) {
        int month = number(list, 1);
        int of = month > 20 ? month - 8 : month;
        days.add(
            new ItemDate.Day(
                number(list, 0), of == 0 ? season(number(season)) : of, number(list, 2)));
      }
    }
    days.removeIf(day -> day.year() == 0 && days.indexOf(day) == 0);
    return days.isEmpty() ? Optional.empty() : Optional.of(new ItemDate(days, circa, ""));
  }

  private static int season(int number) {
    return number == 0 ? 0 : number > 20 ? number - 8 : number + 12;
  }

  private static int number(YamlValue.Sequence list, int i) {
    return list.items().size() > i && list.items().get(i) instanceof YamlValue.Scalar scalar
        ? number(scalar.text())
        : 0;
  }

  private static int number(String text) {
    String digits = text.strip();
    return digits.matches("-?\\d{1,6}") ? Integer.parseInt(digits) : 0;
  }

  private static List<YamlValue> list(Optional<YamlValue> value) {
    YamlValue found = value.orElse(null);
    return found instanceof YamlValue.Sequence list
        ? list.items()
        : found == null || found instanceof YamlValue.Scalar s && s.text().isEmpty()
            ? List.of()
            : List.of(found);
  }
}
