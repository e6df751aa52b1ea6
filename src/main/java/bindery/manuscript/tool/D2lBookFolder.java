package bindery.manuscript.tool;

import bindery.book.Role;
import bindery.manuscript.data.FolderText;
import bindery.manuscript.data.LenientYaml;
import bindery.manuscript.data.YamlValue;
import bindery.manuscript.folder.ListedFiles;
import bindery.manuscript.folder.Tool;
import bindery.manuscript.folder.ToolBook;
import bindery.manuscript.folder.ToolFolder;
import bindery.report.Place;
import bindery.report.Report;
import bindery.source.SourceFolder;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A book of d2lbook: {@code config.ini} has the metadata under {@code [project]}, and the order
 * stands in fences of the word {@code toc} in {@code index.md} and in the pages that it names
 * (d2lbook, "Markdown Cells", "Configuration").
 */
final class D2lBookFolder implements ToolFolder {
  private static final String CONFIG = "config.ini";
  private static final String INDEX = "index.md";

  /** What it is called there and here. */
  private static final Map<String, String> KEYS =
      Map.of("title", "title", "author", "author", "lang", "language");

  @Override
  public Optional<ToolBook> read(SourceFolder folder, Report report) {
    if (!folder.has(CONFIG) || !folder.has(INDEX)) {
      return Optional.empty();
    }
    FolderText texts = new FolderText(folder);
    String config = texts.text(CONFIG).orElse("");
    String index = texts.text(INDEX).orElse("");
    if (!config.contains("[project]") || !TocTree.FENCE.matcher(index).find()) {
      return Optional.empty();
    }
    ListedFiles files = new ListedFiles(folder, "", report);
    files.add(INDEX, Role.CHAPTER, "", 0, Place.file(INDEX));
    new TocTree(folder, "", TocTree.FENCE, files).read(INDEX);
    YamlValue.Mapping keys = YamlValue.Mapping.empty(Place.file(CONFIG));
    KEYS.forEach((name, key) -> LenientYaml.put(keys, key, value(config, name), keys.place()));
    return Optional.of(new ToolBook(Tool.D2LBOOK, INDEX, keys, files.entries()));
  }

  private static String value(String config, String name) {
    Matcher line = Pattern.compile("(?m)^" + name + "[ \\t]*=[ \\t]*([^\\n]*)$").matcher(config);
    return line.find() ? line.group(1).strip() : "";
  }
}
