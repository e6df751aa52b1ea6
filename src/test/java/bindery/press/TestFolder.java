package bindery.press;

import bindery.command.Main;
import bindery.command.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A manuscript folder and a place to type commands about it. */
public final class TestFolder {
  public final Path manuscript;
  public final Path dist;
  private Path here = Path.of("");
  private final Map<String, String> environment = new TreeMap<>();
  private String out = "";
  private String err = "";

  public TestFolder(Path folder) {
    manuscript = folder.resolve("book");
    dist = folder.resolve("dist");
  }

  /** Writes a file of the manuscript. */
  public TestFolder with(String name, String text) {
    return with(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** What a file of the manuscript says. */
  public String text(String name) {
    try {
      return Files.readString(manuscript.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public TestFolder with(String name, byte[] bytes) {
    try {
      Path file = manuscript.resolve(name);
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Commands are typed beside the manuscript from now on. */
  public TestFolder besideIt() {
    here = manuscript.getParent();
    return this;
  }

  public TestFolder variable(String name, String value) {
    environment.put(name, value);
    return this;
  }

  /** {@code bindery build} of the manuscript into {@code dist}. */
  public int build(String... more) {
    String[] args = new String[more.length + 4];
    args[0] = "build";
    args[1] = manuscript.toString();
    args[2] = "--out";
    args[3] = dist.toString();
    System.arraycopy(more, 0, args, 4, more.length);
    return type(args);
  }

  public int type(String... args) {
    ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
    ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
    PrintStream outStream = new PrintStream(outBytes, true, StandardCharsets.UTF_8);
    PrintStream errStream = new PrintStream(errBytes, true, StandardCharsets.UTF_8);
    int code = Main.run(args, new Terminal(outStream, errStream, false, environment, here));
    out = outBytes.toString(StandardCharsets.UTF_8);
    err = errBytes.toString(StandardCharsets.UTF_8);
    return code;
  }

  /** What the last command printed, the folder's own path left out. */
  public String out() {
    return out.replace(manuscript.getParent() + "/", "");
  }

  public String err() {
    return err.replace(manuscript.getParent() + "/", "");
  }

  /** The visible files of {@code dist} but the report, and what is in them. */
  public Map<String, String> books() {
    return books(false);
  }

  /** What the last build wrote of its findings; empty where there is no such file. */
  public String report() {
    try {
      Path file = dist.resolve("report.html");
      return Files.exists(file) ? Files.readString(file) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Everything in {@code dist} but the report, which is there whether or not books are. */
  public Map<String, String> books(boolean hidden) {
    Map<String, String> books = new TreeMap<>();
    if (!Files.isDirectory(dist)) {
      return books;
    }
    try (Stream<Path> files = Files.list(dist)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        if ((hidden || !name.startsWith(".")) && !name.equals("report.html")) {
          books.put(name, new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
        }
      }
      return books;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
