package bindery.manuscript.data;

import bindery.report.Problem;
import bindery.report.Report;
import java.util.List;
import java.util.Set;

/**
 * Title and subtitle of a book, in the forms that pandoc reads: a line, a map, or a list of titles
 * with their types.
 *
 * @param main or empty
 * @param subtitle or empty
 */
public record Titles(String main, String subtitle) {
  private static final List<String> MAIN = List.of("main", "text", "title", "name");
  private static final List<String> SUB = List.of("subtitle", "sub");
  private static final Set<String> KNOWN =
      Set.of("main", "text", "title", "name", "subtitle", "sub", "type", "file-as", "short");

  /**
   * @param map that has {@code title} and {@code subtitle}
   */
  public static Titles of(YamlValue.Mapping map, Report report) {
    Titles titles = map.get("title").map(v -> read(v, "main", report)).orElse(new Titles("", ""));
    String subtitle = map.get("subtitle").map(v -> read(v, "main", report).main()).orElse("");
    return subtitle.isEmpty() ? titles : new Titles(titles.main(), subtitle);
  }

  private static Titles read(YamlValue value, String type, Report report) {
    if (value instanceof YamlValue.Scalar scalar) {
      String text = scalar.text().replaceAll("\\s+", " ").strip();
      return type.equals("subtitle") ? new Titles("", text) : new Titles(text, "");
    }
    if (value instanceof YamlValue.Sequence list) {
      return list(list, report);
    }
    return map((YamlValue.Mapping) value, report);
  }

  private static Titles list(YamlValue.Sequence list, Report report) {
    String main = "";
    String subtitle = "";
    for (YamlValue item : list.items()) {
      boolean typed = item instanceof YamlValue.Mapping;
      Titles one = read(item, typed || main.isEmpty() ? "main" : "subtitle", report);
      main = main.isEmpty() ? one.main() : main;
      subtitle = subtitle.isEmpty() ? one.subtitle() : subtitle;
    }
    return new Titles(main, subtitle);
  }

  private static Titles map(YamlValue.Mapping map, Report report) {
    YamlReader.unknownKeys(map, KNOWN, report);
    String type = map.text("type");
    String main = first(map, MAIN, report);
    String subtitle = first(map, SUB, report);
    if (main.isEmpty() && subtitle.isEmpty()) {
      report.add(
          Problem.warning(
              "title",
              map.place(),
              String.join(", ", map.keys().keySet()),
              "no title is given here:",
              "write ‘title: My Book’"));
    }
    return switch (type) {
      case "subtitle" -> new Titles("", main);
      case "", "main" -> new Titles(main, subtitle);
      // A short or a collection's title is none that this book bears.
      default -> new Titles("", "");
    };
  }

  private static String first(YamlValue.Mapping map, List<String> keys, Report report) {
    return keys.stream()
        .flatMap(key -> map.get(key).stream())
        .map(value -> read(value, "main", report).main())
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }
}
