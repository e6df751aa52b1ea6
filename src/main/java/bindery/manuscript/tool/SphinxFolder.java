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
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A folder of Sphinx that is written in Markdown: {@code conf.py} has the metadata, and the {@code
 * toctree} directives of its pages have the order (Sphinx, "Directives", toctree).
 */
final class SphinxFolder implements ToolFolder {
  private static final List<String> PLACES =
      List.of("", "docs/", "source/", "docs/source/", "doc/");

  /** Pages that lead to others, one below the other. */
  private static final int DEEPEST = 8;

  private static final Pattern TREE =
      Pattern.compile("(?m)^[ \\t]*(?:[`~:]{3,}[ \\t]*\\{toctree\\}|\\.\\. toctree::)[^\\n]*$");
  private static final Pattern TITLED = Pattern.compile("(.*?)\\s*<([^<>]+)>");

  @Override
  public Optional<ToolBook> read(SourceFolder folder, Report report) {
    for (String base : PLACES) {
      String conf = text(folder, base + "conf.py");
      boolean index = folder.has(base + "index.md") || folder.has(base + "index.rst");
      if (index && (conf.contains("myst") || conf.contains("recommonmark"))) {
        ListedFiles files = new ListedFiles(folder, base, report);
        files
            .find("index")
            .ifPresent(
                root -> {
                  files.add("index", Role.CHAPTER, "", 0, Place.file(root));
                  tree(folder, base, root, 0, true, files);
                });
        if (!files.isEmpty()) {
          return Optional.of(book(base, conf, files));
        }
      }
    }
    return Optional.empty();
  }

  private static ToolBook book(String base, String conf, ListedFiles files) {
    YamlValue.Mapping keys = YamlValue.Mapping.empty(Place.file(base + "conf.py"));
    LenientYaml.put(keys, "title", value(conf, "project"), keys.place());
    LenientYaml.put(keys, "author", value(conf, "author"), keys.place());
    LenientYaml.put(keys, "language", value(conf, "language"), keys.place());
    ToolBook book = new ToolBook(Tool.MYST, base + "conf.py", keys, files.entries());
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

  /** Adds what the toctrees of a page name. */
  private static void tree(
      SourceFolder folder, String base, String page, int depth, boolean root, ListedFiles files) {
    String text = text(folder, page);
    Matcher tree = TREE.matcher(text);
    String dir = page.substring(base.length(), page.lastIndexOf('/') + 1);
    while (depth < DEEPEST && tree.find()) {
      boolean indented = tree.group().contains("..");
      for (String line :
          text.substring(Math.min(text.length(), tree.end() + 1)).split("\n", 5000)) {
        String words = line.strip();
        if (!indented && words.matches("[`~:]{3,}")
            || indented && !line.isBlank() && !line.matches("\\s+.*")) {
          break;
        }
        if (root && words.startsWith(":caption:")) {
          files.part(words.substring(":caption:".length()).strip(), Place.file(page));
        } else if (!words.isEmpty() && !words.matches("(?s):\\w.*|---|[\\w-]+:\\s.*|self|#.*")) {
          entry(folder, base, dir, words, depth, files);
        }
      }
    }
  }

  private static void entry(
      SourceFolder folder, String base, String dir, String words, int depth, ListedFiles files) {
    Matcher titled = TITLED.matcher(words);
    boolean named = titled.matches();
    String path = named ? titled.group(2) : words;
    String name = path.startsWith("/") ? path.substring(1) : dir + path;
    if (path.contains("://")) {
      return;
    }
    if (path.contains("*")) {
      files.glob(name, depth, Place.file(base));
      return;
    }
    int before = files.entries().size();
    files.add(
        name, Role.CHAPTER, named ? titled.group(1) : "", depth, Place.file(base + "conf.py"));
    boolean added = files.entries().size() > before;
    Optional<String> file = files.find(name);
    if (file.isPresent() && (added || TextNames.isForeign(file.get()))) {
      tree(folder, base, file.get(), added ? depth + 1 : depth, false, files);
    }
  }
}
