package bindery.press.delivery;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Keeps other builds out of a folder by a lock on a file, which is gone when the lock is given
 * back.
 *
 * <p>Who opened the file before it was taken away could lock it after, while a third makes and
 * locks a new one. So who has locked a file gives it a length by chance, and looks whether the file
 * that now has the name is as long. It is not opened for that: POSIX takes all locks on a file from
 * a program that closes it, however often it has opened it.
 */
final class FolderLock implements Closeable {
  private static final int LONGEST = 1 << 20;

  /** Behind all that is written: Windows lets nobody write what another has locked. */
  private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

  /** Each time somebody else has just given the lock back. */
  private static final int TRIES = 100;

  private final Path file;
  private final FileChannel channel;

  private FolderLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * Takes the lock, if nobody has it.
   *
   * @throws IOException when the file cannot be made
   */
  static Optional<FolderLock> take(Path file) throws IOException {
    for (int i = 0; i < TRIES; i++) {
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      boolean good = false;
      try {
        if (!isLocked(channel)) {
          return Optional.empty();
        }
        good = isStill(file, channel);
      } finally {
        if (!good) {
          channel.close();
        }
      }
      if (good) {
        return Optional.of(new FolderLock(file, channel));
      }
    }
    return Optional.empty();
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock(LOCKED_BYTE, 1, false) != null;
    } catch (OverlappingFileLockException inThisProgram) {
      return false;
    }
  }

  private static boolean isStill(Path file, FileChannel channel) throws IOException {
    long length = ThreadLocalRandom.current().nextInt(1, LONGEST);
    channel.truncate(0);
    channel.write(ByteBuffer.allocate(1), length - 1);
    try {
      return Files.size(file) == length;
    } catch (NoSuchFileException takenAway) {
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    try (channel) {
      Files.deleteIfExists(file);
    }
  }
}
