package bindery.manuscript.site;

import bindery.manuscript.data.DataReader;
import bindery.manuscript.data.LenientYaml;
import bindery.manuscript.data.TextNames;
import bindery.manuscript.data.YamlValue;
import bindery.manuscript.folder.Tool;
import bindery.manuscript.folder.ToolBook;
import bindery.manuscript.folder.ToolFolder;
import bindery.report.Place;
import bindery.report.Report;
import bindery.source.RelativeName;
import bindery.source.SourceFolder;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * A folder of MkDocs: {@code mkdocs.yml} has the metadata and, under {@code nav}, the order;
 * without it all texts are in the book as they lie (MkDocs, "Configuration", {@code nav}, {@code
 * docs_dir}, {@code INHERIT}). Zensical ("Basics", {@code zensical.toml}) has the same keys.
 */
public final class MkDocsFolder implements ToolFolder {
  /** The file of the tool that follows MkDocs; it says the same in TOML, under {@code project}. */
  private static final String ZENSICAL = "zensical.toml";

  /** A file that inherits from another that inherits: more is no folder of an author's. */
  private static final int DEEPEST = 5;

  private final boolean within;

  /**
   * @param within whether to look in the folders within
   */
  public MkDocsFolder(boolean within) {
    this.within = within;
  }

  @Override
  public Optional<ToolBook> read(SourceFolder folder, Report report) {
    Optional<String> found = file(folder);
    if (found.isEmpty()) {
      return within && folder.has(".pages") ? Optional.of(texts(folder, report)) : Optional.empty();
    }
    String name = found.get();
    YamlValue.Mapping file = inherited(folder, name, 0, report);
    String docs = docs(folder, file, name);
    YamlValue.Mapping keys = keys(file);
    Locales locales = Locales.of(file);
    String base = locales.base(docs, folder);
    DocsNav nav = new DocsNav(folder, base, locales.others(), report);
    nav.read(file.get("nav"));
    YamlValue.Mapping words = YamlValue.Mapping.empty(file.place());
    words.values().putAll(LenientYaml.under(file, "extra").values());
    words.values().put("extra", LenientYaml.under(file, "extra"));
    words.values().put("config", file);
    ToolBook book = new ToolBook(Tool.MKDOCS, name, keys, nav.entries());
    return Optional.of(book.roots(roots(base, docs, name)).variables(words));
  }

  /** The folder of the texts alone, which says itself in what order they stand. */
  private static ToolBook texts(SourceFolder folder, Report report) {
    DocsNav nav = new DocsNav(folder, "", List.of(), report);
    nav.read(Optional.empty());
    YamlValue.Mapping keys = YamlValue.Mapping.empty(Place.file(".pages"));
    return new ToolBook(Tool.MKDOCS, ".pages", keys, nav.entries());
  }

  private Optional<String> file(SourceFolder folder) {
    if (!within) {
      return Stream.of("mkdocs.yml", "mkdocs.yaml", ZENSICAL).filter(folder::has).findFirst();
    }
    // The nearest; and of several languages beside each other, each with its own, the fullest.
    return folder.list("mkdocs.yml", new Report()).stream()
        .filter(name -> name.matches("(?:[^/]+/){1,2}mkdocs\\.yml"))
        .filter(name -> !name.matches("(?i).*(?:test|template|example).*"))
        .min(
            Comparator.comparingLong((String name) -> name.chars().filter(c -> c == '/').count())
                .thenComparing(Comparator.comparingLong(texts(folder)).reversed())
                .thenComparing(Comparator.naturalOrder()));
  }

  /** How many texts lie beside a file and in the folders there. */
  private static ToLongFunction<String> texts(SourceFolder folder) {
    List<String> all = folder.list("", new Report()).stream().filter(TextNames::isText).toList();
    return name -> {
      String base = name.substring(0, name.lastIndexOf('/') + 1);
      return all.stream().filter(text -> text.startsWith(base)).count();
    };
  }

  private static String[] roots(String base, String docs, String name) {
    Set<String> roots = new TreeSet<>(Comparator.reverseOrder());
    roots.addAll(List.of(base, docs, name.substring(0, name.lastIndexOf('/') + 1)));
    roots.remove("");
    return roots.toArray(String[]::new);
  }

  private static YamlValue.Mapping inherited(
      SourceFolder folder, String name, int depth, Report report) {
    if (name.equals(ZENSICAL)) {
      YamlValue.Mapping none = YamlValue.Mapping.empty(Place.file(name));
      return LenientYaml.under(new DataReader(folder, report).toml(name).orElse(none), "project");
    }
    YamlValue.Mapping own = LenientYaml.mapping(folder, name, report);
    String parent = own.text("INHERIT");
    Optional<String> from =
        parent.isEmpty() || depth > DEEPEST
            ? Optional.empty()
            : RelativeName.in(name, parent, Place.NOWHERE, new Report());
    if (from.filter(folder::has).isEmpty()) {
      return own;
    }
    YamlValue.Mapping whole = inherited(folder, from.get(), depth + 1, report);
    whole.values().putAll(own.values());
    whole.keys().putAll(own.keys());
    return whole;
  }

  /** Where the texts are, with a slash at its end. */
  private static String docs(SourceFolder folder, YamlValue.Mapping file, String name) {
    String base = name.substring(0, name.lastIndexOf('/') + 1);
    String said = last(file.get("docs_dir"));
    for (String dir : List.of(said.isEmpty() ? "docs" : said, "docs", ".")) {
      Optional<String> docs = RelativeName.in(name, dir, Place.NOWHERE, new Report());
      String within = dir.equals(".") ? base : docs.map(d -> d + "/").orElse("");
      if (dir.equals(".") || docs.isPresent() && holds(folder, within)) {
        return within;
      }
    }
    return base;
  }

  private static boolean holds(SourceFolder folder, String docs) {
    return folder.list("", new Report()).stream()
        .anyMatch(file -> file.startsWith(docs) && TextNames.isText(file));
  }

  /** A value, or the last of {@code !ENV [NAME, otherwise]}. */
  private static String last(Optional<YamlValue> value) {
    List<YamlValue> items = LenientYaml.items(value);
    boolean scalar = !items.isEmpty() && items.get(items.size() - 1) instanceof YamlValue.Scalar;
    return scalar ? ((YamlValue.Scalar) items.get(items.size() - 1)).text() : "";
  }

  private static YamlValue.Mapping keys(YamlValue.Mapping file) {
    YamlValue.Mapping keys = YamlValue.Mapping.empty(file.place());
    LenientYaml.copy(file, "site_name", keys, "title");
    LenientYaml.copy(file, "site_author", keys, "author");
    LenientYaml.copy(file, "site_description", keys, "description");
    String rights =
        file.text("copyright")
            .replaceAll("<[^>]*>", " ")
            .replace("&copy;", "©")
            .replace("&nbsp;", " ")
            .replaceAll("\\s+", " ");
    LenientYaml.put(keys, "rights", rights, file.place());
    String language = LenientYaml.under(file, "theme").text("language");
    if (language.matches("[A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*+")) {
      LenientYaml.put(keys, "language", language, file.place());
    }
    return keys;
  }
}
