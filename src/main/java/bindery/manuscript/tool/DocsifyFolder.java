package bindery.manuscript.tool;

import bindery.book.Role;
import bindery.manuscript.data.DataReader;
import bindery.manuscript.data.TextNames;
import bindery.manuscript.data.YamlValue;
import bindery.manuscript.folder.Entry;
import bindery.manuscript.folder.PlainFolder;
import bindery.manuscript.folder.Tool;
import bindery.manuscript.folder.ToolBook;
import bindery.manuscript.folder.ToolFolder;
import bindery.manuscript.folder.Translations;
import bindery.report.Place;
import bindery.report.Report;
import bindery.source.SourceFolder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * docsify's: an {@code index.html} that says {@code $docsify} and how the site is called, {@code
 * _sidebar.md} with the order, {@code README.md} as its first page; {@code _coverpage.md} and
 * {@code _navbar.md} are no text (docsify's documentation, Configuration, More pages).
 */
final class DocsifyFolder implements ToolFolder {
  private static final String SIDEBAR = "_sidebar.md";
  private static final String INDEX = "index.html";
  private static final Pattern NAME =
      Pattern.compile("(?m)^[^/\\n]{0,200}?\\bname\\s*:\\s*(?:'([^'\\n]*)'|\"([^\"\\n]*)\")");
  private static final Pattern HOME =
      Pattern.compile("\\bhomepage\\s*:\\s*(?:'([^'\\n]*)'|\"([^\"\\n]*)\")");
  private static final Pattern LIST =
      Pattern.compile("\\bloadSidebar\\s*:\\s*(?:'([^'\\n]*)'|\"([^\"\\n]*)\")");
  private static final Pattern LANGUAGE = Pattern.compile("<html[^>]*\\blang=[\"']?([\\w-]+)");
  private static final Pattern FORMULAS = Pattern.compile("(?i)katex|mathjax");
  private static final Pattern HEADING = Pattern.compile("(?m)^#[ \\t]+(.+)$");

  @Override
  public Optional<ToolBook> read(SourceFolder folder, Report report) {
    DataReader data = new DataReader(folder, report);
    Optional<String> found =
        folder.has(SIDEBAR) ? Optional.of(SIDEBAR) : new DeeperBook(folder, report).named(SIDEBAR);
    Optional<String> site =
        found
            .map(SummaryOrder::folderOf)
            .or(() -> folder.has(INDEX) ? Optional.of("") : Optional.empty())
            .or(() -> folder.has("docs/" + INDEX) ? Optional.of("docs/") : Optional.empty());
    String base = site.orElse("");
    String page = site.flatMap(at -> data.text(at + INDEX)).orElse("");
    found =
        found
            .or(() -> said(LIST, page).map(base::concat).filter(folder::has))
            .or(() -> Optional.of(base + SIDEBAR).filter(list -> isSite(page) && folder.has(list)));
    if (found.isEmpty() && !isSite(page)) {
      return Optional.empty();
    }
    YamlValue.Mapping keys = keys(page, base, data);
    List<Entry> entries = new ArrayList<>();
    if (found.isPresent()) {
      DocsifyOrder order = new DocsifyOrder(folder, base, keys.text("language"), data, report);
      entries.addAll(oneLanguage(order.read(found.get()), keys.text("language")));
    }
    if (!entries.isEmpty()) {
      String home = base + said(HOME, page).orElse("README.md");
      // In a folder of its own nothing but the site shows it.
      if (!base.isEmpty() || !data.text(home).map(PlainFolder::isOfTheFolder).orElse(true)) {
        home(entries, home, folder);
      }
    }
    String from = found.orElse(base + INDEX);
    return Optional.of(
        new ToolBook(Tool.DOCSIFY, from, keys, entries)
            .roots(base)
            .variables(plugins(page, Place.file(base + INDEX))));
  }

  /** Whether docsify shows what lies beside this page, however much else the folder holds. */
  private static boolean isSite(String page) {
    return page.contains("$docsify");
  }

  private static Optional<String> said(Pattern pattern, String page) {
    Matcher said = pattern.matcher(page);
    return said.find()
        ? Optional.of(said.group(1) == null ? said.group(2) : said.group(1))
            .filter(word -> !word.isBlank())
        : Optional.empty();
  }

  /** Without the same in other languages, where the list leads to the site of each. */
  private static List<Entry> oneLanguage(List<Entry> entries, String language) {
    List<String> names =
        entries.stream()
            .flatMap(e -> e instanceof Entry.File file ? Stream.of(file.name()) : Stream.of())
            .toList();
    Set<String> kept =
        Set.copyOf(Translations.among(names, language.replaceFirst("[-_].*", "")).kept());
    return entries.stream()
        .filter(e -> !(e instanceof Entry.File file) || kept.contains(file.name()))
        .toList();
  }

  /** The first page of the site, which the list need not name. */
  private static void home(List<Entry> entries, String home, SourceFolder folder) {
    boolean named =
        entries.stream().anyMatch(e -> e instanceof Entry.File file && file.name().equals(home));
    if (!named && folder.has(home) && TextNames.isText(home)) {
      entries.add(0, Entry.File.of(home, Role.FRONT_MATTER, "", 0, Place.file(home)));
    }
  }

  private static YamlValue.Mapping keys(String page, String base, DataReader data) {
    Place place = Place.file(base + INDEX);
    YamlValue.Mapping keys = YamlValue.Mapping.empty(place);
    Optional<String> cover =
        data.text(base + "_coverpage.md")
            .map(HEADING::matcher)
            .filter(Matcher::find)
            .map(heading -> heading.group(1));
    said(NAME, page)
        .or(() -> cover)
        .map(name -> name.replaceAll("<small>.*?</small>|<[^<>]*>", "").strip())
        .filter(name -> !name.isBlank())
        .ifPresent(name -> put(keys, "title", name, place));
    Matcher language = LANGUAGE.matcher(page);
    if (language.find()) {
      put(keys, "language", language.group(1), place);
    }
    return keys;
  }

  /** That dollars enclose formulas, if a plugin sets them. */
  private static YamlValue.Mapping plugins(String page, Place place) {
    YamlValue.Mapping plugins = YamlValue.Mapping.empty(place);
    if (FORMULAS.matcher(page).find()) {
      put(plugins, "formulas", "true", place);
    }
    return plugins;
  }

  private static void put(YamlValue.Mapping keys, String key, String value, Place place) {
    keys.values().put(key, new YamlValue.Scalar(value, place));
    keys.keys().put(key, place);
  }
}
