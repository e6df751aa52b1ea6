package bindery.manuscript.folder;

import bindery.book.Role;
import bindery.manuscript.data.FileOrder;
import bindery.manuscript.data.TextNames;
import bindery.report.Place;
import bindery.report.Problem;
import bindery.report.Report;
import bindery.source.RelativeName;
import bindery.source.SourceFolder;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The files that a tool's order names, one after another; each is taken once. */
public final class ListedFiles {
  private final SourceFolder folder;
  private final String base;
  private final Report report;
  private final List<Entry> entries = new ArrayList<>();
  private final Set<String> taken = new LinkedHashSet<>();
  private List<String> texts;

  /**
   * @param base the folder that names start from, as {@code docs/}, or empty
   */
  public ListedFiles(SourceFolder folder, String base, Report report) {
    this.folder = folder;
    this.base = base;
    this.report = report;
  }

  public List<Entry> entries() {
    return entries;
  }

  public boolean isEmpty() {
    return taken.isEmpty();
  }

  public void part(String title, Place place) {
    entries.add(new Entry.PartTitle(title, place));
  }

  /** A chapter, or section, that has a title and no file of its own. */
  public void title(String title, int depth, Place place) {
    entries.add(new Entry.Titled(title, depth, place));
  }

  /** Adds the file of this name; a {@code missing-chapter} warning if there is none. */
  public void add(String name, Role role, String title, int depth, Place place) {
    Optional<String> file = find(name);
    if (file.isEmpty()) {
      report.add(
          Problem.warning(
              "missing-chapter",
              place,
              name,
              "this file of the order is not in the folder and is left out:",
              "put it there, or take it out of the order"));
    } else if (isRead(file.get()) && taken.add(file.get())) {
      entries.add(Entry.File.of(file.get(), role, title, depth, place));
    }
  }

  private static boolean isRead(String name) {
    return TextNames.isText(name) || TextNames.isPage(name);
  }

  /** The file that a name means: itself, or with the ending of a text. */
  public Optional<String> find(String name) {
    Optional<String> plain =
        RelativeName.of(base + name.replaceFirst("^/+", ""), Place.NOWHERE, new Report());
    if (plain.isEmpty() || folder.has(plain.get())) {
      return plain.filter(n -> isRead(n) || TextNames.isForeign(n));
    }
    for (String ending : TextNames.ENDINGS) {
      if (folder.has(plain.get() + ending)) {
        return Optional.of(plain.get() + ending);
      }
    }
    for (String ending : TextNames.FOREIGN) {
      if (folder.has(plain.get() + ending)) {
        return Optional.of(plain.get() + ending);
      }
    }
    return Optional.empty();
  }

  /** Adds all texts that a pattern with stars means and that are not there yet. */
  public void glob(String pattern, int depth, Place place) {
    Pattern names = globbed(base + pattern);
    for (String text : texts()) {
      String stem = text.replaceFirst("\\.\\w+$", "");
      boolean named = names.matcher(text).matches() || names.matcher(stem).matches();
      if (named && !TextNames.isReadme(text) && taken.add(text)) {
        entries.add(Entry.File.chapter(text, "", depth, place));
      }
    }
  }

  /** All texts of the folder, in natural order. */
  List<String> texts() {
    if (texts == null) {
      texts =
          folder.list("", new Report()).stream()
              .filter(TextNames::isText)
              .sorted(new FileOrder())
              .toList();
    }
    return texts;
  }

  /** What names match that a pattern with stars means; two stars go over folders. */
  public static Pattern globbed(String pattern) {
    StringBuilder regex = new StringBuilder();
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      boolean two = pattern.startsWith("**", i);
      if (c == '*') {
        boolean within = pattern.startsWith("**/", i);
        regex.append(within ? "(?:.*/)?" : two ? ".*" : "[^/]*");
        i += within ? 2 : two ? 1 : 0;
      } else {
        regex.append(c == '?' ? "[^/]" : Pattern.quote(String.valueOf(c)));
      }
    }
    return Pattern.compile(regex.toString());
  }
}
