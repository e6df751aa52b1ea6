package bindery.command;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * The folder where a command was typed. Under {@code LC_ALL=C} Java does not know a folder whose
 * path has letters beyond ASCII, and then fails in odd places; Linux knows it by another name (see
 * proc(5)).
 */
final class StartFolder {
  private static final String PROPERTY = "user.dir";
  private static final Path BY_LINUX = Path.of("/proc/self/cwd");

  private StartFolder() {}

  static Path find() {
    Path usual = Path.of("");
    if (isKnown() || !Files.isDirectory(BY_LINUX)) {
      return usual;
    }
    System.setProperty(PROPERTY, BY_LINUX.toString());
    return BY_LINUX;
  }

  private static boolean isKnown() {
    try {
      return Files.isDirectory(Path.of(System.getProperty(PROPERTY, "")));
    } catch (InvalidPathException lettersLost) {
      return false;
    }
  }
}
