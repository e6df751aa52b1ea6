package bindery.manuscript.tool;

import bindery.book.Role;
import bindery.manuscript.data.DataReader;
import bindery.manuscript.data.YamlValue;
import bindery.manuscript.folder.Entry;
import bindery.manuscript.folder.PlainFolder;
import bindery.manuscript.folder.Tool;
import bindery.manuscript.folder.ToolBook;
import bindery.manuscript.folder.ToolFolder;
import bindery.report.Place;
import bindery.report.Report;
import bindery.source.RelativeName;
import bindery.source.SourceFolder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * GitBook's and HonKit's: {@code book.json} or {@code .gitbook.yaml} say where the text lies and
 * what its files are called, {@code SUMMARY.md} says the order, {@code README.md} opens the book
 * and {@code GLOSSARY.md} ends it; {@code LANGS.md} lists the folders of a book in several
 * languages (GitBook toolchain's documentation, Directory structure, Multi-languages; GitBook's
 * documentation, Content configuration). A {@code SUMMARY.md} alone tells such a folder too.
 */
final class GitBookFolder implements ToolFolder {
  private static final List<String> JSON = List.of("book.json", "gitbook.json");
  private static final String SCRIPT = "book.js";
  private static final Pattern PAIR =
      Pattern.compile(
          "(?m)^\\s*[\"']?(title|author|description|language|root|isbn)[\"']?\\s*:\\s*"
              + "([\"'])([^\"'\\n]*)\\2");
  private static final String YAML = ".gitbook.yaml";
  private static final String SUMMARY = "SUMMARY.md";

  /** What only mdBook's lists have: a link in no list, or a rule. */
  private static final Pattern MDBOOK = Pattern.compile("(?m)^(?:\\[[^\\n]*\\]\\(|---+\\s*$)");

  @Override
  public Optional<ToolBook> read(SourceFolder folder, Report report) {
    Report own = new Report();
    Optional<ToolBook> book = book(folder, own);
    book.ifPresent(found -> own.problems().forEach(report::add));
    return book;
  }

  private static Optional<ToolBook> book(SourceFolder folder, Report report) {
    DataReader data = new DataReader(folder, report);
    String said = JSON.stream().filter(folder::has).findFirst().orElse("");
    YamlValue.Mapping json = data.json(said).orElseGet(() -> script(data));
    YamlValue.Mapping yaml = data.yaml(YAML).orElse(YamlValue.Mapping.empty(Place.file(YAML)));
    YamlValue.Mapping config = yaml.values().isEmpty() ? json : yaml;
    String root = root(config.text("root"));
    YamlValue.Mapping names =
        config.get("structure").orElse(config) instanceof YamlValue.Mapping map ? map : config;
    String base = new GitBookLanguages(folder, data, report).folder(root, json);
    if (!base.isEmpty()) {
      // The book of one language may say more, and say it otherwise.
      json = over(json, data.json(base + JSON.get(0)));
    }
    String list = name(names, "summary", SUMMARY);
    Optional<String> summary =
        List.of(base + list, root + list, base + SUMMARY, base + "Summary.md", base + "summary.md")
            .stream()
            .filter(folder::has)
            .findFirst();
    if (summary.isEmpty() && said.isEmpty() && yaml.values().isEmpty()) {
      summary = new DeeperBook(folder, report).named("summary.md");
      base = summary.map(SummaryOrder::folderOf).orElse("");
    }
    if (summary.isEmpty()) {
      return Optional.empty();
    }
    String text = data.text(summary.get()).orElse("");
    YamlValue.Mapping keys = keys(json, folder, base, root);
    SummaryOrder order = new SummaryOrder(folder, base, keys.text("language"), report);
    List<Entry> entries = order.read(SummaryLine.of(summary.get(), text));
    if (entries.isEmpty()) {
      return Optional.empty();
    }
    boolean alone = said.isEmpty() && yaml.values().isEmpty();
    Tool tool = alone && MDBOOK.matcher(text).find() ? Tool.MDBOOK : Tool.GITBOOK;
    List<Entry> whole = new ArrayList<>(entries);
    if (tool == Tool.GITBOOK) {
      opening(whole, base + name(names, "readme", "README.md"), folder, data);
      glossary(whole, base + name(names, "glossary", "GLOSSARY.md"), folder);
    }
    return Optional.of(
        new ToolBook(tool, summary.get(), keys, whole)
            .roots(base, root)
            .variables(variables(json, keys)));
  }

  private static YamlValue.Mapping over(
      YamlValue.Mapping json, Optional<YamlValue.Mapping> language) {
    if (language.isEmpty()) {
      return json;
    }
    YamlValue.Mapping both = YamlValue.Mapping.empty(json.place());
    for (YamlValue.Mapping one : List.of(json, language.get())) {
      one.values().forEach((key, value) -> merge(both, key, value, one));
    }
    return both;
  }

