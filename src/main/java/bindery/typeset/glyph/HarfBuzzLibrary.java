package bindery.typeset.glyph;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.lwjgl.system.Configuration;
import org.lwjgl.util.harfbuzz.HarfBuzz;

/**
 * Loads HarfBuzz, which is no Java. LWJGL writes its library to a file first; that is one in a
 * folder of ours, which nobody else can write to and which is gone as soon as the library is
 * loaded. On Windows a library that is in use cannot be taken away, so there LWJGL's own folder
 * serves, which the next build uses again.
 */
final class HarfBuzzLibrary {
  /** Since then LWJGL can do without {@code sun.misc.Unsafe}, of which Java warns (JEP 498). */
  private static final int WITHOUT_UNSAFE = 25;

  // Once, whoever comes first: the virtual machine sees to that.
  static {
    if (Runtime.version().feature() >= WITHOUT_UNSAFE && isUnset(Configuration.MEMORY_BACKEND)) {
      Configuration.MEMORY_BACKEND.set("ffm");
    }
    boolean own =
        File.separatorChar == '/'
            && isUnset(Configuration.LIBRARY_PATH)
            && isUnset(Configuration.SHARED_LIBRARY_EXTRACT_PATH)
            && isUnset(Configuration.SHARED_LIBRARY_EXTRACT_DIRECTORY);
    if (own) {
      loadFromOwnFolder();
    }
  }

  private HarfBuzzLibrary() {}

  /** Sees to it that the library is there. */
  static void load() {
    // done when the class was made ready
  }

  private static boolean isUnset(Configuration<?> setting) {
    return setting.get() == null;
  }

  private static void loadFromOwnFolder() {
    Path folder;
    try {
      folder = Files.createTempDirectory("bindery");
    } catch (IOException e) {
      return; // LWJGL looks for a place of its own, and says so if there is none
    }
    try {
      Configuration.SHARED_LIBRARY_EXTRACT_PATH.set(folder.toString());
      if (isUnset(Configuration.DISABLE_HASH_CHECKS)) {
        // what is looked for is a library of another version; here is none but the one written now
        Configuration.DISABLE_HASH_CHECKS.set(true);
      }
      HarfBuzz.hb_version_string();
    } finally {
      delete(folder);
    }
  }

  private static void delete(Path folder) {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        if (Files.isDirectory(file)) {
          delete(file);
        } else {
          Files.deleteIfExists(file);
        }
      }
      Files.deleteIfExists(folder);
    } catch (IOException e) {
      // It is left to whoever clears the system's temporary folder.
    }
  }
}
