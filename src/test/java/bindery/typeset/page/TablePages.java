package bindery.typeset.page;

import static org.junit.jupiter.api.Assertions.assertTrue;

import bindery.typeset.compositor.PlacedText;
import bindery.typeset.compositor.SmallEdition;
import bindery.typeset.placed.Placed;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What tests of tables on pages share: the words of pages, line by line. */
abstract class TablePages {
  static final String CSS =
      "@page { size: 240pt 280pt; margin: 20pt } td, th { padding: 0 } table { margin-left: 0 }"
          + " th { font-weight: normal } td.g { padding: 3pt }";

  /** The lines of every page, from its head down. */
  static List<List<String>> pages(String css, String chapter) {
    SmallEdition small = SmallEdition.of(CSS + css, chapter);
    List<List<String>> pages = new ArrayList<>();
    for (Page page : small.made().pages().pages()) {
      List<String> lines = new ArrayList<>();
      lines(page.content(), lines);
      pages.add(lines);
    }
    return pages;
  }

  static void lines(List<Placed> content, List<String> lines) {
    for (Placed placed : content) {
      if (placed instanceof Placed.Line line) {
        assertTrue(line.y() <= 280, "stands on the page: " + PlacedText.line(line));
        lines.add(PlacedText.text(line));
      } else if (placed instanceof Placed.Turned turned) {
        lines(turned.content(), lines);
      }
    }
  }

  static List<String> words(List<List<String>> pages) {
    return pages.stream()
        .flatMap(List::stream)
        .flatMap(line -> List.of(line.split(" ")).stream())
        .toList();
  }

  static String words(String stem, int count) {
    return IntStream.range(0, count).mapToObj(i -> stem + i).collect(Collectors.joining(" "));
  }

  static String rows(int count, String second) {
    return IntStream.range(0, count)
        .mapToObj(i -> "<tr><td>r" + i + "</td><td>" + second + "</td></tr>")
        .collect(Collectors.joining());
  }
}
