package bindery.manuscript.site;

import bindery.manuscript.data.DataReader;
import bindery.manuscript.data.FolderText;
import bindery.manuscript.data.FrontMatter;
import bindery.manuscript.data.LenientYaml;
import bindery.manuscript.data.TextNames;
import bindery.manuscript.data.YamlValue;
import bindery.manuscript.folder.Entry;
import bindery.manuscript.folder.Home;
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
import java.util.regex.Pattern;

/**
 * Folders of sites made with Hugo: the pages lie in {@code content}, a section in a folder that its
 * {@code _index.md} opens, in the order of their {@code weight} (Hugo documentation, "Content
 * organization", "Front matter").
 */
public final class HugoFolder implements ToolFolder {
  private static final List<String> CONFIGS =
      List.of(
          "hugo.toml",
          "hugo.yaml",
          "hugo.yml",
          "hugo.json",
          "config.toml",
          "config.yaml",
          "config.yml",
          "config/_default/hugo.toml",
          "config/_default/config.toml",
          "config/_default/config.yaml");

  /** Pages that open the text and its sections, if the text is all there is. */
  private static final int FEWEST = 3;

  private final boolean within;

  /**
   * @param within whether to look in the folders within
   */
  public HugoFolder(boolean within) {
    this.within = within;
  }

  @Override
  public Optional<ToolBook> read(SourceFolder folder, Report report) {
    List<String> names = folder.list("", new Report());
    List<String> sites = within ? sites(names) : List.of("");
    Optional<String> config =
        sites.stream()
            .flatMap(site -> CONFIGS.stream().map(name -> site + name))
            .filter(folder::has)
            .findFirst();
    if (!within && List.of("SUMMARY.md", "book.json").stream().anyMatch(folder::has)) {
      return Optional.empty();
    }
    if (config.isEmpty()) {
      return within ? Optional.empty() : text(folder, names);
    }
    String site =
        sites.stream()
            .filter(s -> !s.isEmpty() && config.get().startsWith(s))
            .findFirst()
            .orElse("");
    YamlValue.Mapping language = language(folder, config.get());
    String content = language.text("contentDir").replaceAll("^(?:\\./)?/*|/+$", "");
    String place =
        Pattern.quote(site)
            + (content.isEmpty() ? "content(?:[-_.][^/]*)?" : Pattern.quote(content));
    Pattern page = Pattern.compile(place + "/.*");
    List<String> pages =
        TextNames.chapters(names).stream().filter(page.asMatchPredicate()).toList();
    List<String> own = Translations.among(pages, "").kept();
    if (own.isEmpty()) {
      return Optional.empty();
    }
    String base = own.get(0).substring(0, own.get(0).indexOf('/', site.length()) + 1);
    String home = home(own, base);
    List<String> book = own.stream().filter(name -> name.startsWith(home)).toList();
    List<Entry> entries = new ArrayList<>();
    if (!home.equals(base)) {
      entries.addAll(pages(folder, round(own, home, true), base));
    }
    entries.addAll(pages(folder, book, home));
    if (!home.equals(base)) {
      entries.addAll(pages(folder, round(own, home, false), base));
    }
    YamlValue.Mapping keys = keys(folder, config.get());
    LenientYaml.copy(language, "title", keys, "title");
    LenientYaml.copy(language, "languageCode", keys, "language");
    return Optional.of(
        new ToolBook(Tool.HUGO, config.get(), keys, entries)
            .roots(site + "static/", site + "assets/", base, site + "layouts/shortcodes/"));
  }

  /**
   * The folder of the text without the site it is for: its first page and those of its sections are
   * called {@code _index}, as no other tool calls them.
   */
  private static Optional<ToolBook> text(SourceFolder folder, List<String> names) {
    List<String> pages = TextNames.chapters(names).stream().filter(HugoFolder::isPage).toList();
    long sections = pages.stream().filter(HugoFolder::isSection).count();
    Optional<String> first =
        pages.stream().filter(n -> !n.contains("/")).filter(HugoFolder::isSection).findFirst();
    if (first.isEmpty() || sections < FEWEST) {
      return Optional.empty();
    }
    YamlValue.Mapping keys = YamlValue.Mapping.empty(Place.file(first.get()));
    LenientYaml.copy(FrontMatter.keys(folder, first.get()), "title", keys, "title");
    List<Entry> entries = pages(folder, Translations.among(pages, "").kept(), "");
    return Optional.of(new ToolBook(Tool.HUGO, first.get(), keys, entries));
  }

