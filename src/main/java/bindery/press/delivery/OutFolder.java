package bindery.press.delivery;

import bindery.report.Place;
import bindery.report.Problem;
import bindery.report.Refusal;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The folder that books go to. They are written beside their places, under hidden names, and put
 * there together when all are whole; until then, and whenever something fails, the folder shows
 * what it showed before. One build at a time has it.
 */
public final class OutFolder implements Delivery, AutoCloseable {
  private static final String LOCK = ".lock";
  private static final String PART = ".part";
  private static final String KEPT = ".kept";

  private final Path folder;
  private final boolean made;
  private final FolderLock lock;
  private final List<String> written = new ArrayList<>();
  private boolean published;

  private OutFolder(Path folder, boolean made, FolderLock lock) {
    this.folder = folder;
    this.made = made;
    this.lock = lock;
  }

  /**
   * Takes the folder for one build, making it if need be, and clears away what a killed build left.
   *
   * @throws Refusal if it cannot be written to, or another build has it
   */
  public static OutFolder open(Path folder) {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      String what = "the books' folder is a file:";
      throw refusal(folder.toString(), what, "give another folder with --out");
    }
    try {
      boolean made = !Files.exists(folder);
      Files.createDirectories(folder);
      Optional<FolderLock> lock = FolderLock.take(folder.resolve(LOCK));
      if (lock.isEmpty()) {
        String todo = "wait for it to end, or give another folder with --out";
        throw refusal(folder.toString(), "another build is writing to this folder:", todo);
      }
      OutFolder out = new OutFolder(folder, made, lock.get());
      out.clear();
      return out;
    } catch (IOException e) {
      throw unwritable(folder, e);
    }
  }

  /** Writes a file aside, through to the disk. */
  @Override
  public void write(String name, Content content) {
    Path part = aside(name, PART);
    try (FileChannel channel =
            FileChannel.open(
                part,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE);
        Disk disk = new Disk(Channels.newOutputStream(channel));
        OutputStream out = new BufferedOutputStream(disk, 1 << 16)) {
      try {
        content.writeTo(out);
      } catch (IOException e) {
        if (disk.failed) {
          throw e;
        }
        throw Delivery.unmakeable(name, e);
      }
      out.flush();
      channel.force(true);
    } catch (IOException e) {
      throw unwritable(folder.resolve(name), e);
    }
    synchronized (written) {
      written.add(name);
    }
  }

  @Override
  public InputStream read(String name) throws IOException {
    return Files.newInputStream(aside(name));
  }

  /** Where a file that was written lies until it is published. */
  public Path aside(String name) {
    return aside(name, PART);
  }

  @Override
  public long size(String name) {
    try {
      return Files.size(aside(name));
    } catch (IOException e) {
      throw unwritable(folder.resolve(name), e);
    }
  }

  /**
   * Puts one file in its place, and lets go of the others.
   *
   * @return where it is
   */
  public Path publish(String name) {
    synchronized (written) {
      written.retainAll(List.of(name));
    }
    return publish().get(0);
  }

  /**
   * Puts all files in their places; if one cannot be, none is.
   *
   * @return where they are
   */
  public List<Path> publish() {
    List<Path> places = new ArrayList<>();
    try {
      for (String name : written.stream().sorted().toList()) {
        Path place = folder.resolve(name);
        if (Files.exists(place)) {
          keep(place, aside(name, KEPT));
        }
      }
      for (String name : written.stream().sorted().toList()) {
        move(aside(name, PART), folder.resolve(name));
        places.add(folder.resolve(name));
      }
    } catch (IOException e) {
      places.forEach(this::putBack);
      throw unwritable(folder, e);
    }
    published = true;
    return places;
  }

  /** A second name for the old file where the file system has them, else a copy. */
  private static void keep(Path place, Path kept) throws IOException {
    if (Files.isDirectory(place)) {
      throw new FileSystemException(place.toString(), null, "is a folder");
    }
    try {
      Files.createLink(kept, place);
    } catch (IOException | UnsupportedOperationException noLinks) {
      Files.copy(place, kept, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private void putBack(Path place) {
    Path kept = aside(place.getFileName().toString(), KEPT);
    try {
      if (Files.exists(kept)) {
        move(kept, place);
      } else {
        Files.deleteIfExists(place);
      }
    } catch (IOException worse) {
      // the message about the first failure is the one that helps
    }
  }

  private static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }

  private Path aside(String name, String ending) {
    return folder.resolve("." + name + ending);
  }

  /** Removes what lies aside, from this build or one that was killed. */
  private void clear() throws IOException {
    try (DirectoryStream<Path> left =
        Files.newDirectoryStream(folder, ".*{" + PART + "," + KEPT + "}")) {
      for (Path file : left) {
        Files.deleteIfExists(file);
      }
    }
  }

  /** Gives the folder back, and takes it away if it was made for nothing. */
  @Override
  public void close() {
    try (lock) {
      clear();
    } catch (IOException e) {
      // hidden files are left, which the next build clears away
    }
    if (made && !published) {
      try {
        Files.deleteIfExists(folder);
      } catch (IOException e) {
        // somebody else has put something into it
      }
    }
  }

  private static Refusal unwritable(Path what, IOException e) {
    String reason =
        e instanceof FileSystemException f && f.getReason() != null ? f.getReason() : "";
    if (reason.isEmpty() && !(e instanceof FileSystemException)) {
      reason = e.getMessage() == null ? "" : e.getMessage();
    }
    String why = reason.isEmpty() ? "cannot write" : "cannot write (" + reason + ")";
    String todo = "make room or give another folder with --out; the books there are as they were";
    return refusal(what.toString(), why, todo);
  }

  private static Refusal refusal(String text, String what, String todo) {
    return new Refusal(Problem.error("out-folder", Place.NOWHERE, text, what, todo));
  }

  /** Tells what fails on the disk from what fails before it. */
  private static final class Disk extends OutputStream {
    private final OutputStream file;
    private boolean failed;

    Disk(OutputStream file) {
      this.file = file;
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      try {
        file.write(bytes, from, length);
      } catch (IOException e) {
        failed = true;
        throw e;
      }
    }

    @Override
    public void close() throws IOException {
      file.close();
    }
  }
}
