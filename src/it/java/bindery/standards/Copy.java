package bindery.standards;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A manuscript as it is, but for the standard that its {@code book.yaml} asks for. */
final class Copy {
  private Copy() {}

  /** Copies a folder; hidden files are nothing of a book. */
  static void of(Path from, Path to, String standard) throws IOException {
    delete(to);
    Files.walkFileTree(
        from,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes of)
              throws IOException {
            if (hidden(folder, from)) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            Files.createDirectories(to.resolve(from.relativize(folder).toString()));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes of) throws IOException {
            if (!hidden(file, from) && of.isRegularFile()) {
              Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
            return FileVisitResult.CONTINUE;
          }
        });
    Path book = to.resolve("book.yaml");
    String text = Files.exists(book) ? Files.readString(book) : "";
    String without = text.replaceAll("(?m)^reader:.*\\R?(?:[ \\t]+.*\\R?)*", "");
    Files.writeString(book, without.stripTrailing() + "\nreader: " + standard + "\n");
  }

  private static boolean hidden(Path path, Path root) {
    return !path.equals(root) && path.getFileName().toString().startsWith(".");
  }

  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    List<Path> all;
    try (Stream<Path> walked = Files.walk(folder)) {
      all = walked.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path each : all) {
      Files.delete(each);
    }
  }
}
