package bindery.manuscript.tool;

import bindery.manuscript.data.BookKeys;
import bindery.manuscript.data.ChunkDefaults;
import bindery.manuscript.data.FrontMatter;
import bindery.manuscript.data.SettingsFile;
import bindery.manuscript.data.TextNames;
import bindery.manuscript.data.YamlValue;
import bindery.manuscript.folder.Entry;
import bindery.manuscript.folder.Tool;
import bindery.manuscript.folder.ToolBook;
import bindery.manuscript.folder.ToolFolder;
import bindery.report.Place;
import bindery.report.Problem;
import bindery.report.Report;
import bindery.source.RelativeName;
import bindery.source.SourceFile;
import bindery.source.SourceFolder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A bookdown book: {@code _bookdown.yml} may name its files, otherwise they are all of the folder
 * in order, {@code index.Rmd} first. What is said of the book stands at the head of the first
 * (bookdown, “Usage” and “Configuration”).
 */
final class BookdownFolder implements ToolFolder {
  private static final String NAME = "_bookdown.yml";
  private static final Pattern OTHER = Pattern.compile("_bookdown[._-][\\w-]+\\.yml");
  private static final String INDEX = "index.Rmd";
  private static final int DEEPEST = 3;

  private final boolean within;

  /**
   * @param within whether it may lie in a folder of the folder
   */
  BookdownFolder(boolean within) {
    this.within = within;
  }

  @Override
  public Optional<ToolBook> read(SourceFolder folder, Report report) {
    if (within) {
      return SettingsFile.within(folder, NAME, DEEPEST).stream()
          .findFirst()
          .map(name -> book(folder, SettingsFile.folderOf(name), name, report));
    }
    if (folder.has(NAME)) {
      return Optional.of(book(folder, "", NAME, report));
    }
    YamlValue.Mapping front = FrontMatter.keys(folder, INDEX);
    boolean output =
        BookKeys.map(front, "output").keys().keySet().stream().anyMatch(BookdownFolder::is);
    return is(front.text("site")) || is(front.text("output")) || output
        ? Optional.of(book(folder, "", fullest(folder), report))
        : Optional.empty();
  }

  /** Of several configurations, which scripts ask for by name, the one that names most files. */
  private static String fullest(SourceFolder folder) {
    return folder.list("", new Report()).stream()
        .filter(name -> OTHER.matcher(name).matches())
        .filter(name -> !files(map(folder, name, new Report())).isEmpty())
        .max(
            Comparator.comparingInt((String name) -> files(map(folder, name, new Report())).size())
                .thenComparing(name -> name.contains("final"))
                .thenComparing(Comparator.reverseOrder()))
        .orElse(INDEX);
  }

  private static YamlValue.Mapping map(SourceFolder folder, String from, Report report) {
    YamlValue.Mapping none = YamlValue.Mapping.empty(Place.file(from));
    return from.endsWith(".yml") ? SettingsFile.read(folder, from, report).orElse(none) : none;
  }

  private static boolean is(String word) {
    return word.startsWith("bookdown::");
  }

  private static ToolBook book(SourceFolder folder, String base, String from, Report report) {
    YamlValue.Mapping map = map(folder, from, report);
    List<Entry> entries = entries(folder, base, map, from, report);
    String first = entries.isEmpty() ? base + INDEX : ((Entry.File) entries.get(0)).name();
    YamlValue.Mapping front = FrontMatter.keys(folder, first);
    BookKeys keys = new BookKeys(from);
    keys.take(front, "title", "title")
        .take(front, "subtitle", "subtitle")
        .authors(front, "author", "authors")
        .date(front)
        .take(front, "description", "description")
        .take(front, "publisher", "publisher")
        .take(front, "isbn", "isbn")
        .citing(front)
        .take(front, "language", "lang", "language");
    String cover = front.text("cover-image");
    if (!cover.isEmpty()) {
      keys.put(
          "cover", new YamlValue.Scalar(base + cover, front.values().get("cover-image").place()));
    }
    YamlValue.Mapping variables = YamlValue.Mapping.empty(Place.file(from));
    QuartoFolder.flat(front, "meta", variables);
    if (hidesCode(folder, base, first, map)) {
      variables.values().put("meta.execute.echo", new YamlValue.Scalar("false", Place.file(first)));
    }
    ToolBook book = new ToolBook(Tool.BOOKDOWN, from, keys.done(), entries);
    return (base.isEmpty() ? book : book.roots(base)).variables(variables);
  }

