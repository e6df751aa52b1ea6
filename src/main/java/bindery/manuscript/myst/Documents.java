package bindery.manuscript.myst;

import bindery.manuscript.rewrite.FolderContext;
import java.util.List;

/** Files that are named from the folder of the text, as Sphinx names them: {@code /part/file}. */
final class Documents {
  private Documents() {}

  /** The address from the file that a name stands in. */
  static String address(String name, String file, FolderContext around) {
    if (!name.startsWith("/")) {
      return name;
    }
    List<String> roots = around.tool().roots();
    String base = roots.isEmpty() ? "" : roots.get(0);
    long depth = file.chars().filter(c -> c == '/').count();
    return "../".repeat((int) depth) + base + name.substring(1);
  }
}
