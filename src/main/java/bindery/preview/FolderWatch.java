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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
        Set.of(),
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
   * @param rest milliseconds after which it waits no longer; 0 for as long as it takes
   * @return paths that may have changed, none where nothing has in this time; empty when this has
   *     been closed
   */
  Optional<Set<Path>> await(long rest) throws InterruptedException, IOException {
    Set<Path> changed = new HashSet<>();
    try {
      while (changed.isEmpty()) {
        WatchKey key = rest == 0 ? service.take() : service.poll(rest, TimeUnit.MILLISECONDS);
        if (key == null) {
          return Optional.of(Set.of());
        }
        hear(key, changed);
      }
      WatchKey next = service.poll(QUIET, TimeUnit.MILLISECONDS);
      while (next != null) {
        boolean halfway = hear(next, changed);
        next = service.poll(halfway ? HALFWAY : QUIET, TimeUnit.MILLISECONDS);
      }
      return Optional.of(changed);
    } catch (ClosedWatchServiceException closed) {
      return Optional.empty();
    }
  }

  /**
   * Takes note of what may have changed.
   *
   * @return whether a file is gone or empty, which may be the first of two steps
   */
  private boolean hear(WatchKey key, Set<Path> changed) throws IOException {
    boolean halfway = false;
    Path folder = folders.get(key);
    for (WatchEvent<?> event : key.pollEvents()) {
      if (folder == null || !(event.context() instanceof Path name)) {
        changed.add(folder == null ? (Path) key.watchable() : folder); // events were lost
        continue;
      }
      Path path = folder.resolve(name);
      if (isHidden(path) || leftOut.contains(path)) {
        continue;
      }
      if (Files.isDirectory(path)) {
        register(path);
      }
      halfway |= !Files.exists(path) || Files.isRegularFile(path) && Files.size(path) == 0;
      changed.add(path);
    }
    if (!key.reset()) {
      folders.remove(key);
    }
    return halfway;
  }

  @Override
  public void close() throws IOException {
    service.close();
  }
}
