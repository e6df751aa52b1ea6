package bindery.manuscript.project;

import bindery.report.Place;
import bindery.report.Problem;
import bindery.report.Report;
import bindery.source.SourceFolder;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells of the files in the folder that look like part of the book and are not read, as {@code
 * unread-file} warnings: Markdown under other endings, in folders within the folder, or missing in
 * the order; and files that were to be the {@code book.yaml}. Passed over in silence are README
 * files, and what has a name that begins with {@code _}, or is in a folder with such a name.
 */
public final class UnreadFiles {
  private static final String MARKDOWN = ".md";

  /** Endings that other programs give to Markdown, or that a Windows folder does not show. */
  private static final List<String> OTHERS =
      List.of(
          ".markdown",
          ".mdown",
          ".mdwn",
          ".mdtext",
          ".mdtxt",
          ".mkd",
          ".mkdn",
          ".mkdown",
          ".mdx",
          ".qmd",
          ".rmd",
          ".md.txt");

  private static final List<String> DATA = List.of(".yaml", ".yml", ".yaml.txt", ".yml.txt");

  /** The book files of mdBook and GitBook. */
  private static final Set<String> FOREIGN = Set.of("book.toml", "book.json");

  private final Report report;
  private final Set<String> read = new HashSet<>();
  private final boolean ordered;

  private UnreadFiles(List<Entry> entries, List<String> names, Report report) {
    this.report = report;
    boolean named = false;
    for (Entry entry : entries) {
      if (entry instanceof Entry.File file) {
        read.add(file.name());
        named |= !file.place().file().equals(file.name());
      }
    }
    boolean none = names.stream().noneMatch(name -> isMarkdown(name) && !name.contains("/"));
    this.ordered = named || read.isEmpty() && !none;
  }

  /**
   * @param entries all that is read
   */
  public static void tell(SourceFolder folder, List<Entry> entries, Report report) {
    List<String> names = folder.list("", new Report());
    UnreadFiles unread = new UnreadFiles(entries, names, report);
    boolean described = folder.has(BookFile.NAME);
    boolean exactly = names.contains(BookFile.NAME);
    for (String name : names) {
      String small = name.toLowerCase(Locale.ROOT);
      // Where capitals do not count, Book.yaml may be the file that is read.
      boolean itself = name.equals(BookFile.NAME) || described && !exactly && isBookFile(small);
      if (unread.read.contains(name) || itself) {
        continue;
      }
      if (isBookFile(small) || !described && isData(small)) {
        unread.bookFile(name, described);
      } else if (isMarkdown(small) && !isPrivate(small)) {
        unread.markdown(name);
      }
    }
  }

  private static boolean isBookFile(String small) {
    return small.startsWith("book.") && isData(small);
  }

  private static boolean isData(String small) {
    boolean yaml = DATA.stream().anyMatch(small::endsWith);
    return FOREIGN.contains(small) || yaml && !small.contains("/");
  }

  private static boolean isMarkdown(String small) {
    return small.endsWith(MARKDOWN) || OTHERS.stream().anyMatch(small::endsWith);
  }

  private static boolean isPrivate(String small) {
    String last = small.substring(small.lastIndexOf('/') + 1);
    return last.startsWith("readme.") || ("/" + small).contains("/_");
  }

  private void bookFile(String name, boolean described) {
    String todo =
        described
            ? "put what it says there, and take it away"
            : "rename it, if it says what the book is called or in which order its files stand";
    warn(name, "this file is not read, only ‘" + BookFile.NAME + "’ is", todo);
  }

  private void markdown(String name) {
    if (ordered) {
      warn(
          name,
          "this Markdown file is not read, for the order of the book does not name it",
          "add it to ‘order’ in book.yaml, or let its name begin with ‘_’ if it is to stay out");
    } else if (name.contains("/")) {
      warn(
          name,
          "this Markdown file is not read, for it is in a folder within the folder",
          "name all files under ‘order’ in book.yaml, or move it up");
    } else {
      warn(
          name,
          "this file is not read, for its name does not end in ‘.md’",
          "rename it, or name all files under ‘order’ in book.yaml");
    }
  }

  private void warn(String name, String what, String todo) {
    report.add(Problem.warning("unread-file", Place.file(name), "", what, todo));
  }
}