  private static boolean hidesCode(
      SourceFolder folder, String base, String first, YamlValue.Mapping map) {
    List<String> files = new ArrayList<>(List.of(first));
    for (YamlValue script : BookKeys.list(map.get("before_chapter_script"))) {
      files.add(script instanceof YamlValue.Scalar name ? base + name.text() : "");
    }
    for (String name : files) {
      Optional<SourceFile> file =
          folder.has(name) ? folder.file(name, Place.NOWHERE, new Report()) : Optional.empty();
      if (file.filter(f -> ChunkDefaults.hideCode(f.text(new Report()))).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static List<Entry> entries(
      SourceFolder folder, String base, YamlValue.Mapping map, String from, Report report) {
    Set<String> names = new LinkedHashSet<>();
    List<Entry> entries = new ArrayList<>();
    for (YamlValue item : files(map)) {
      String written = item instanceof YamlValue.Scalar scalar ? scalar.text() : "";
      Optional<String> name =
          written.isEmpty()
              ? Optional.empty()
              : RelativeName.of(base + written, Place.NOWHERE, new Report())
                  .flatMap(each -> SettingsFile.file(folder, each));
      if (name.isEmpty()) {
        report.add(
            Problem.warning(
                "missing-chapter",
                item.place(),
                written,
                "there is no such file; it is left out:",
                "take it away, or put the file there"));
      } else if (names.add(name.get())) {
        entries.add(Entry.File.chapter(name.get(), "", 0, item.place()));
      }
    }
    Set<String> others = new LinkedHashSet<>();
    List<String> folders = folders(map);
    boolean all = map.text("rmd_subdir").matches("true|yes|TRUE");
    for (String name : sorted(folder, base)) {
      String inside = name.substring(base.length());
      boolean top = !inside.contains("/");
      boolean in = all && !top || folders.stream().anyMatch(f -> inside.startsWith(f + "/"));
      if (top && entries.isEmpty() || in) {
        others.add(name);
      }
    }
    others.removeAll(names);
    for (String name : others) {
      entries.add(Entry.File.chapter(name, "", 0, Place.file(name)));
    }
    return entries;
  }

  /** Those named; where formats have files of their own, the most that one has. */
  private static List<YamlValue> files(YamlValue.Mapping map) {
    Optional<YamlValue> value = map.get("rmd_files");
    if (value.isPresent() && value.get() instanceof YamlValue.Mapping formats) {
      return formats.values().values().stream()
          .map(each -> BookKeys.list(Optional.of(each)))
          .max(Comparator.comparingInt(List::size))
          .orElse(List.of());
    }
    return BookKeys.list(value);
  }

  private static List<String> folders(YamlValue.Mapping map) {
    return BookKeys.list(map.get("rmd_subdir")).stream()
        .filter(YamlValue.Scalar.class::isInstance)
        .map(item -> ((YamlValue.Scalar) item).text().replaceFirst("/+$", ""))
        .toList();
  }

  /** As R lists them: index first, then by letters, those of the folder before those within. */
  private static List<String> sorted(SourceFolder folder, String base) {
    return folder.list("", new Report()).stream()
        .filter(
            name ->
                name.startsWith(base) && name.toLowerCase(java.util.Locale.ROOT).endsWith(".rmd"))
        .filter(TextNames::mayBeChapter)
        .sorted(
            Comparator.comparing(
                    (String name) -> !name.substring(base.length()).equalsIgnoreCase(INDEX))
                .thenComparing(name -> name.substring(base.length()).contains("/"))
                .thenComparing(String.CASE_INSENSITIVE_ORDER))
        .toList();
  }
}
