package bindery.typeset.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bindery.Golden;
import bindery.typeset.compositor.SmallEdition;
import bindery.typeset.inline.Baseline;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pages of 20 squares by 10 lines, one file each: a stylesheet, a chapter, and how its pages look.
 * A file without problems expects none. {@code -Dgolden.update} writes the last part anew.
 */
class SquarePagesTest {
  private static final Path FOLDER = Golden.folder("typeset/page/squares");
  private static final String PAGE =
      "@page { size: 240pt 160pt; margin: 20pt } .c { columns: 2; column-gap: 20pt }";

  static Stream<String> chapters() throws IOException {
    return Golden.names(FOLDER, ".txt");
  }

  @ParameterizedTest
  @MethodSource("chapters")
  void pagesLookAsDrawn(String name) throws IOException {
    Golden.check(FOLDER.resolve(name), SquarePagesTest::pages);
  }

  private static String pages(String css, String body) {
    SmallEdition small = SmallEdition.of(PAGE + css, body);
    List<Page> pages = small.made().pages().pages();
    StringBuilder out = new StringBuilder();
    small.report.problems().forEach(p -> out.append(p).append('\n'));
    double first = 20 + Baseline.ofBody(small.edition);
    pages.forEach(page -> out.append(PageSquares.of(page, 12, first)));
    return out.toString();
  }

  @Test
  void idsInColumnsLeadToTheirPages() {
    String entries =
        IntStream.rangeClosed(1, 30)
            .mapToObj(i -> "<p id=\"p" + i + "\">w<b id=\"b" + i + "\">x</b></p>")
            .collect(Collectors.joining());
    PageMap map = SmallEdition.of(PAGE, "<div class=\"c\">" + entries + "</div>").made().map();
    for (int i = 1; i <= 30; i++) {
      int page = i <= 20 ? 1 : 2;
      assertEquals(page, map.stands().get("p" + i).folio().number(), "p" + i);
      assertEquals(page, map.stands().get("b" + i).folio().number(), "b" + i);
    }
  }
}