  private static boolean isSection(String name) {
    return TextNames.stem(name).equals("_index");
  }

  /** The list of another tool, and what the folder says of itself, are no pages. */
  private static boolean isPage(String name) {
    return !TextNames.isTopReadme(name) && !name.equalsIgnoreCase("summary.md");
  }

  private static List<Entry> pages(SourceFolder folder, List<String> names, String base) {
    return new SitePages(folder, List.of("weight")).entries(names, base);
  }

  /** Prefaces and afterwords beside the section; a page about the site is none. */
  private static List<String> round(List<String> pages, String home, boolean front) {
    return Home.beside(pages, home, front).stream()
        .filter(name -> !TextNames.stem(name).equals("about"))
        .toList();
  }

  /**
   * The folder of the book: that of the pages, or the section that most lie in. Folders within a
   * section are its chapters, whatever they are called.
   */
  private static String home(List<String> pages, String base) {
    String home = Home.of(pages);
    while (home.indexOf('/', base.length()) != home.lastIndexOf('/')) {
      String here = home;
      if (pages.stream().allMatch(page -> page.startsWith(here))) {
        return home;
      }
      home = home.substring(0, home.lastIndexOf('/', home.length() - 2) + 1);
    }
    return home;
  }

  /** Folders that hold pages of a site, with {@code /} at their ends, but no samples. */
  private static List<String> sites(List<String> names) {
    return names.stream()
        .filter(name -> name.matches("[^/]+/content/.*"))
        .map(name -> name.substring(0, name.indexOf('/') + 1))
        .filter(name -> !name.matches("(?i).*(?:test|template|example|theme).*"))
        .distinct()
        .toList();
  }

  /**
   * What is said of the language that the site is read in first: each may have its pages in a
   * folder of its own (Hugo documentation, "Multilingual mode", {@code contentDir}).
   */
  private static YamlValue.Mapping language(SourceFolder folder, String config) {
    YamlValue.Mapping none = YamlValue.Mapping.empty(Place.file(config));
    // What reads TOML takes time to load.
    if (new FolderText(folder).text(config).filter(t -> t.contains("contentDir")).isEmpty()) {
      return none;
    }
    DataReader data = new DataReader(folder, new Report());
    YamlValue.Mapping all =
        config.endsWith(".toml")
            ? data.toml(config).orElse(none)
            : config.endsWith(".json")
                ? data.json(config).orElse(none)
                : LenientYaml.mapping(folder, config, new Report());
    String first = all.text("defaultContentLanguage");
    YamlValue.Mapping said = LenientYaml.under(all, "languages", first.isEmpty() ? "en" : first);
    return said.text("contentDir").isEmpty() ? all : said;
  }

  private static YamlValue.Mapping keys(SourceFolder folder, String config) {
    YamlValue.Mapping keys = YamlValue.Mapping.empty(Place.file(config));
    String text = new FolderText(folder).text(config).orElse("");
    List<String> names = new ArrayList<>(List.of("title", "languageCode", "author"));
    for (String name : names) {
      java.util.regex.Matcher value =
          java.util.regex.Pattern.compile("(?m)^" + name + "[ \\t]*[=:][ \\t]*[\"']?([^\"'\\n]+)")
              .matcher(text);
      if (value.find() && !value.group(1).isBlank()) {
        String key = name.equals("languageCode") ? "language" : name;
        keys.values().put(key, new YamlValue.Scalar(value.group(1).strip(), keys.place()));
        keys.keys().put(key, keys.place());
      }
    }
    return keys;
  }
}
