package bindery.preview;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Whole paths of the files that places name, for the author's editor. */
final class EditorPaths {
  private final List<Path> folders = new ArrayList<>();

  /**
   * @param folders that files lie in: the manuscript first, then styles
   */
  EditorPaths(List<Path> folders) {
    for (Path folder : folders) {
      this.folders.add(folder.toAbsolutePath().normalize());
    }
  }

  /** With slashes, and one before the letter of a disk; empty where there is no such file. */
  String path(String file) {
    for (Path folder : file.isEmpty() ? List.<Path>of() : folders) {
      for (Path base : List.of(folder, folder.resolveSibling(""))) {
        try {
          Path path = base.resolve(file).normalize();
          if (path.startsWith(folder) && Files.isRegularFile(path)) {
            String slashes = path.toString().replace('\\', '/');
            return slashes.startsWith("/") ? slashes : "/" + slashes;
          }
        } catch (InvalidPathException e) {
          return "";
        }
      }
    }
    return "";
  }

  /** The folder of the manuscript, written in the same way. */
  String manuscript() {
    String slashes = folders.get(0).toString().replace('\\', '/');
    return slashes.startsWith("/") ? slashes : "/" + slashes;
  }
}
