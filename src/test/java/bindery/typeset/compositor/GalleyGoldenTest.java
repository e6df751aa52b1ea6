package bindery.typeset.compositor;

import bindery.Golden;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Small chapters, one file each: a stylesheet, a body, and how it is set on a measure of 20 squares
 * of ten points. A file without problems expects none. {@code -Dgolden.update} writes the last part
 * anew.
 */
class GalleyGoldenTest {
  private static final Path FOLDER = Golden.folder("typeset/compositor");

  static Stream<String> chapters() throws IOException {
    return Golden.names(FOLDER, ".txt");
  }

  @ParameterizedTest
  @MethodSource("chapters")
  void chaptersAreSetAsWritten(String name) throws IOException {
    Golden.check(FOLDER.resolve(name), GalleyGoldenTest::dump);
  }

  private static String dump(String css, String body) {
    SmallEdition small = SmallEdition.of(css, body);
    String galley = GalleyDump.of(small.galley(200), small.context);
    StringBuilder out = new StringBuilder();
    small.report.problems().forEach(p -> out.append(p).append('\n'));
    return out.append(galley).toString();
  }
}
