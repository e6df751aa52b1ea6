package bindery.manuscript.tool;

import bindery.book.Role;
import bindery.manuscript.data.TextNames;
import bindery.manuscript.folder.ListedFiles;
import bindery.report.Place;
import bindery.report.Report;
import bindery.source.SourceFolder;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Files that pages name in their lists of contents, and what these name in theirs. */
final class TocTree {
  /** Sphinx, "Directives", toctree: in MyST and in reStructuredText. */
  static final Pattern DIRECTIVE =
      Pattern.compile("(?m)^[ \\t]*(?:[`~:]{3,}[ \\t]*\\{toctree\\}|\\.\\. toctree::)[^\\n]*$");

  /** d2lbook, "Markdown Cells", Table of Contents: a fence of the word {@code toc}. */
  static final Pattern FENCE =
      Pattern.compile("(?m)^[ \\t]*(?:`{3,}[ \\t]*(?:toc|\\{toc\\})|\\.\\. toctree::)[ \\t]*$");

  /** Pages that lead to others, one below the other. */
  private static final int DEEPEST = 8;

  private static final Pattern TITLED = Pattern.compile("(.*?)\\s*<([^<>]+)>");

  private final SourceFolder folder;
  private final String base;
  private final Pattern list;
  private final ListedFiles files;

  /**
   * @param list the first line of a list
   * @param files what is found is added here
   */
  TocTree(SourceFolder folder, String base, Pattern list, ListedFiles files) {
    this.folder = folder;
    this.base = base;
    this.list = list;
    this.files = files;
  }

  /** Adds what the lists of the first page name. */
  void read(String root) {
    page(root, 0, true);
  }

  private void page(String page, int depth, boolean root) {
    String text =
        folder
            .file(page, Place.NOWHERE, new Report())
            .map(file -> file.text(new Report()))
            .orElse("");
    Matcher tree = list.matcher(text);
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
          entry(page, dir, words, depth);
        }
      }
    }
  }

  private void entry(String page, String dir, String words, int depth) {
    Matcher titled = TITLED.matcher(words);
    boolean named = titled.matches();
    String path = named ? titled.group(2) : words;
    String name = path.startsWith("/") ? path.substring(1) : dir + path;
    if (path.contains("://") || path.equals("self")) {
      return;
    }
    if (path.contains("*")) {
      files.glob(name, depth, Place.file(page));
      return;
    }
    int before = files.entries().size();
    files.add(name, Role.CHAPTER, named ? titled.group(1) : "", depth, Place.file(page));
    boolean added = files.entries().size() > before;
    Optional<String> file = files.find(name);
    if (file.isPresent() && (added || TextNames.isForeign(file.get()))) {
      page(file.get(), added ? depth + 1 : depth, false);
    }
  }
}
