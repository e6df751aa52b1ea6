package bindery.manuscript.tool;

import bindery.manuscript.data.DataReader;
import bindery.manuscript.data.YamlValue;
import bindery.manuscript.folder.Entry;
import bindery.manuscript.folder.Tool;
import bindery.manuscript.folder.ToolBook;
import bindery.manuscript.folder.ToolFolder;
import bindery.report.Place;
import bindery.report.Problem;
import bindery.report.Report;
import bindery.source.RelativeName;
import bindery.source.SourceFolder;
import java.util.List;
import java.util.Optional;

/**
 * mdBook's: {@code book.toml} says what the book is called and where its text lies, {@code
 * SUMMARY.md} there in which order (mdBook's guide, Configuration, General; SUMMARY.md).
 */
final class MdBookFolder implements ToolFolder {
  private static final String NAME = "book.toml";

  @Override
  public Optional<ToolBook> read(SourceFolder folder, Report report) {
    String name = folder.has(NAME) ? NAME : new DeeperBook(folder, report).named(NAME).orElse("");
    if (name.isEmpty()) {
      return Optional.empty();
    }
    DataReader data = new DataReader(folder, report);
    YamlValue.Mapping empty = YamlValue.Mapping.empty(Place.file(name));
    YamlValue.Mapping root = data.toml(name).orElse(empty);
    YamlValue.Mapping book = root.get("book").map(MdBookFolder::map).orElse(empty);
    String project = SummaryOrder.folderOf(name);
    String src = book.text("src").isEmpty() ? "src" : book.text("src");
    // A book that lies in the folder itself says ‘.’, which is no name.
    String base =
        RelativeName.of(project + src, Place.NOWHERE, new Report())
            .map(path -> path + "/")
            .orElse(project);
    Optional<String> summary =
        List.of(base, project).stream()
            .flatMap(place -> List.of("SUMMARY.md", "summary.md").stream().map(place::concat))
            .filter(folder::has)
            .findFirst();
    if (summary.isEmpty()) {
      report.add(
          Problem.warning(
              "tool-file",
              Place.file(name),
              base + "SUMMARY.md",
              "mdBook’s list of chapters is not there, and all files are taken:",
              "write one line for each chapter into it, as ‘- [Title](file.md)’"));
    }
    List<Entry> entries =
        summary
            .map(
                list ->
                    new SummaryOrder(
                            folder, SummaryOrder.folderOf(list), book.text("language"), report)
                        .read(SummaryLine.of(list, data.text(list).orElse(""))))
            .orElse(List.of());
    YamlValue.Mapping keys = YamlValue.Mapping.empty(Place.file(name));
    for (String key : List.of("title", "description", "authors", "language")) {
      book.get(key).ifPresent(value -> keys.values().put(key, value));
      book.get(key).ifPresent(value -> keys.keys().put(key, value.place()));
    }
    return Optional.of(
        new ToolBook(Tool.MDBOOK, summary.orElse(name), keys, entries)
            .roots(base, project)
            .variables(variables(root)));
  }

  private static YamlValue.Mapping map(YamlValue value) {
    return value instanceof YamlValue.Mapping map ? map : YamlValue.Mapping.empty(value.place());
  }

  private static Optional<YamlValue> at(YamlValue.Mapping root, String... path) {
    Optional<YamlValue> at = Optional.of(root);
    for (String key : path) {
      at = at.flatMap(value -> map(value).get(key));
    }
    return at;
  }

  /** What mdbook-numthm numbers, by {@code numthm.} and the word that stands in the text. */
  private static void theorems(YamlValue.Mapping root, YamlValue.Mapping into) {
    Optional<YamlValue> own = at(root, "preprocessor", "numthm", "custom_environments");
    if (own.isPresent() && own.get() instanceof YamlValue.Sequence list) {
      for (YamlValue each : list.items()) {
        if (each instanceof YamlValue.Sequence parts
            && parts.items().size() > 1
            && parts.items().get(0) instanceof YamlValue.Scalar name) {
          into.values().put("numthm." + name.text(), parts.items().get(1));
        }
      }
    }
  }

  /** How lines begin that are hidden in listings, by {@code hidelines.} and the language. */
  private static YamlValue.Mapping variables(YamlValue.Mapping root) {
    YamlValue.Mapping hidden = YamlValue.Mapping.empty(root.place());
    theorems(root, hidden);
    at(root, "output", "html", "code", "hidelines")
        .ifPresent(
            prefixes ->
                map(prefixes)
                    .values()
                    .forEach(
                        (language, sign) -> hidden.values().put("hidelines." + language, sign)));
    return hidden;
  }
}
