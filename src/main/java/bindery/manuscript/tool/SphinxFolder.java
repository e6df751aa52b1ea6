package bindery.manuscript.tool;

import bindery.book.Role;
import bindery.manuscript.data.LenientYaml;
import bindery.manuscript.data.TextNames;
import bindery.manuscript.data.YamlValue;
import bindery.manuscript.folder.ListedFiles;
import bindery.manuscript.folder.Tool;
import bindery.manuscript.folder.ToolBook;
import bindery.manuscript.folder.ToolFolder;
import bindery.report.Place;
import bindery.report.Report;
import bindery.source.SourceFolder;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A folder of Sphinx that is written in Markdown: {@code conf.py} has the metadata, and the {@code
 * toctree} directives of its pages have the order (Sphinx, "Directives", toctree).
 */
final class SphinxFolder implements ToolFolder {
  private static final String CONF = "conf.py";

  private static final List<String> PLACES =
      List.of("", "docs/", "source/", "docs/source/", "doc/");

  @Override
  public Optional<ToolBook> read(SourceFolder folder, Report report) {
    for (String base : places(folder)) {
      String conf = text(folder, base + CONF);
      boolean index = folder.has(base + "index.md") || folder.has(base + "index.rst");
      if (index && (conf.contains("myst") || conf.contains("recommonmark"))) {
        ListedFiles files = new ListedFiles(folder, base, report);
        files
            .find("index")
            .ifPresent(
                root -> {
                  files.add("index", Role.CHAPTER, "", 0, Place.file(root));
                  new TocTree(folder, base, TocTree.DIRECTIVE, files).read(root);
                });
        if (!files.isEmpty()) {
          return Optional.of(book(base, conf, files));
        }
      }
    }
    return Optional.empty();
  }

  /** Where a project of Sphinx usually lies, and wherever else there is one. */
  private static Set<String> places(SourceFolder folder) {
    Set<String> places = new LinkedHashSet<>(PLACES);
    folder.list("", new Report()).stream()
        .filter(name -> name.endsWith("/" + CONF) && TextNames.mayHoldText(name))
        .map(name -> name.substring(0, name.length() - CONF.length()))
        .sorted(Comparator.comparingInt(String::length))
        .forEach(places::add);
    return places;
  }

  private static ToolBook book(String base, String conf, ListedFiles files) {
    YamlValue.Mapping keys = YamlValue.Mapping.empty(Place.file(base + CONF));
    LenientYaml.put(keys, "title", value(conf, "project"), keys.place());
    LenientYaml.put(keys, "author", value(conf, "author"), keys.place());
    LenientYaml.put(keys, "language", value(conf, "language"), keys.place());
    ToolBook book = new ToolBook(Tool.MYST, base + CONF, keys, files.entries());
    return base.isEmpty() ? book : book.roots(base);
  }

  private static String value(String conf, String name) {
    Matcher line =
        Pattern.compile("(?m)^" + name + "\\s*=\\s*[uf]?([\"'])([^\"'\\n{}]*)\\1").matcher(conf);
    return line.find() ? line.group(2) : "";
  }

  private static String text(SourceFolder folder, String name) {
    return folder.has(name)
        ? folder
            .file(name, Place.NOWHERE, new Report())
            .map(file -> file.text(new Report()))
            .orElse("")
        : "";
  }
}
