package bindery.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Books by chance, whole: no word is lost or moved, and every note begins on the page of its call
 * or is reported.
 */
class RandomBookTest {
  private static final Pattern WORD = Pattern.compile("[a-y]+z");

  @TempDir Path folder;

  /** Where a word was found. */
  private record Place(int at, int page) {}

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void nothingIsLostOrMoved(int seed) throws IOException {
    RandomBook book = new RandomBook(seed);
    TestFolder bench =
        new TestFolder(folder).with("01.md", book.markdown).with("styles/reader.css", book.css);
    assertEquals(0, bench.build("--edition", "reader", "--verbose"), bench.err());
    Map<String, Place> found = found(bench.books().get("chapter.pdf"));
    List<String> lost = new ArrayList<>(book.words.keySet());
    lost.removeAll(found.keySet());
    assertEquals(List.of(), lost, book.css);
    for (List<String> paragraph : book.paragraphs) {
      int last = -1;
      for (String word : paragraph) {
        int at = found.get(word).at();
        assertTrue(at > last, () -> word + " has moved, " + book.css);
        last = at;
      }
    }
    long parted =
        book.calls.entrySet().stream()
            .filter(call -> found.get(call.getKey()).page() != found.get(call.getValue()).page())
            .count();
    long told = bench.err().lines().filter(line -> line.contains("on a later page")).count();
    assertTrue(parted <= told, () -> parted + " notes apart, " + told + " told of, " + book.css);
  }

  /** The first place of every word; heads of tables come again. */
  private static Map<String, Place> found(String pdf) throws IOException {
    Map<String, Place> found = new HashMap<>();
    int at = 0;
    try (PDDocument document = Loader.loadPDF(pdf.getBytes(StandardCharsets.ISO_8859_1))) {
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        Matcher words = WORD.matcher(stripper.getText(document));
        while (words.find()) {
          found.putIfAbsent(words.group(), new Place(at++, page));
        }
      }
    }
    return found;
  }
}
