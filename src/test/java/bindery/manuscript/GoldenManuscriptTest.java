package bindery.manuscript;

import bindery.Golden;
import bindery.apparatus.Apparatus;
import bindery.book.Book;
import bindery.report.Report;
import bindery.source.Limits;
import bindery.source.SourceFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every folder of {@code src/test/resources/manuscript} is a manuscript; its {@code golden.txt} is
 * what it becomes, with every message. {@code -Dgolden.update} writes the files anew, to be read.
 */
class GoldenManuscriptTest {
  private static final Path FOLDERS = Golden.folder("manuscript");

  static List<String> folders() throws IOException {
    try (Stream<Path> folders = Files.list(FOLDERS)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("folders")
  void becomesItsTree(String name) throws IOException {
    Report report = new Report();
    SourceFolder folder =
        SourceFolder.open(FOLDERS.resolve(name), "manuscript folder", Limits.DEFAULT);
    Book book = Apparatus.work(ManuscriptReader.read(folder, report), report);
    String dump = TreeDump.of(book, report);
    Golden.check(FOLDERS.resolve(name).resolve("golden.txt"), dump);
  }
}
