package bindery.preview;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Waits for changes in folders and the folders within them. An event is never taken for a truth,
 * but for a reason to look: editors write in place, beside and over, in several steps.
 */
final class FolderWatch implements AutoCloseable {
  /** Milliseconds without an event after which a file is taken as written. */
  private static final int QUIET = 4;

  /** Milliseconds more where a file is empty or away: an editor may be about to write it. */
  private static final int HALFWAY = 50;

  private static final int DEEPEST = 24;

  private final WatchService service;
  private final Map<WatchKey, Path> folders = new HashMap<>();
  private final List<Path> leftOut;

  /**
   * @param watched folders; those that are not there are left out
   * @param leftOut folders whose changes mean nothing
   */
  FolderWatch(List<Path> watched, List<Path> leftOut) throws IOException {
    this.service = FileSystems.getDefault().newWatchService();
    this.leftOut = leftOut.stream().map(FolderWatch::whole).toList();
    for (Path folder : watched) {
      register(folder);
    }
  }

  private static Path whole(Path path) {
    return path.toAbsolutePath().normalize();
  }

  private void register(Path top) throws IOException {
    if (!Files.isDirectory(top)) {
      return;
    }
    Files.walkFileTree(
        whole(top),
        java.util.Set.of(),
        DEEPEST,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
              throws IOException {
            boolean within = !folder.equals(whole(top));
            if (within && isHidden(folder) || leftOut.contains(folder)) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            WatchKey key =
                folder.register(
                    service,
                    StandardWatchEventKinds.ENTRY_CREATE,
                    StandardWatchEventKinds.ENTRY_MODIFY,
                    StandardWatchEventKinds.ENTRY_DELETE);
            folders.put(key, folder);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException gone) {
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /** Editors keep what is theirs in hidden files, and in copies whose names end in a tilde. */
  private static boolean isHidden(Path path) {
    String name = path.getFileName().toString();
    return name.startsWith(".") || name.endsWith("~") || name.equals("node_modules");
  }

  /**
   * Waits until something may have changed, and then until nothing has for a moment.
   *
   * @return false when this has been closed
   */
  boolean await() throws InterruptedException, IOException {
    try {
      boolean heard = false;
      while (!heard) {
        heard = hear(service.take()).isChange();
      }
      boolean halfway = false;
      WatchKey next = service.poll(QUIET, TimeUnit.MILLISECONDS);
      while (next != null) {
        halfway = hear(next) == Heard.HALFWAY;
        next = service.poll(halfway ? HALFWAY : QUIET, TimeUnit.MILLISECONDS);
      }
      return true;
    } catch (ClosedWatchServiceException closed) {
      return false;
    }
  }

  private enum Heard {
    NOTHING,
    CHANGE,
    /** A file is gone or empty, which may be the first of two steps. */
    HALFWAY;

    boolean isChange() {
      return this != NOTHING;
    }
  }

  private Heard hear(WatchKey key) throws IOException {
    Heard heard = Heard.NOTHING;
    Path folder = folders.get(key);
    for (WatchEvent<?> event : key.pollEvents()) {
      if (folder == null || !(event.context() instanceof Path name)) {
        heard = Heard.CHANGE;
        continue;
      }
      Path path = folder.resolve(name);
      if (isHidden(path) || leftOut.contains(path)) {
        continue;
      }
      if (Files.isDirectory(path)) {
        register(path);
      }
      boolean half = !Files.exists(path) || Files.isRegularFile(path) && Files.size(path) == 0;
      heard = half ? Heard.HALFWAY : heard == Heard.HALFWAY ? heard : Heard.CHANGE;
    }
    if (!key.reset()) {
      folders.remove(key);
    }
    return heard;
  }

  @Override
  public void close() throws IOException {
    service.close();
  }
}
