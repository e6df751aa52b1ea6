package bindery.manuscript.site;

import bindery.book.Role;
import bindery.manuscript.data.FileOrder;
import bindery.manuscript.data.FolderText;
import bindery.manuscript.data.FrontMatter;
import bindery.manuscript.data.Isbn;
import bindery.manuscript.data.TextNames;
import bindery.manuscript.data.YamlValue;
import bindery.manuscript.folder.Entry;
import bindery.manuscript.folder.FrontTitle;
import bindery.manuscript.folder.Tool;
import bindery.manuscript.folder.ToolBook;
import bindery.manuscript.folder.ToolFolder;
import bindery.report.Place;
import bindery.report.Problem;
import bindery.report.Report;
import bindery.source.SourceFolder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Folders of the Electric Book template: {@code _data/works/NAME/default.yml}, or {@code
 * _data/meta.yml} before, says what each work is called and which files each of its products is
 * made of; they lie in {@code NAME/} or {@code NAME/text/} (Electric Book documentation, "Project
 * settings").
 */
public final class ElectricBookFolder implements ToolFolder {
  private static final Pattern WORK = Pattern.compile("_data/works/([^/]+)/default\\.yml");
  private static final String META = "_data/meta.yml";

  /** The product for print is the book; others are made of the same files. */
  private static final List<String> PRODUCTS = List.of("print-pdf", "epub", "screen-pdf", "web");

  private static final Pattern COPYRIGHT = Pattern.compile(".*copyright.*");
  private static final Pattern BEFORE = Pattern.compile("0+-\\d.*");

  /**
   * A work of the project.
   *
   * @param from the file that describes it
   * @param folder that its text lies in
   */
  private record Work(String from, String folder, YamlValue.Mapping map, List<Entry> entries) {}

  @Override
  public Optional<ToolBook> read(SourceFolder folder, Report report) {
    if (!folder.has("_config.yml")) {
      return Optional.empty();
    }
    List<String> names = folder.list("", new Report());
    FolderText texts = new FolderText(folder);
    List<Work> works = new ArrayList<>();
    for (String name : names) {
      java.util.regex.Matcher work = WORK.matcher(name);
      if (work.matches()) {
        add(works, name, work.group(1), texts.mapping(name), texts, names);
      }
    }
    if (works.isEmpty() && texts.mapping(META).get("works").isPresent()) {
      meta(works, texts, names);
    }
    Optional<Work> book =
        works.stream()
            .filter(work -> works.size() == 1 || !work.folder().equals("samples"))
            .reduce((a, b) -> b.entries().size() > a.entries().size() ? b : a);
    return book.map(work -> of(work, works, folder, names, report));
  }

  private static void meta(List<Work> works, FolderText texts, List<String> names) {
    if (texts.mapping(META).get("works").get() instanceof YamlValue.Sequence list) {
      for (YamlValue item : list.items()) {
        if (item instanceof YamlValue.Mapping map) {
          add(works, META, map.text("directory"), map, texts, names);
        }
      }
    }
  }

  private static void add(
      List<Work> works,
      String from,
      String name,
      YamlValue.Mapping map,
      FolderText texts,
      List<String> names) {
    List<Entry> said = entries(map, name, texts);
    List<Entry> entries = said.isEmpty() ? all(name, texts, names) : said;
    if (!entries.isEmpty()) {
      works.add(new Work(from, name, map, entries));
    }
  }

  private static ToolBook of(
      Work work, List<Work> all, SourceFolder folder, List<String> names, Report report) {
    if (all.size() > 1) {
      List<String> others =
          all.stream().filter(w -> w != work).map(w -> w.folder() + " (" + w.from() + ")").toList();
      report.add(
          Problem.note(
              "works",
              Place.file(work.from()),
              String.join(", ", others),
              "the folder holds other works too, which are not read:",
              "build the folder of the work that you want"));
    }
    YamlValue.Mapping config = new FolderText(folder).mapping("_config.yml");
    String base = work.folder() + "/";
    return new ToolBook(Tool.ELECTRIC, work.from(), keys(work, folder), work.entries())
        .roots(
            base,
            base + "images/_source/",
            base + "images/print-pdf/",
            base + "images/epub/",
            base + "images/web/",
            base + "images/",
            base + "text/",
            "assets/images/_source/",
            "_includes/")
        .variables(variables(work, SiteVariables.of(folder, "", config, names)));
  }

  /** What the template's {@code include metadata} gives a page of the work. */
  private static YamlValue.Mapping variables(Work work, YamlValue.Mapping site) {
    work.map()
        .values()
        .forEach(
            (key, value) -> {
              if (value instanceof YamlValue.Scalar) {
                site.values().putIfAbsent(key, value);
              }
            });
    return site;
  }

  private static YamlValue.Mapping keys(Work work, SourceFolder folder) {
    YamlValue.Mapping keys =
        new YamlValue.Mapping(new LinkedHashMap<>(), new LinkedHashMap<>(), work.map().place());
    for (String key :
        List.of("title", "subtitle", "creator", "language", "publisher", "date", "description")) {
      work.map()
          .get(key)
          .filter(v -> !work.map().text(key).isEmpty())
          .ifPresent(v -> put(keys, key, v));
    }
    String rights =
        work.map().text("rights").replaceAll("!?\\[([^\\]]*)]\\([^)]*\\)", "$1").strip();
    if (!rights.isEmpty()) {
      put(keys, "rights", new YamlValue.Scalar(rights, work.map().values().get("rights").place()));
    }
    String number = work.map().text("identifier").replaceAll("[^0-9Xx]", "");
    if (Isbn.isRight(number)) {
      put(keys, "isbn", work.map().values().get("identifier"));
    }
    String image = work.map().text("image");
    String base = work.folder() + "/images/";
    List.of("_source/", "epub/", "screen-pdf/", "web/").stream()
        .map(place -> base + place + image)
        .filter(name -> !image.isEmpty() && folder.has(name))
        .findFirst()
        .ifPresent(name -> put(keys, "cover", new YamlValue.Scalar(name, keys.place())));
    return keys;
  }

  private static void put(YamlValue.Mapping keys, String key, YamlValue value) {
    keys.values().put(key, value);
    keys.keys().put(key, value.place());
  }

  /**
   * The files of the first product that names a chapter which is there: a project may be a website
   * alone, and keep the template's list for print.
   */
  private static List<Entry> entries(YamlValue.Mapping work, String name, FolderText texts) {
    Optional<YamlValue> products = work.get("products");
    List<Entry> best = List.of();
    for (String product : PRODUCTS) {
      if (products.orElse(work) instanceof YamlValue.Mapping map
          && map.get(product).orElse(work) instanceof YamlValue.Mapping one
          && one.get("files").orElse(null) instanceof YamlValue.Sequence files) {
        List<Entry> entries = new ArrayList<>();
        for (YamlValue file : files.items()) {
          entry(file, name, texts).ifPresent(entries::add);
        }
        if (entries.stream().anyMatch(ElectricBookFolder::isChapter)) {
          return entries;
        }
        best = best.isEmpty() ? entries : best;
      }
    }
    return best;
  }

  private static boolean isChapter(Entry entry) {
    return entry instanceof Entry.File file && file.usual() == Role.CHAPTER;
  }

  /** A work that names no files is made of all in its folder, in the order of their names. */
  private static List<Entry> all(String work, FolderText texts, List<String> names) {
    return names.stream()
        .filter(name -> name.matches(java.util.regex.Pattern.quote(work) + "/(?:text/)?[^/]+\\.md"))
        .map(TextNames::stem)
        .filter(stem -> !stem.equals("index"))
        .sorted(new FileOrder())
        .flatMap(stem -> entry(new YamlValue.Scalar(stem, Place.NOWHERE), work, texts).stream())
        .toList();
  }

  /** A file with words of its own; the template's pages made of includes are made here too. */
  private static Optional<Entry> entry(YamlValue item, String work, FolderText texts) {
    String stem =
        item instanceof YamlValue.Mapping map && !map.values().isEmpty()
            ? map.values().keySet().iterator().next()
            : item instanceof YamlValue.Scalar scalar ? scalar.text() : "";
    for (String folder : List.of(work + "/text/", work + "/")) {
      String name = folder + stem + ".md";
      Optional<String> text = stem.isEmpty() ? Optional.empty() : texts.text(name);
      if (text.isPresent()) {
        if (!FrontTitle.hasWords(text.get())) {
          return Optional.empty();
        }
        String title = FrontMatter.keys(texts.folder(), name).text("title");
        return Optional.of(
            new Entry.File(
                name,
                COPYRIGHT.matcher(stem).matches() ? Optional.of(Role.COPYRIGHT) : Optional.empty(),
                BEFORE.matcher(stem).matches() ? Role.FRONT_MATTER : Role.CHAPTER,
                FrontTitle.repeated(title, text.get()).orElse(""),
                "",
                List.of(),
                true,
                0,
                item.place()));
      }
    }
    return Optional.empty();
  }
}
