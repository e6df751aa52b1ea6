package bindery.press.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import bindery.report.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutFolderTest {
  @TempDir Path folder;

  @Test
  void nothingIsSeenBeforeAllIsWhole() throws IOException {
    Files.writeString(folder.resolve("a"), "old");
    try (OutFolder out = OutFolder.open(folder)) {
      write(out, "a", "new");
      write(out, "b", "new");
      assertEquals("{a=old}", visible());
      out.publish();
    }
    assertEquals("{a=new, b=new}", all());
  }

  @Test
  void givingUpLeavesNothingBehind() throws IOException {
    Files.writeString(folder.resolve("a"), "old");
    try (OutFolder out = OutFolder.open(folder)) {
      write(out, "a", "new");
    }
    assertEquals("{a=old}", all());
  }

  @Test
  void aFullDiskIsToldAndLeavesTheOldBooks() throws IOException {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full));
    Files.writeString(folder.resolve("a"), "old");
    try (OutFolder out = OutFolder.open(folder)) {
      write(out, "a", "new");
      Files.createSymbolicLink(folder.resolve(".b.part"), full);
      Refusal refusal =
          assertThrows(
              Refusal.class, () -> out.write("b", stream -> stream.write(new byte[100_000])));
      assertEquals(
          "error: cannot write (No space left on device) ‘b’; make room or give another folder with"
              + " --out; the books there are as they were",
          refusal.getMessage().replace(folder + "/", ""));
    }
    assertEquals("{a=old}", all());
  }

  @Test
  void whatIsDamagedInABookIsNotTheDisksFault() throws IOException {
    Files.writeString(folder.resolve("a"), "old");
    try (OutFolder out = OutFolder.open(folder)) {
      Refusal refusal =
          assertThrows(
              Refusal.class,
              () ->
                  out.write(
                      "a",
                      stream -> {
                        stream.write(new byte[100_000]);
                        throw new IOException("no table ‘glyf’");
                      }));
      assertEquals(
          "error: this book cannot be made, for something in it is damaged (no table ‘glyf’) ‘a’;"
              + " look at its fonts and pictures; the books in the folder are as they were",
          refusal.getMessage());
    }
    assertEquals("{a=old}", all());
  }

  @Test
  void ifOneCannotBePutInItsPlaceNoneIs() throws IOException {
    Files.writeString(folder.resolve("a"), "old");
    Files.createDirectories(folder.resolve("b/not empty"));
    try (OutFolder out = OutFolder.open(folder)) {
      write(out, "a", "new");
      write(out, "b", "new");
      write(out, "c", "new");
      Refusal refusal = assertThrows(Refusal.class, out::publish);
      assertTrue(refusal.getMessage().contains("cannot write (is a folder)"), refusal.getMessage());
    }
    Files.delete(folder.resolve("b/not empty"));
    Files.delete(folder.resolve("b"));
    assertEquals("{a=old}", all());
  }

  @Test
  void oneBuildAtATime() throws IOException {
    try (OutFolder first = OutFolder.open(folder)) {
      write(first, "a", "new");
      Refusal refusal = assertThrows(Refusal.class, () -> OutFolder.open(folder));
      assertTrue(refusal.getMessage().startsWith("error: another build is writing"));
      first.publish();
    }
    OutFolder.open(folder).close();
    assertEquals("{a=new}", all());
  }

  @Test
  void anotherProgramMayHaveTheFolder() throws Exception {
    Files.createDirectories(folder);
    Path holder = folder.resolve("Holder.java");
    Files.writeString(
        holder,
        """
        import java.nio.channels.*; import java.nio.file.*;
        public class Holder { public static void main(String[] a) throws Exception {
          FileChannel c = FileChannel.open(Path.of(a[0]), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          c.lock(Long.MAX_VALUE - 1, 1, false); System.out.println("held"); System.in.read(); } }
        """);
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process other =
        new ProcessBuilder(java, holder.toString(), folder.resolve(".lock").toString()).start();
    try {
      assertEquals('h', other.getInputStream().read());
      assertThrows(Refusal.class, () -> OutFolder.open(folder));
    } finally {
      other.destroy();
      other.waitFor();
    }
  }

  @Test
  void whatAKilledBuildLeftIsClearedAway() throws IOException {
    Files.writeString(folder.resolve(".a.part"), "half");
    Files.writeString(folder.resolve(".a.kept"), "old");
    Files.writeString(folder.resolve("a"), "old");
    Files.writeString(folder.resolve(".gitkeep"), "");
    OutFolder.open(folder).close();
    assertEquals("{.gitkeep=, a=old}", all());
  }

  @Test
  void placesThatCannotBeWrittenTo() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    Refusal isFile = assertThrows(Refusal.class, () -> OutFolder.open(file));
    assertTrue(isFile.getMessage().startsWith("error: the books' folder is a file:"));
    Refusal inFile = assertThrows(Refusal.class, () -> OutFolder.open(file.resolve("dist")));
    assertTrue(inFile.getMessage().startsWith("error: cannot write"), inFile.getMessage());
  }

  @Test
  void theLockIsGoneAfterAnErrorToo() throws IOException {
    try (OutFolder out = OutFolder.open(folder)) {
      assertTrue(all().contains(".lock="));
      write(out, "a", "new");
      assertThrows(IllegalStateException.class, () -> out.write("b", stream -> fail()));
    }
    assertEquals("{}", all());
  }

  private static void fail() {
    throw new IllegalStateException();
  }

  @Test
  void aFolderThatWasMadeForNothingIsTakenAway() throws IOException {
    Path fresh = folder.resolve("new/dist");
    OutFolder.open(fresh).close();
    assertTrue(Files.notExists(fresh));
    try (OutFolder out = OutFolder.open(fresh)) {
      write(out, "a", "new");
      out.publish();
    }
    assertTrue(Files.exists(fresh.resolve("a")));
    Path old = Files.createDirectories(folder.resolve("old"));
    OutFolder.open(old).close();
    assertTrue(Files.exists(old));
  }

  @Test
  void neverTwoAtATimeHoweverManyTry() {
    AtomicInteger inside = new AtomicInteger();
    long taken =
        IntStream.range(0, 400)
            .parallel()
            .filter(
                i -> {
                  try (OutFolder out = OutFolder.open(folder)) {
                    assertEquals(1, inside.incrementAndGet(), () -> "in " + out);
                    inside.decrementAndGet();
                    return true;
                  } catch (Refusal refusal) {
                    return false;
                  }
                })
            .count();
    assertTrue(taken > 0);
  }

  private static void write(OutFolder out, String name, String text) {
    out.write(name, stream -> stream.write(text.getBytes(StandardCharsets.UTF_8)));
  }

  private String visible() throws IOException {
    return files(false);
  }

  private String all() throws IOException {
    return files(true);
  }

  private String files(boolean hidden) throws IOException {
    TreeMap<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        if (hidden || !name.startsWith(".")) {
          texts.put(name, Files.readString(file));
        }
      }
    }
    return texts.toString();
  }
}
