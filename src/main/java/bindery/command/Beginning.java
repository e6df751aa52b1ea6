package bindery.command;

import bindery.source.DiskNames;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Tells somebody who has nothing to build yet how to begin. */
final class Beginning {
  /** Files and folders that are looked at, in a place that may be anywhere. */
  private static final int LOOKED_AT = 1_000;

  /** Folders that are offered. */
  private static final int OFFERED = 5;

  private Beginning() {}

  /**
   * @param here where the command was typed
   */
  static void tell(Path here, PrintStream out) {
    out.println("There is no folder ‘manuscript’ here, and so there is nothing to make a book of.");
    List<String> ready =
        folders(here).stream()
            .filter(name -> hasText(DiskNames.in(here, name)))
            .limit(OFFERED)
            .map(name -> "  bindery " + ShellWord.of(name))
            .toList();
    if (hasText(here)) {
      out.println();
      out.println("To make one of the Markdown files that are here, type");
      out.println("  bindery .");
    }
    if (!ready.isEmpty()) {
      out.println();
      out.println("To make one of the Markdown files in a folder that is here, type");
      ready.forEach(out::println);
    }
    out.print(
        """

        To begin a new one, type
          bindery init
        which writes a small book into the folder manuscript, and then ‘bindery’ again. The books
        come into the folder dist.

        ‘bindery help’ tells what else there is.
        """);
  }

  /** The names of the folders that are here, sorted, without hidden ones. */
  static List<String> folders(Path here) {
    return entries(here).stream()
        .filter(Files::isDirectory)
        .map(DiskNames::of)
        .filter(name -> !name.startsWith("."))
        .toList();
  }

  private static boolean hasText(Path folder) {
    return entries(folder).stream()
        .filter(Files::isRegularFile)
        .map(DiskNames::of)
        .filter(name -> !name.toLowerCase(Locale.ROOT).startsWith("readme."))
        .anyMatch(name -> name.endsWith(".md"));
  }

  private static List<Path> entries(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.limit(LOOKED_AT).sorted().toList();
    } catch (IOException e) {
      return List.of();
    }
  }
}
