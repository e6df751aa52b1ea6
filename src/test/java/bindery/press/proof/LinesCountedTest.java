package bindery.press.proof;

import static bindery.press.proof.Counted.ALIKE_BEGINNINGS;
import static bindery.press.proof.Counted.ALIKE_ENDS;
import static bindery.press.proof.Counted.HYPHENS;
import static bindery.press.proof.Counted.HYPHEN_AT_PAGE_END;
import static bindery.press.proof.Counted.LOOSE_LINE;
import static bindery.press.proof.Counted.ORPHAN;
import static bindery.press.proof.Counted.RIVER;
import static bindery.press.proof.Counted.RUNT;
import static bindery.press.proof.Counted.SHORT_RIVER;
import static bindery.press.proof.Counted.TIGHT_LINE;
import static bindery.press.proof.Counted.WIDOW;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** What is counted in lines, on pages that can be read here. */
class LinesCountedTest {

  @Test
  void linesThatBeginAlike() {
    SquareBook book =
        new SquareBook()
            .page(
                "a the innkeeper slept and",
                "a The road was long and so",
                "a “the” night.",
                "b Then it rained. A day, and",
                "b after that the sun came.");
    assertEquals(
        "1: 3 lines in a row begin with ‘the’ | the innkeeper slept and",
        book.found(ALIKE_BEGINNINGS));
    assertEquals("", book.found(ALIKE_ENDS)); // ‘and’ and ‘so’
  }

  @Test
  void threeLettersAreEnoughAndTwoAreNot() {
    SquareBook book =
        new SquareBook()
            .page(
                "a the innkeeper was walking",
                "a then the guests were eating",
                "a there. Now it rained on",
                "a it. Some went on",
                "a its way.");
    assertEquals(
        "1: 3 lines in a row begin with the same three letters, ‘the…’ | the innkeeper was walking",
        book.found(ALIKE_BEGINNINGS));
    assertEquals(
        "1: 2 lines in a row end with the same three letters, ‘…ing’ | the innkeeper was walking\n"
            + "1: 2 lines in a row end with ‘on’ | there. Now it rained on",
        book.found(ALIKE_ENDS));
  }

  @Test
  void halfAWordIsNoWord() {
    SquareBook book =
        new SquareBook().page("a a guest went in~", "a to the inn, where he drank in", "a peace.");
    assertEquals("", book.found(ALIKE_ENDS));
    SquareBook parts =
        new SquareBook().page("a a long for~", "a mation of birds, and for~", "a mation again.");
    assertEquals(
        "1: 2 lines in a row end with the same three letters, ‘…for’ | a long for",
        parts.found(ALIKE_ENDS));
  }

  @Test
  void linesOnTwoPagesAreNoNeighbours() {
    SquareBook book =
        new SquareBook().page("a all of it was so", "a and was that").page("a and that", "a too.");
    assertEquals("", book.found(ALIKE_BEGINNINGS) + book.found(ALIKE_ENDS));
  }

  @Test
  void aRiverRunsDown() {
    SquareBook book =
        new SquareBook()
            .page(
                "a aaaa bbbbbb cc",
                "a dddd eeeee fff",
                "a gggg hhhhhhh i",
                "a jjjj kkkkkkkkk",
                "a llllllll mmmmm");
    assertEquals(
        "1: white runs down through the word spaces of 4 lines | aaaa bbbbbb cc",
        book.found(RIVER));
    assertEquals("", book.found(SHORT_RIVER));
  }

  @Test
  void threeLinesMakeAShortRiverAndTwoNone() {
    SquareBook book =
        new SquareBook()
            .page("a aaa bbbbbb cc", "a ddd eeeee fff", "a ggg hhhhhhh i", "a jjjjjjj kkkkk");
    assertEquals(
        "1: white runs down through the word spaces of 3 lines | aaa bbbbbb cc",
        book.found(SHORT_RIVER));
    assertEquals("", new SquareBook().page("a aaa bb", "a ccc dd", "a eeee f").found(SHORT_RIVER));
  }

  @Test
  void aParagraphsFirstAndLastLineAlone() {
    SquareBook book =
        new SquareBook()
            .page("a It was dark.", "b A guest came to the")
            .page("b door, and knocked on it,", "b and waited, and went away")
            .page("b again.", "c He slept.");
    assertEquals(
        "1: the first line of this paragraph stands alone on its page | A guest came to the",
        book.found(ORPHAN));
    assertEquals(
        "3: the last line of this paragraph stands alone on its page | again.", book.found(WIDOW));
  }

  @Test
  void twoLinesOnEachPageAreNeither() {
    SquareBook book =
        new SquareBook().page("a one two", "a three four").page("a five six", "a seven.");
    assertEquals("", book.found(ORPHAN) + book.found(WIDOW));
  }

  @Test
  void notesHaveWidowsToo() {
    SquareBook book =
        new SquareBook().page("a one two.", "N a long note", "N goes on").page("b ten", "N here.");
    assertEquals(
        "2: the last line of this paragraph stands alone on its page | here.", book.found(WIDOW));
  }

  @Test
  void aLastLineOfOneLetterIsARunt() {
    String two = "a He went to the inn and was";
    assertEquals("", new SquareBook().page(two, "a in.").found(RUNT));
    assertEquals("", new SquareBook().page("a I").found(RUNT)); // nothing else is there
    assertEquals(
        "1: the last line of this paragraph is shorter than an indent looks | I",
        new SquareBook().page(two, "a I").found(RUNT));
  }

  @Test
  void spacesAreMeasuredByTheFace() {
    SquareBook book =
        new SquareBook().page("a one  two  three", "a one  two three", "a one two three.");
    assertEquals(
        "1: the word spaces of this line are 2.00 of those of the face | one two three",
        book.found(LOOSE_LINE));
    assertEquals("", book.found(TIGHT_LINE));
  }

  @Test
  void hyphensInARow() {
    SquareBook two = new SquareBook().page("a the inn~", "a keeper’s well-", "a known inn.");
    assertEquals("", two.found(HYPHENS));
    SquareBook three =
        new SquareBook()
            .page(
                "a the inn~", "a keeper’s well-", "a known beer-gar~", "a den. He slept –", "a .");
    assertEquals("1: 3 lines in a row end with a hyphen | the inn", three.found(HYPHENS));
  }

  @Test
  void aWordThatGoesOnOverleaf() {
    SquareBook book =
        new SquareBook()
            .page("a one two", "a the inn~")
            .page("a keeper slept", "a and the beer-gar~")
            .page("a den was dark.", "a Rain.");
    assertEquals(
        "1: the last word of this page has its end overleaf | the inn\n"
            + "2: the last word of this page has its end on the facing page | and the beer-gar",
        book.found(HYPHEN_AT_PAGE_END));
  }
}
