package bindery.manuscript.tool;

import bindery.book.Role;
import bindery.manuscript.data.LenientYaml;
import bindery.manuscript.data.YamlValue;
import bindery.manuscript.folder.ListedFiles;
import bindery.manuscript.folder.Tool;
import bindery.manuscript.folder.ToolBook;
import bindery.manuscript.folder.ToolFolder;
import bindery.report.Report;
import bindery.source.SourceFolder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A MyST project: {@code myst.yml} has the metadata and the order under {@code project} (MyST,
 * "Table of Contents": {@code file}, {@code title}, {@code children}, {@code pattern}, {@code
 * url}).
 */
final class MystFolder implements ToolFolder {
  @Override
  public Optional<ToolBook> read(SourceFolder folder, Report report) {
    Optional<String> found =
        List.of("myst.yml", "myst.yaml", "docs/myst.yml", "book/myst.yml", "content/myst.yml")
            .stream()
            .filter(folder::has)
            .findFirst();
    if (found.isEmpty()) {
      return Optional.empty();
    }
    String name = found.get();
    String base = name.substring(0, name.lastIndexOf('/') + 1);
    YamlValue.Mapping file = LenientYaml.mapping(folder, name, report);
    YamlValue.Mapping project = LenientYaml.under(file, "project");
    YamlValue.Mapping keys = YamlValue.Mapping.empty(file.place());
    for (String key : List.of("title", "subtitle", "description", "date", "language")) {
      LenientYaml.copy(project, key, keys, key);
    }
    LenientYaml.copy(project, "bibliography", keys, "bibliography");
    LenientYaml.copy(project, "copyright", keys, "rights");
    LenientYaml.copy(project, "author", keys, "authors");
    LenientYaml.copy(project, "math", keys, "math-macros");
    authors(project, keys);
    ListedFiles files = new ListedFiles(folder, base, report);
    LenientYaml.items(project.get("toc")).forEach(item -> entry(item, 0, true, files));
    ToolBook book = new ToolBook(Tool.MYST, name, keys, files.entries());
    YamlValue.Mapping words = YamlValue.Mapping.empty(file.place());
    words.values().putAll(LenientYaml.under(project, "substitutions").values());
    words.values().put("numbered-references", new YamlValue.Scalar("true", file.place()));
    return Optional.of((base.isEmpty() ? book : book.roots(base)).variables(words));
  }

  /** Names alone, or people with their names, addresses and ways to reach them. */
  private static void authors(YamlValue.Mapping project, YamlValue.Mapping keys) {
    List<YamlValue> names = new ArrayList<>();
    for (YamlValue author : LenientYaml.items(project.get("authors"))) {
      if (author instanceof YamlValue.Mapping person) {
        person.get("name").ifPresent(names::add);
      } else {
        names.add(author);
      }
    }
    if (!names.isEmpty()) {
      keys.values().put("authors", new YamlValue.Sequence(names, names.get(0).place()));
      keys.keys().put("authors", names.get(0).place());
    }
  }

  private static void entry(YamlValue value, int depth, boolean top, ListedFiles files) {
    if (value instanceof YamlValue.Scalar name) {
      files.add(name.text(), Role.CHAPTER, "", depth, name.place());
    }
    if (!(value instanceof YamlValue.Mapping map)) {
      return;
    }
    String title = map.text("title");
    boolean file = !map.text("file").isEmpty();
    if (file) {
      files.add(map.text("file"), Role.CHAPTER, title, depth, map.place());
    } else if (!map.text("pattern").isEmpty()) {
      files.glob(map.text("pattern"), depth, map.place());
    } else if (map.get("children").isPresent() && !title.isEmpty()) {
      if (top) {
        files.part(title, map.place());
      } else {
        files.title(title, depth, map.place());
      }
    }
    int below = file || !top ? depth + 1 : depth;
    LenientYaml.items(map.get("children")).forEach(child -> entry(child, below, false, files));
  }
}
