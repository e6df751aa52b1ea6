package bindery.engines;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Builds books and has them walked through; {@code src/it/README.md} says what is looked at. */
public final class Engines {
  private static final Path SCRIPTS = Path.of("src/it/resources/engines");

  private static final String BOOKS =
      "manuscript,src/site/guide,src/it/resources/engines/books/everything,"
          + "src/it/resources/engines/books/rightward";

  private final Path out;
  private final PrintStream say;

  private Engines(Path out, PrintStream say) {
    this.out = out;
    this.say = say;
  }

  /** The properties {@code engines.*} say where the reading systems are, and which books. */
  public static void main(String[] args) throws IOException, InterruptedException {
    String folder = System.getProperty("engines.folder", "");
    if (folder.isBlank()) {
      System.out.println(
          "reading systems: skipped, for -Dengines.folder is not given;"
              + " src/it/README.md says what belongs into that folder");
      return;
    }
    if (!Files.isDirectory(Path.of(folder, "node_modules"))) {
      System.out.println("reading systems: there is no " + Path.of(folder, "node_modules"));
      System.exit(1);
    }
    Path out = Path.of(System.getProperty("engines.out", "target/engines"));
    String books = System.getProperty("engines.books", "");
    Engines engines = new Engines(out, System.out);
    System.exit(engines.walk(folder, (books.isBlank() ? BOOKS : books).split(",")) ? 0 : 1);
  }

  private boolean walk(String folder, String[] books) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.addAll(List.of("node", SCRIPTS.resolve("run.mjs").toString(), folder, out.toString()));
    boolean built = true;
    for (String each : books) {
      Path book = Path.of(each.strip());
      Optional<Path> epub = isEpub(book) ? Optional.of(book) : build(book);
      epub.ifPresent(file -> command.add(file.toString()));
      built &= epub.isPresent();
    }
    return run(command) && built;
  }

  private static boolean isEpub(Path book) {
    return book.toString().endsWith(".epub");
  }

  /** With the pages of print, if there are fonts to set them in. */
  private Optional<Path> build(Path book) throws IOException, InterruptedException {
    Path made = out.resolve("books").resolve(book.getFileName());
    for (String editions : List.of("print,epub", "epub")) {
      List<String> command = new ArrayList<>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.addAll(List.of("-Xmx1g", "-cp", System.getProperty("java.class.path")));
      command.addAll(List.of("bindery.command.Main", "build", book.toString()));
      command.addAll(List.of("--out", made.toString(), "-e", editions));
      if (run(command)) {
        try (Stream<Path> files = Files.list(made)) {
          return files.filter(Engines::isEpub).findFirst();
        }
      }
    }
    say.println("reading systems: no EPUB came of " + book);
    return Optional.empty();
  }

  private static boolean run(List<String> command) throws IOException, InterruptedException {
    return new ProcessBuilder(command).directory(new File(".")).inheritIO().start().waitFor() == 0;
  }
}
