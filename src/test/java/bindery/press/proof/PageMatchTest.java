package bindery.press.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bindery.pdf.printed.PrintedMark;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Books of pages that are written as their words; what becomes of them as {@code 1=2}. */
class PageMatchTest {
  private static final String A = "alpha anvil apple";
  private static final String B = "bravo baker bread";
  private static final String C = "cloud crown curve";
  private static final String D = "delta drain drift";

  private static List<ComparedPage> book(String... pages) {
    List<ComparedPage> book = new ArrayList<>();
    for (String page : pages) {
      List<PrintedMark> marks = new ArrayList<>(List.of(new PrintedMark("page", "", 0, 0)));
      int[] words =
          page.isEmpty()
              ? new int[0]
              : Arrays.stream(page.split(" ")).mapToInt(String::hashCode).sorted().toArray();
      for (String word : page.isEmpty() ? new String[0] : page.split(" ")) {
        marks.add(new PrintedMark("roman", word, 10 * marks.size(), 20));
      }
      int number = book.size() + 1;
      book.add(new ComparedPage(number, "" + number, 100, 10, marks, words));
    }
    return book;
  }

  private static String match(List<ComparedPage> before, List<ComparedPage> after) {
    return PageMatch.of(before, after).stream()
        .map(
            m ->
                m.before().map(ComparedPage::folio).orElse("")
                    + (m.same() ? "=" : "~")
                    + m.after().map(ComparedPage::folio).orElse(""))
        .collect(Collectors.joining(" "));
  }

  @Test
  void nothingHasChanged() {
    assertEquals("1=1 2=2 3=3", match(book(A, "", B), book(A, "", B)));
  }

  @Test
  void aWordHasChanged() {
    assertEquals("1=1 2~2 3=3", match(book(A, B, C), book(A, "bravo baker bride", C)));
  }

  @Test
  void pagesAreTheSameWhateverTheirNumbers() {
    assertEquals("1=1 ~2 2=3 3=4", match(book(A, B, C), book(A, D, B, C)));
    assertEquals("1~ 2=1 3=2", match(book(A, B, C), book(B, C)));
    assertEquals("1=1 2~ 3=2", match(book(A, B, C), book(A, C)));
  }

  @Test
  void changedPagesStandBesideThoseTheyAreKinTo() {
    assertEquals("1=1 ~2 2~3 3=4", match(book(A, B, C), book(A, D, "bravo baker brick", C)));
    assertEquals("1~ ~1 2=2", match(book(A, C), book(D, C)));
  }

  @Test
  void blankPagesDoNotPullOthersApart() {
    assertEquals("1=1 2=2 3=3 ~4 ~5", match(book(A, "", B), book(A, "", B, C, "")));
    assertEquals("~1 ~2 1=3 2=4 3=5", match(book(A, "", B), book(C, "", A, "", B)));
  }

  @Test
  void aHairIsNoChange() {
    PrintedMark word = new PrintedMark("roman", "word", 10, 20);
    assertEquals(true, word.isLike(word.moved(0.2, -0.2)));
    assertEquals(false, word.isLike(word.moved(0.5, 0)));
    assertEquals(false, word.isLike(new PrintedMark("italic", "word", 10, 20)));
  }
}
