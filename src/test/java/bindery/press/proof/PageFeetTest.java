package bindery.press.proof;

import static bindery.press.proof.Counted.SHORT_END;
import static bindery.press.proof.Counted.UNEVEN_SPREAD;
import static bindery.press.proof.Counted.WHITE_SPACE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** How pages end: {@link SquareBook} has ten lines to a page. */
class PageFeetTest {
  private static final String[] FULL = lines(10);

  private static String[] lines(int count) {
    String[] lines = new String[count];
    for (int i = 0; i < count; i++) {
      lines[i] = (char) ('a' + i) + " Words.";
    }
    return lines;
  }

  @Test
  void facingPagesThatAreNotLevel() {
    SquareBook book = new SquareBook().page(FULL).page(FULL).page(lines(9)).page(FULL).end(FULL);
    assertEquals(
        "2: the two pages of this spread end 14.0 points apart", book.found(UNEVEN_SPREAD));
    assertEquals(0, book.analysis().levelled());
  }

  @Test
  void aSpreadThatIsShortOnBothPagesIsLevel() {
    SquareBook book =
        new SquareBook()
            .page(FULL)
            .page(lines(9))
            .page(lines(9))
            .page(FULL)
            .page(FULL)
            .page(FULL)
            .end(FULL);
    assertEquals("", book.found(UNEVEN_SPREAD));
    assertEquals(1, book.analysis().levelled());
  }

  @Test
  void notesEndAPageAsTextDoes() {
    SquareBook book =
        new SquareBook()
            .page(FULL)
            .page(FULL)
            .page("a One.", "", "b Two.", "c 3", "d 4", "", "e 5", "f 6", "", "N Note.")
            .end(FULL);
    assertEquals("", book.found(UNEVEN_SPREAD));
  }

  @Test
  void aChaptersLastPageMayBeShort() {
    SquareBook book = new SquareBook().page(FULL).end(lines(6)).opening(FULL).end(lines(5));
    assertEquals("", book.found(UNEVEN_SPREAD) + book.found(SHORT_END) + book.found(WHITE_SPACE));
  }

  @Test
  void butNotTooShort() {
    SquareBook book = new SquareBook().page(FULL).end(lines(4)).opening(FULL).end("a Words.");
    assertEquals(
        "2: this last page of a chapter has 4 lines\n4: this last page of a chapter has 1 line",
        book.found(SHORT_END));
  }

  @Test
  void aChapterOfAFewLinesHasNoShortEnd() {
    SquareBook book = new SquareBook().end(FULL).end(lines(2)).page().end(lines(2));
    assertEquals("", book.found(SHORT_END));
  }

  @Test
  void aPictureFillsAShortEnd() {
    assertEquals("", new SquareBook().page(FULL).end("a Words.", "#").found(SHORT_END));
  }

  @Test
  void whiteAtTheFootOfAPage() {
    SquareBook book = new SquareBook().page(lines(6)).page(FULL).page(lines(8)).end(FULL);
    assertEquals("1: 41% of this page are white at its foot", book.found(WHITE_SPACE));
  }

  @Test
  void whiteBetweenWhatStandsOnAPage() {
    String[] gap = {"a One.", "b Two.", "", "", "", "", "c 3", "d 4", "e 5", "f 6"};
    SquareBook book = new SquareBook().page(FULL).page(gap).page(FULL).opening(gap).end(FULL);
    assertEquals(
        "2: 43% of this page are white between what stands on it", book.found(WHITE_SPACE));
    gap[3] = "#";
    assertEquals("", new SquareBook().page(gap).end(FULL).found(WHITE_SPACE));
  }

  @Test
  void aBlankPageIsAsked() {
    assertEquals("", new SquareBook().end(FULL).page().opening(FULL).end(FULL).found(WHITE_SPACE));
  }
}
