package bindery.manuscript.data;

import bindery.book.Role;
import bindery.manuscript.text.ManuscriptText;
import bindery.report.NearestName;
import bindery.report.Place;
import bindery.report.Problem;
import bindery.report.Report;
import bindery.report.Severity;
import bindery.source.SourceFile;
import bindery.source.SourceFolder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a file says of itself between two lines of three hyphens at its head.
 *
 * @param end where the Markdown starts
 * @param titlePlace of the title
 * @param classes added to the file's section
 * @param unread keys that nobody reads here, as other programs have them, with their places
 */
public record FrontMatter(
    int end,
    Optional<Role> role,
    String title,
    Place titlePlace,
    String shortTitle,
    String id,
    List<String> classes,
    Map<String, Place> unread) {
  private static final Set<String> KEYS =
      Set.of("role", "title", "short-title", "short", "class", "id");

  /** Titles of sites have tags of HTML in them; here they are words. */
  private static final Pattern TAG =
      Pattern.compile("</?(?:em|i|b|strong|span|br|sup|sub|small|code|u)(?:\\s[^<>]*)?/?>");

  private static final Pattern PAIR =
      Pattern.compile("([A-Za-z][\\w-]*):[ \\t]+(?![|>&*{\\[])(\\S.*?)\\s*");

  private static final Pattern KEY = Pattern.compile("---[ \\t]*\\n[A-Za-z][\\w-]*:");

  public static FrontMatter none(int end) {
    return new FrontMatter(end, Optional.empty(), "", Place.NOWHERE, "", "", List.of(), Map.of());
  }

  public static FrontMatter read(ManuscriptText source) {
    return head(source).map(head -> of(head, source.report())).orElse(none(0));
  }

  private static FrontMatter of(Head head, Report report) {
    YamlValue.Mapping map = head.map();
    Map<String, Place> unread = new LinkedHashMap<>(map.keys());
    // What is like no key of this house is another program's, and no mistyped one.
    unread.keySet().removeIf(key -> KEYS.contains(key) || isMistyped(key));
    map.keys().keySet().removeAll(unread.keySet());
    unread.remove("bibliography"); // the whole book's works, wherever they are named
    YamlReader.unknownKeys(map, KEYS, report);
    Optional<Role> role = map.get("role").flatMap(value -> role(value, Severity.WARNING, report));
    String shortTitle = map.text(map.get("short-title").isPresent() ? "short-title" : "short");
    String classes = map.text("class");
    return new FrontMatter(
        head.end(),
        role,
        TAG.matcher(map.text("title")).replaceAll("").replaceAll("\\s+", " "),
        map.get("title").map(YamlValue::place).orElse(Place.NOWHERE),
        shortTitle,
        map.text("id").replaceAll("\\s+", "-"),
        classes.isEmpty() ? List.of() : List.of(classes.split("\\s+")),
        unread);
  }

  private static boolean isMistyped(String key) {
    Optional<String> near = OfTheBook.has(key) ? Optional.empty() : NearestName.of(key, KEYS);
    // “search-title” is a key of somebody's own, no “short-title”.
    return near.filter(
            name ->
                key.indexOf('-') < 0
                    || name.indexOf('-') < 0
                    || NearestName.of(key.split("-", 2)[0], List.of(name.split("-")[0]))
                        .isPresent())
        .isPresent();
  }

  /** All keys of a file's front matter; what is wrong with it is told when the file is read. */
  public static YamlValue.Mapping keys(SourceFolder folder, String name) {
    YamlValue.Mapping none = YamlValue.Mapping.empty(Place.file(name));
    Optional<SourceFile> file =
        folder.has(name) ? folder.file(name, Place.NOWHERE, new Report()) : Optional.empty();
    if (file.isEmpty()) {
      return none;
    }
    ManuscriptText source = new ManuscriptText(name, file.get().text(new Report()), new Report());
    return head(source).map(Head::map).orElse(none);
  }

  /**
   * What stands at the head of a file.
   *
   * @param end where the text after it begins
   */
  record Head(YamlValue.Mapping map, int end) {}

  private static Optional<Head> head(ManuscriptText source) {
    Optional<Head> block = TitleBlock.of(source);
    int open = source.lines().line(behindComments(source.text()));
    if (block.isPresent()
        || source.lines().count() <= open
        || !source.lines().text(open).stripTrailing().equals("---")) {
      return block;
    }
    for (int line = open + 1; line <= source.lines().count(); line++) {
      String words = source.lines().text(line).stripTrailing();
      if (words.equals("---") || words.equals("...")) {
        boolean more = line < source.lines().count();
        int end = more ? source.lines().start(line + 1) : source.text().length();
        String yaml =
            source.text().substring(source.lines().start(open + 1), source.lines().start(line));
        Report faults = new Report();
        YamlReader reader = new YamlReader(source.lines(), open + 1, faults);
        Optional<YamlValue.Mapping> read = reader.read(yaml);
        faults.problems().forEach(fault -> source.report().add(fault.mild()));
        return Optional.of(new Head(read.orElseGet(() -> plain(source, yaml, open + 1)), end));
      }
      if (line == open + 1 && words.isBlank()) {
        return Optional.empty(); // A rule at the head of the text, not front matter.
      }
    }
    source.warn(
        "front-matter",
        0,
        "---",
        "the front matter is not closed, and is read as text:",
        "end it with a line ‘---’");
    return Optional.empty();
  }

  /** What stands on lines of its own in front matter that is no YAML: {@code title: A: B}. */
  private static YamlValue.Mapping plain(ManuscriptText source, String yaml, int first) {
    YamlValue.Mapping map = YamlValue.Mapping.empty(source.place(0));
    String[] lines = yaml.split("\n");
    for (int i = 0; i < lines.length; i++) {
      Matcher pair = PAIR.matcher(lines[i]);
      if (pair.matches()) {
        Place place = source.place(source.lines().start(first + i));
        String words = pair.group(2).replaceFirst("^([\"'])(.*)\\1$", "$2");
        map.values().put(pair.group(1), new YamlValue.Scalar(words, place));
        map.keys().put(pair.group(1), place);
      }
    }
    return map;
  }

  /** Where the front matter begins if authors write whose the text is in comments above it. */
  private static int behindComments(String text) {
    int at = 0;
    while (text.startsWith("<!--", at)) {
      int end = text.indexOf("-->", at);
      if (end < 0) {
        return 0;
      }
      at = end + 3;
      while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
        at++;
      }
    }
    boolean keys = KEY.matcher(text).region(at, text.length()).lookingAt();
    return at > 0 && keys && text.charAt(at - 1) == '\n' ? at : 0;
  }

  /** The role that a value names, or nothing and an {@code unknown-role} error. */
  public static Optional<Role> role(YamlValue value, Report report) {
    return role(value, Severity.ERROR, report);
  }

  private static Optional<Role> role(YamlValue value, Severity severity, Report report) {
    String word = value instanceof YamlValue.Scalar scalar ? scalar.text() : "";
    Optional<Role> role = Role.of(word);
    if (role.isEmpty()) {
      Place place = value.place();
      String todo =
          NearestName.hint(word, Role.words(), "known are: " + String.join(", ", Role.words()));
      String what = "there is no such role";
      report.add(new Problem(severity, "unknown-role", place, word, what, todo));
    }
    return role;
  }
}
