package bindery.manuscript.site;

import bindery.manuscript.data.FolderText;
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

  @Override
  public Optional<ToolBook> read(SourceFolder folder, Report report) {
    Optional<String> config = CONFIGS.stream().filter(folder::has).findFirst();
    if (config.isEmpty()) {
      return Optional.empty();
    }
    List<String> pages =
        TextNames.chapters(folder.list("", new Report())).stream()
            .filter(name -> name.matches("content[^/]*/.*"))
            .toList();
    List<String> own = Translations.among(pages, "").kept();
    if (own.isEmpty()) {
      return Optional.empty();
    }
    String home = Home.of(own);
    List<String> book = own.stream().filter(name -> name.startsWith(home)).toList();
    List<Entry> entries = new SitePages(folder, List.of("weight")).entries(book, home);
    String base = own.get(0).substring(0, own.get(0).indexOf('/') + 1);
    return Optional.of(
        new ToolBook(Tool.HUGO, config.get(), keys(folder, config.get()), entries)
            .roots("static/", "assets/", base, "layouts/shortcodes/"));
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
