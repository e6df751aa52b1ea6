package bindery.manuscript.site;

import bindery.manuscript.data.FileOrder;
import bindery.manuscript.data.LenientYaml;
import bindery.manuscript.data.TextNames;
import bindery.manuscript.data.YamlValue;
import bindery.manuscript.folder.ListedFiles;
import bindery.report.Place;
import bindery.report.Report;
import bindery.source.SourceFolder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The order of texts that no {@code nav} names: the page that opens a folder, its other pages in
 * natural order, then the folders within. A file may say otherwise (mkdocs-awesome-pages, {@code
 * .pages}, and mkdocs-awesome-nav, {@code .nav.yml}: {@code nav}, {@code title}, {@code ...} or
 * {@code *} for the rest).
 */
final class DocsFolders {
  private static final List<String> FILES = List.of(".nav.yml", ".pages");
  private static final Set<String> REST = Set.of("...", "*");

  private final SourceFolder folder;
  private final String base;
  private final Report report;
  private final Map<String, Set<String>> within = new LinkedHashMap<>();

  /**
   * @param base the folder of the texts, with a slash at its end, or empty
   * @param others locales of translations, which are left out
   */
  DocsFolders(SourceFolder folder, String base, List<String> others, Report report) {
    this.folder = folder;
    this.base = base;
    this.report = report;
    List<String> pages =
        folder.list("", new Report()).stream()
            .filter(name -> name.startsWith(base))
            .map(name -> name.substring(base.length()))
            .filter(DocsFolders::isPage)
            .filter(name -> others.stream().noneMatch(locale -> isOf(name, locale)))
            .sorted(new FileOrder())
            .toList();
    Set<String> parts = WorkedIn.among(pages, folder, base);
    pages.stream().filter(name -> !parts.contains(name)).forEach(this::put);
  }

  /** Every text is a page, but for what belongs to the site. */
  private static boolean isPage(String name) {
    boolean hidden = name.startsWith("_") || name.contains("/_") || name.contains("node_modules/");
    return TextNames.isText(name) && !hidden && !TextNames.stem(name).equals("404");
  }

  private static boolean isOf(String name, String locale) {
    return name.startsWith(locale + "/") || name.matches(".*\\." + locale + "\\.\\w+");
  }

  private void put(String name) {
    String child = name;
    for (int slash = name.lastIndexOf('/'); ; slash = name.lastIndexOf('/', slash - 1)) {
      String dir = name.substring(0, slash + 1);
      within.computeIfAbsent(dir, d -> new LinkedHashSet<>()).add(child);
      if (slash < 0) {
        return;
      }
      child = dir;
    }
  }

  /** Whether there are texts in this folder, which has a slash at its end. */
  boolean has(String dir) {
    return within.containsKey(dir);
  }

  /** What is in a folder, in order, as a {@code nav} would have it. */
  List<YamlValue> items(String dir) {
    YamlValue.Mapping said = said(dir, report);
    List<YamlValue> items = new ArrayList<>();
    Set<String> left =
        new LinkedHashSet<>(ordered(dir, LenientYaml.under(said, "sort").text("sections")));
    List<YamlValue> nav =
        LenientYaml.items(said.get("nav").isPresent() ? said.get("nav") : said.get("arrange"));
    int rest = nav.isEmpty() ? 0 : -1;
    for (YamlValue item : nav) {
      String glob = glob(item);
      if (REST.contains(glob)) {
        rest = items.size();
      } else if (glob.indexOf('*') >= 0) {
        Predicate<String> named = ListedFiles.globbed(dir + glob).asMatchPredicate();
        List<String> found =
            left.stream().filter(name -> named.test(name.replaceFirst("/$", ""))).toList();
        found.forEach(left::remove);
        items.addAll(found.stream().map(this::item).toList());
      } else {
        items.add(named(item, dir, left));
      }
    }
    rest = rest < 0 && said.text("append_unmatched").equals("true") ? items.size() : rest;
    if (rest >= 0) {
      items.addAll(rest, left.stream().map(this::item).toList());
    }
    return items;
  }

  private YamlValue.Mapping said(String dir, Report report) {
    String name =
        FILES.stream().map(file -> base + dir + file).filter(folder::has).findFirst().orElse("");
    return name.isEmpty()
        ? YamlValue.Mapping.empty(Place.NOWHERE)
        : LenientYaml.mapping(folder, name, report);
  }

  /** What a word, or {@code glob:}, says of several files; empty of anything else. */
  private static String glob(YamlValue item) {
    return item instanceof YamlValue.Mapping map
        ? map.text("glob")
        : item instanceof YamlValue.Scalar word ? word.text() : "";
  }

  private List<String> ordered(String dir, String sections) {
    List<String> files = new ArrayList<>();
    Set<String> all = within.getOrDefault(dir, Set.of());
    all.stream().filter(TextNames::isOpening).filter(DocsFolders::isFile).forEach(files::add);
    int first = files.size();
    all.stream().filter(n -> isFile(n) && !TextNames.isOpening(n)).forEach(files::add);
    files.addAll(
        sections.equals("first") ? first : files.size(),
        all.stream().filter(n -> !isFile(n)).toList());
    return files;
  }

  private static boolean isFile(String name) {
    return !name.endsWith("/");
  }

  /** What {@code .pages} names, from the folder that is read. */
  private YamlValue named(YamlValue item, String dir, Set<String> left) {
    if (item instanceof YamlValue.Mapping map) {
      YamlValue.Mapping whole = YamlValue.Mapping.empty(map.place());
      map.values()
          .forEach((title, value) -> whole.values().put(title, inner(named(value, dir, left))));
      return whole;
    }
    if (item instanceof YamlValue.Sequence list) {
      List<YamlValue> inner = list.items().stream().map(i -> named(i, dir, left)).toList();
      return new YamlValue.Sequence(inner, list.place());
    }
    String text = ((YamlValue.Scalar) item).text().replaceFirst("/+$", "");
    left.remove(dir + text);
    if (left.remove(dir + text + "/")) {
      return item(dir + text + "/");
    }
    boolean remote = text.contains("://");
    return new YamlValue.Scalar(remote ? text : dir + text, item.place());
  }

  /** A folder that is given another title keeps what is in it alone. */
  private static YamlValue inner(YamlValue value) {
    boolean titled = value instanceof YamlValue.Mapping map && map.values().size() == 1;
    return titled ? ((YamlValue.Mapping) value).values().values().iterator().next() : value;
  }

  private YamlValue item(String name) {
    Place place = Place.file(base + name);
    if (isFile(name)) {
      return new YamlValue.Scalar(name, place);
    }
    String said = said(name, new Report()).text("title");
    YamlValue.Mapping map = YamlValue.Mapping.empty(place);
    map.values()
        .put(said.isEmpty() ? title(name) : said, new YamlValue.Sequence(items(name), place));
    return map;
  }

  /** A folder's name as a title: "01_first-steps/" is "First steps" (MkDocs, dirname_to_title). */
  static String title(String dir) {
    String last = dir.replaceFirst("/$", "").replaceFirst(".*/", "");
    String words = last.replaceFirst("^\\d+[._-]+", "").replaceAll("[-_]+", " ").strip();
    boolean small = words.equals(words.toLowerCase(Locale.ROOT));
    return small && !words.isEmpty()
        ? words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1)
        : words;
  }
}
