package bindery.manuscript.project;

import bindery.book.Role;
import bindery.manuscript.text.ManuscriptText;
import bindery.report.NearestName;
import bindery.report.Place;
import bindery.report.Problem;
import bindery.report.Report;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a file says of itself between two lines of three hyphens at its head.
 *
 * @param end where the Markdown starts
 * @param classes added to the file's section
 */
public record FrontMatter(
    int end,
    Optional<Role> role,
    String title,
    String shortTitle,
    String id,
    List<String> classes) {
  private static final Set<String> KEYS =
      Set.of("role", "title", "short-title", "short", "class", "id");

  /** What other programs put there; read over without a word. */
  private static final Set<String> OTHERS =
      Set.of(
          "date",
          "author",
          "authors",
          "layout",
          "draft",
          "description",
          "tags",
          "lang",
          "subtitle",
          "slug",
          "weight",
          "order",
          "type",
          "categories",
          "permalink",
          "sidebar_position");

  public static FrontMatter none(int end) {
    return new FrontMatter(end, Optional.empty(), "", "", "", List.of());
  }

  public static FrontMatter read(ManuscriptText source) {
    String text = source.text();
    if (!source.lines().text(1).stripTrailing().equals("---") || source.lines().count() < 2) {
      return none(0);
    }
    for (int line = 2; line <= source.lines().count(); line++) {
      String words = source.lines().text(line).stripTrailing();
      if (words.equals("---") || words.equals("...")) {
        int end = line < source.lines().count() ? source.lines().start(line + 1) : text.length();
        return parse(
            source, text.substring(source.lines().start(2), source.lines().start(line)), end);
      }
      if (line == 2 && words.isBlank()) {
        return none(0); // A rule at the head of the text, not front matter.
      }
    }
    source.error(
        "front-matter", 0, "---", "the front matter is not closed", "end it with a line ‘---’");
    return none(0);
  }

  private static FrontMatter parse(ManuscriptText source, String yaml, int end) {
    Report report = source.report();
    Optional<YamlValue.Mapping> read = new YamlReader(source.lines(), 2, report).read(yaml);
    if (read.isEmpty()) {
      return none(end);
    }
    YamlValue.Mapping map = read.get();
    map.keys().keySet().removeAll(OTHERS);
    YamlReader.unknownKeys(map, KEYS, report);
    Optional<Role> role = map.get("role").flatMap(value -> role(value, report));
    String shortTitle = map.text(map.get("short-title").isPresent() ? "short-title" : "short");
    String classes = map.text("class");
    return new FrontMatter(
        end,
        role,
        map.text("title"),
        shortTitle,
        map.text("id").replaceAll("\\s+", "-"),
        classes.isEmpty() ? List.of() : List.of(classes.split("\\s+")));
  }

  /** The role that a value names, or nothing and an {@code unknown-role} error. */
  static Optional<Role> role(YamlValue value, Report report) {
    String word = value instanceof YamlValue.Scalar scalar ? scalar.text() : "";
    Optional<Role> role = Role.of(word);
    if (role.isEmpty()) {
      Place place = value.place();
      String todo =
          NearestName.hint(word, Role.words(), "known are: " + String.join(", ", Role.words()));
      report.add(Problem.error("unknown-role", place, word, "there is no such role", todo));
    }
    return role;
  }
}
