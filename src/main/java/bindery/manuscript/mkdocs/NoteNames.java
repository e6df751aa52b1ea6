package bindery.manuscript.mkdocs;

import bindery.manuscript.rewrite.FolderContext;
import bindery.report.Report;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the files of a vault by their names alone, wherever they lie (Obsidian, "Internal links").
 */
final class NoteNames {
  private Map<String, String> byName;

  /**
   * The file that a name means in the text of another.
   *
   * @param name with folders or without, with an ending or without
   */
  synchronized Optional<String> find(String name, String file, FolderContext around) {
    for (String form : new String[] {name, name + ".md"}) {
      Optional<String> found = around.find(form, file);
      if (found.isPresent()) {
        return found;
      }
    }
    if (byName == null) {
      byName = new HashMap<>();
      for (String each : around.folder().list("", new Report())) {
        String last = last(each);
        byName.merge(last, each, NoteNames::nearer);
        if (last.endsWith(".md")) {
          byName.merge(last.substring(0, last.length() - 3), each, NoteNames::nearer);
        }
      }
    }
    String whole = Optional.ofNullable(byName.get(last(name))).orElse("");
    String path = name.toLowerCase(Locale.ROOT);
    boolean fits =
        !path.contains("/")
            || whole
                .toLowerCase(Locale.ROOT)
                .replaceFirst("\\.md$", "")
                .endsWith(path.replaceFirst("\\.md$", ""));
    return whole.isEmpty() || !fits ? Optional.empty() : Optional.of(whole);
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
  }

  /** Of two notes of one name the one less deep is meant. */
  private static String nearer(String a, String b) {
    boolean first = depth(a) < depth(b) || depth(a) == depth(b) && a.compareTo(b) <= 0;
    return first ? a : b;
  }

  private static long depth(String name) {
    return name.chars().filter(c -> c == '/').count();
  }

  /** The address of one file in another. */
  static String from(String file, String to) {
    return "../".repeat((int) depth(file)) + to;
  }
}
