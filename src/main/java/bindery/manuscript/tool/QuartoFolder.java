package bindery.manuscript.tool;

import bindery.manuscript.data.BookKeys;
import bindery.manuscript.data.SettingsFile;
import bindery.manuscript.data.YamlValue;
import bindery.manuscript.folder.Tool;
import bindery.manuscript.folder.ToolBook;
import bindery.manuscript.folder.ToolFolder;
import bindery.report.Place;
import bindery.report.Report;
import bindery.source.SourceFolder;
import java.util.List;
import java.util.Optional;

/**
 * A Quarto project: {@code _quarto.yml} says what it is and what belongs to it (Quarto, “Book
 * Structure”, “Website Navigation”).
 */
final class QuartoFolder implements ToolFolder {
  private static final String NAME = "_quarto.yml";
  private static final String VARIABLES = "_variables.yml";
  private static final int DEEPEST = 2;

  private final boolean within;

  /**
   * @param within whether it may lie in a folder of the folder; then it must be a book
   */
  QuartoFolder(boolean within) {
    this.within = within;
  }

  @Override
  public Optional<ToolBook> read(SourceFolder folder, Report report) {
    List<String> names =
        within
            ? SettingsFile.within(folder, NAME, DEEPEST)
            : List.of(NAME, "_quarto.yaml").stream().filter(folder::has).toList();
    for (String name : names) {
      Report own = new Report();
      Optional<YamlValue.Mapping> map = SettingsFile.read(folder, name, own);
      if (map.filter(m -> !within || isBook(m)).isPresent()) {
        own.problems().forEach(report::add);
        return Optional.of(book(folder, name, map.get(), report));
      }
    }
    return Optional.empty();
  }

  private static boolean isBook(YamlValue.Mapping map) {
    return BookKeys.map(map, "project").text("type").equals("book") || map.get("book").isPresent();
  }

  private static ToolBook book(
      SourceFolder folder, String name, YamlValue.Mapping map, Report report) {
    String base = SettingsFile.folderOf(name);
    YamlValue.Mapping said = BookKeys.map(map, isBook(map) ? "book" : "website");
    BookKeys keys = new BookKeys(name);
    for (YamlValue.Mapping from : List.of(said, map)) {
      keys.take(from, "title", "title")
          .take(from, "subtitle", "subtitle")
          .authors(from, "author", "authors")
          .date(from)
          .take(from, "description", "description", "abstract")
          .take(from, "publisher", "publisher")
          .take(from, "isbn", "isbn")
          .citing(from)
          .take(from, "language", "lang");
      if (!from.text("language").matches(".*\\.ya?ml")) {
        keys.take(from, "language", "language"); // in the place of a file of words
      }
    }
    cover(keys, base, said, map);
    notes(keys, map);
    QuartoOrder order = new QuartoOrder(folder, base, report);
    ToolBook book =
        new ToolBook(Tool.QUARTO, name, keys.done(), order.read(map, said, isBook(map)));
    YamlValue.Mapping variables = YamlValue.Mapping.empty(Place.file(name));
    SettingsFile.read(folder, base + VARIABLES, report)
        .ifPresent(values -> flat(values, "var", variables));
    flat(map, "meta", variables);
    return (base.isEmpty() ? book : book.roots(base)).variables(variables);
  }

  private static void cover(
      BookKeys keys, String base, YamlValue.Mapping said, YamlValue.Mapping map) {
    YamlValue.Mapping formats = BookKeys.map(map, "format");
    for (YamlValue.Mapping from :
        List.of(said, BookKeys.map(formats, "epub"), BookKeys.map(formats, "html"), map)) {
      for (String key : List.of("cover-image", "epub-cover-image")) {
        String file = from.text(key);
        if (!file.isEmpty()) {
          keys.put("cover", new YamlValue.Scalar(base + file, from.values().get(key).place()));
        }
      }
      keys.take(from, "language", "lang");
    }
  }

  /**
   * Where notes stand (Quarto, "Footnotes", reference-location). Of a page that is all of the
   * document its end is the foot, as that of each page is here.
   */
  private static void notes(BookKeys keys, YamlValue.Mapping map) {
    YamlValue.Mapping formats = BookKeys.map(map, "format");
    for (YamlValue.Mapping from :
        List.of(BookKeys.map(formats, "pdf"), map, BookKeys.map(formats, "html"))) {
      String where =
          switch (from.text("reference-location")) {
            case "margin" -> "margin";
            case "section", "block" -> "chapter";
            default -> "";
          };
      if (!where.isEmpty()) {
        Place place = from.values().get("reference-location").place();
        keys.put("notes", new YamlValue.Scalar(where, place));
      }
    }
  }

  /** Every scalar under the path to it. */
  static void flat(YamlValue value, String path, YamlValue.Mapping into) {
    if (value instanceof YamlValue.Mapping map) {
      map.values().forEach((key, each) -> flat(each, path + "." + key, into));
    } else if (value instanceof YamlValue.Scalar) {
      into.values().put(path, value);
      into.keys().put(path, value.place());
    }
  }
}
