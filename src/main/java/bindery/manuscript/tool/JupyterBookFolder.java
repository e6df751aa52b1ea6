package bindery.manuscript.tool;

import bindery.book.Role;
import bindery.manuscript.data.LenientYaml;
import bindery.manuscript.data.YamlValue;
import bindery.manuscript.folder.ListedFiles;
import bindery.manuscript.folder.Tool;
import bindery.manuscript.folder.ToolBook;
import bindery.manuscript.folder.ToolFolder;
import bindery.report.Place;
import bindery.report.Report;
import bindery.source.SourceFolder;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A Jupyter Book: {@code _toc.yml} has the order, in the form of {@code jb-book} or {@code
 * jb-article} (Jupyter Book, "Structure of the Table of Contents") or in the older one, which is a
 * list; {@code _config.yml} has the metadata ("Configuration reference").
 */
final class JupyterBookFolder implements ToolFolder {
  private static final List<String> LISTS =
      List.of("chapters", "sections", "entries", "items", "pages");

  private final boolean within;

  /**
   * @param within whether to look in the folders within
   */
  JupyterBookFolder(boolean within) {
    this.within = within;
  }

  @Override
  public Optional<ToolBook> read(SourceFolder folder, Report report) {
    Optional<String> toc = toc(folder);
    if (toc.isEmpty()) {
      return Optional.empty();
    }
    String base = toc.get().substring(0, toc.get().lastIndexOf('/') + 1);
    YamlValue.Mapping order = LenientYaml.listOrMapping(folder, toc.get(), report);
    ListedFiles files = new ListedFiles(folder, base, report);
    root(order, files);
    for (String key : List.of("parts", "subtrees", "list")) {
      LenientYaml.items(order.get(key)).forEach(part -> part(part, files));
    }
    entries(order, 0, files);
    YamlValue.Mapping config = LenientYaml.mapping(folder, base + "_config.yml", report);
    YamlValue.Mapping keys = YamlValue.Mapping.empty(config.place());
    LenientYaml.copy(config, "title", keys, "title");
    String author = config.text("author").replaceAll("<[^>]*>", "");
    if (author.isEmpty()) {
      LenientYaml.copy(config, "author", keys, "author");
    } else {
      LenientYaml.put(keys, "author", author, config.values().get("author").place());
    }
    LenientYaml.copy(config, "description", keys, "description");
    if (config.text("copyright").matches("(?s).*\\p{L}.*")) {
      LenientYaml.copy(config, "copyright", keys, "rights");
    }
    YamlValue.Mapping sphinx = LenientYaml.under(config, "sphinx", "config");
    LenientYaml.copy(sphinx, "language", keys, "language");
    YamlValue.Mapping formulas = LenientYaml.under(sphinx, "mathjax3_config", "tex");
    LenientYaml.copy(formulas, "macros", keys, "math-macros");
    formulas = LenientYaml.under(sphinx, "mathjax_config", "TeX");
    LenientYaml.copy(formulas, "Macros", keys, "math-macros");
    ToolBook book = new ToolBook(Tool.MYST, toc.get(), keys, files.entries());
    YamlValue.Mapping words = LenientYaml.under(config, "parse", "myst_substitutions");
    return Optional.of((base.isEmpty() ? book : book.roots(base)).variables(words));
  }

  /** The file of the order: in the folder, or in the one within it that holds the text. */
  private Optional<String> toc(SourceFolder folder) {
    if (!within) {
      return Stream.of("_toc.yml", "_toc.yaml").filter(folder::has).findFirst();
    }
    return folder.list("_toc.yml", new Report()).stream()
        .filter(name -> name.endsWith("/_toc.yml") && !name.matches("(?i).*(?:test|template).*"))
        .min(Comparator.comparingLong((String name) -> name.chars().filter(c -> c == '/').count()));
  }

  private static void root(YamlValue.Mapping order, ListedFiles files) {
    String root = order.text("root").isEmpty() ? order.text("file") : order.text("root");
    if (!root.isEmpty()) {
      files.add(
          root,
          Role.CHAPTER,
          "",
          0,
          order.values().get(order.text("root").isEmpty() ? "file" : "root").place());
    }
  }

  /** A part with a caption, or an entry of the older form. */
  private static void part(YamlValue value, ListedFiles files) {
    if (!(value instanceof YamlValue.Mapping part)) {
      entry(value, 0, files);
      return;
    }
    boolean file = !part.text("file").isEmpty();
    for (String key : List.of("caption", "part", "header", "title")) {
      boolean title = key.equals("title");
      if (!part.text(key).isEmpty()
          && !file
          && part.text("url").isEmpty()
          && (!title || LISTS.stream().anyMatch(part.values()::containsKey))) {
        files.part(part.text(key), part.place());
        break;
      }
    }
    if (file || part.get("glob").isPresent()) {
      entry(part, 0, files);
    } else {
      entries(part, 0, files);
    }
  }

  private static void entries(YamlValue.Mapping map, int depth, ListedFiles files) {
    for (String list : LISTS) {
      LenientYaml.items(map.get(list)).forEach(item -> entry(item, depth, files));
    }
  }

  private static void entry(YamlValue value, int depth, ListedFiles files) {
    if (value instanceof YamlValue.Scalar file && !file.text().isEmpty()) {
      files.add(file.text(), Role.CHAPTER, "", depth, file.place());
    }
    if (!(value instanceof YamlValue.Mapping map)) {
      return;
    }
    Place place = map.place();
    if (!map.text("file").isEmpty()) {
      files.add(map.text("file"), Role.CHAPTER, map.text("title"), depth, place);
    }
    if (!map.text("glob").isEmpty()) {
      files.glob(map.text("glob"), depth, place);
    }
    int below = map.text("file").isEmpty() ? depth : depth + 1;
    entries(map, below, files);
    for (YamlValue tree : LenientYaml.items(map.get("subtrees"))) {
      if (tree instanceof YamlValue.Mapping inner) {
        entries(inner, below, files);
      }
    }
  }
}