  private static void merge(
      YamlValue.Mapping both, String key, YamlValue value, YamlValue.Mapping from) {
    YamlValue known = both.values().get(key);
    YamlValue.Mapping all = YamlValue.Mapping.empty(value.place());
    if (known instanceof YamlValue.Mapping before && value instanceof YamlValue.Mapping after) {
      all.values().putAll(before.values());
      all.values().putAll(after.values());
    }
    both.values().put(key, all.values().isEmpty() ? value : all);
    both.keys().put(key, from.keys().getOrDefault(key, value.place()));
  }

  /** What a {@code book.js} says in plain words; nothing is run. */
  private static YamlValue.Mapping script(DataReader data) {
    YamlValue.Mapping said = YamlValue.Mapping.empty(Place.file(SCRIPT));
    Matcher pair = PAIR.matcher(data.text(SCRIPT).orElse(""));
    while (pair.find()) {
      if (!said.values().containsKey(pair.group(1))) {
        put(said, pair.group(1), pair.group(3), Place.file(SCRIPT));
      }
    }
    return said;
  }

  private static String root(String written) {
    return RelativeName.of(written, Place.NOWHERE, new Report()).map(path -> path + "/").orElse("");
  }

  private static String name(YamlValue.Mapping names, String key, String usual) {
    String said = names.text(key).replaceFirst("^(?:\\./|/)++", "");
    return said.isEmpty() ? usual : said;
  }

  /** GitBook puts the README first, whether the list names it or not. */
  private static void opening(
      List<Entry> entries, String readme, SourceFolder folder, DataReader data) {
    boolean named =
        entries.stream().anyMatch(e -> e instanceof Entry.File file && file.name().equals(readme));
    if (!named
        && folder.has(readme)
        && !data.text(readme).map(PlainFolder::isOfTheFolder).orElse(true)) {
      Place place = Place.file(readme);
      entries.add(0, Entry.File.of(readme, Role.FRONT_MATTER, "", 0, place));
    }
  }

  private static void glossary(List<Entry> entries, String glossary, SourceFolder folder) {
    boolean named =
        entries.stream()
            .anyMatch(e -> e instanceof Entry.File file && file.name().equals(glossary));
    if (!named && folder.has(glossary)) {
      entries.add(Entry.File.of(glossary, Role.GLOSSARY, "", 0, Place.file(glossary)));
    }
  }

  private static YamlValue.Mapping keys(
      YamlValue.Mapping json, SourceFolder folder, String base, String root) {
    YamlValue.Mapping keys = YamlValue.Mapping.empty(json.place());
    for (String key : List.of("title", "author", "description", "isbn")) {
      if (!json.text(key).isEmpty()) {
        put(keys, key, json.text(key), json.place());
      }
    }
    String language = json.text("language").replaceFirst("^cn$", "zh").replaceFirst("^jp$", "ja");
    if (!base.equals(root)) {
      // The folder of a language, or only that of the source: “src”.
      String within = base.substring(root.length()).replaceFirst("/$", "");
      boolean named = Set.of(Locale.getISOLanguages()).contains(within.split("[-_]")[0]);
      language = named ? within : language;
    }
    if (language.matches("[A-Za-z]{2,3}(?:[-_].*)?")) {
      put(keys, "language", language, json.place());
    }
    List.of(base + "cover.jpg", root + "cover.jpg", "cover.jpg").stream()
        .filter(folder::has)
        .findFirst()
        .ifPresent(cover -> put(keys, "cover", cover, json.place()));
    return keys;
  }

  private static void put(YamlValue.Mapping keys, String key, String value, Place place) {
    keys.values().put(key, new YamlValue.Scalar(value, place));
    keys.keys().put(key, place);
  }

  /** {@code book.name} for each of the book's variables, and what it says of itself. */
  private static YamlValue.Mapping variables(YamlValue.Mapping json, YamlValue.Mapping keys) {
    YamlValue.Mapping all = YamlValue.Mapping.empty(json.place());
    keys.values().forEach((key, value) -> flat("book." + key, value, all));
    json.values().forEach((key, value) -> flat("book." + key, value, all));
    json.get("variables")
        .filter(YamlValue.Mapping.class::isInstance)
        .map(YamlValue.Mapping.class::cast)
        .ifPresent(own -> own.values().forEach((key, value) -> flat("book." + key, value, all)));
    return all;
  }

  private static void flat(String name, YamlValue value, YamlValue.Mapping all) {
    if (value instanceof YamlValue.Scalar) {
      all.values().put(name, value);
    } else if (value instanceof YamlValue.Mapping map) {
      map.values().forEach((key, inner) -> flat(name + "." + key, inner, all));
    }
  }
}
