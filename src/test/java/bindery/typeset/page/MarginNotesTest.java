package bindery.typeset.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bindery.typeset.compositor.PlacedText;
import bindery.typeset.compositor.SmallEdition;
import bindery.typeset.placed.Placed;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Notes in the margin: squares of 10 points on lines of 12, ten lines to a page. */
class MarginNotesTest {
  private static final String CSS =
      "@page { size: 260pt 160pt; margin: 20pt 80pt 20pt 20pt }"
          + " @page :left { margin: 20pt 20pt 20pt 80pt }"
          + " .sidenote { float: -bindery-margin; width: 50pt; margin: 0 0 0 10pt;"
          + " font-size: 5pt; line-height: 6pt; text-indent: 0 } .sidenote p { text-indent: 0 }";

  private static final double FOOT = 20 + 10 * 12;

  private static String call(int n) {
    return "<a class='noteref' href='#n" + n + "'>*</a>";
  }

  private static String note(int n, String words) {
    return "<aside class='footnote sidenote' epub:type='footnote' id='n%d'><p>%s</p></aside>"
        .formatted(n, words);
  }

  private static SmallEdition small(String css, String body, String... notes) {
    return SmallEdition.of(
        CSS + css,
        body + "<section epub:type='footnotes'>" + String.join("", notes) + "</section>");
  }

  private static List<Page> pages(SmallEdition small) {
    return small.made().pages().pages();
  }

  private static List<Placed.Line> lines(Page page, boolean notes) {
    return page.content().stream()
        .filter(Placed.Line.class::isInstance)
        .map(Placed.Line.class::cast)
        .filter(line -> line.part() == (notes ? Placed.Part.NOTE : Placed.Part.BODY))
        .toList();
  }

  private static Placed.Line with(Page page, boolean notes, String words) {
    return lines(page, notes).stream()
        .filter(line -> PlacedText.text(line).contains(words))
        .findFirst()
        .orElseThrow();
  }

  private static double x(Placed.Line line) {
    return line.x() + line.pieces().get(0).offset();
  }

  @Test
  void aNoteStandsBesideItsLineInTheOuterMargin() {
    String text = "<p>one</p><p>two" + call(1) + "</p><p class='b'>three" + call(2) + "</p>";
    List<Page> pages =
        pages(small(" .b { break-before: page }", text, note(1, "first"), note(2, "second")));
    Placed.Line first = with(pages.get(0), true, "first");
    assertEquals(with(pages.get(0), false, "two").y(), first.y(), 0.01);
    assertEquals(20 + 160 + 10, x(first), 0.01);
    Placed.Line second = with(pages.get(1), true, "second");
    assertEquals(with(pages.get(1), false, "three").y(), second.y(), 0.01);
    assertEquals(80 - 10 - 50, x(second), 0.01);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<ul><li><p>a</p></li><li><p>line*</p></li></ul>",
        "<blockquote><p>a</p><p>line*</p></blockquote>",
        "<blockquote class='small'><p>a</p><p>line*</p></blockquote>",
        "<h2>line*</h2><p>a</p>",
        "<table><tr><td>a</td></tr><tr><td>line*</td></tr></table>",
        "<div class='two'><p>a</p><p>b</p><p>c</p><p>line*</p></div>"
      })
  void wheneverALineCallsIt(String body) {
    String css = " .small { line-height: 9pt } .two { columns: 2 } h2 { font-size: 10pt }";
    SmallEdition small = small(css, body.replace("*", call(1)), note(1, "note"));
    Page page = pages(small).get(0);
    assertEquals(with(page, false, "line").y(), with(page, true, "note").y(), 0.01);
    assertEquals(190, x(with(page, true, "note")), 0.01);
  }

  @Test
  void aBoxStandsBesideTheLineThatComesNext() {
    String body = "<p>one</p><div class='sidenote' id='m'><p>box</p></div><p>two</p><p>three</p>";
    Page page = pages(small("", body)).get(0);
    assertEquals(with(page, false, "two").y(), with(page, true, "box").y(), 0.01);
    assertEquals(12, with(page, false, "two").y() - with(page, false, "one").y(), 0.01);
    Page last = pages(small("", "<p>one</p><div class='sidenote' id='m'>box</div>")).get(0);
    assertEquals(1, lines(last, true).size());
  }

  @Test
  void aSpanStandsBesideItsOwnLine() {
    String body = "<p>one<br/>two<span class='sidenote' id='m'>span</span> more<br/>three</p>";
    Page page = pages(small("", body)).get(0);
    assertEquals("two more", PlacedText.text(lines(page, false).get(1)));
    assertEquals(with(page, false, "two").y(), with(page, true, "span").y(), 0.01);
    assertEquals(190, x(with(page, true, "span")), 0.01);
  }

  @Test
  void whatHasTheIdOfAnotherStaysInTheText() {
    String body = "<p id='m'>one</p><div class='sidenote' id='m'>box</div>";
    String span =
        "<p>two<span class='sidenote' id='m'>span</span><span class='sidenote'>x</span></p>";
    Page page = pages(small("", body + span)).get(0);
    assertEquals(0, lines(page, true).size());
    assertEquals(3, lines(page, false).size());
  }

  @Test
  void notesAtTheFootAndInTheMarginGoTogether() {
    String foot = "<aside class='foot' epub:type='footnote' id='n2'><p>foot</p></aside>";
    String body = "<p>one" + call(1) + call(2) + call(3) + "</p>";
    Page page =
        pages(small(" .foot { float: footnote }", body, note(1, "a"), foot, note(3, "b"))).get(0);
    assertEquals(20, x(with(page, true, "foot")), 0.01);
    assertEquals(190, x(with(page, true, "a")), 0.01);
    assertEquals(190, x(with(page, true, "b")), 0.01);
  }

  @Test
  void whatHasNoRoomGoesOnInTheNextMarginAndIsTold() {
    String words = "wordily ".repeat(25);
    String body = "<p>" + "text<br/>".repeat(3) + call(1) + "</p>" + "<p>more</p>".repeat(9);
    SmallEdition small = small("", body, note(1, words));
    List<Page> pages = pages(small);
    assertEquals(25, lines(pages.get(0), true).size() + lines(pages.get(1), true).size());
    assertEquals(List.of("parted-note"), kinds(small));
  }

  private static List<String> kinds(SmallEdition small) {
    return small.report.problems().stream()
        .map(p -> p.kind())
        .filter(kind -> kind.endsWith("note"))
        .toList();
  }

  @Test
  void whatIsLeftAtTheEndHasPagesOfItsOwn() {
    SmallEdition small = small("", "<p>one" + call(1) + "</p>", note(1, "wordily ".repeat(50)));
    List<Page> pages = pages(small);
    assertEquals(50, pages.stream().mapToInt(page -> lines(page, true).size()).sum());
    assertEquals(3, pages.size());
  }

  @Test
  void notesKeepTheirOrderAndStandOnNoOther() {
    Random random = new Random(3);
    for (int trial = 0; trial < 60; trial++) {
      int count = 1 + random.nextInt(12);
      StringBuilder body = new StringBuilder();
      String[] notes = new String[count];
      for (int n = 0; n < count; n++) {
        body.append("<p>").append("text ".repeat(random.nextInt(40))).append(call(n));
        body.append("</p>");
        int length = random.nextInt(5) == 0 ? 40 : 1 + random.nextInt(8);
        notes[n] =
            note(n, IntStream.range(0, length).mapToObj(i -> "wordy ").reduce("", String::concat));
        notes[n] = notes[n].replaceFirst("wordy", "note" + n);
      }
      List<String> found = new ArrayList<>();
      for (Page page : pages(small("", body.toString(), notes))) {
        double last = 0;
        for (Placed.Line line : lines(page, true)) {
          assertTrue(line.y() >= last + 6 - 0.01, "trial " + trial + ": one over another");
          assertTrue(line.y() <= FOOT, "trial " + trial + ": below the text");
          last = line.y();
          String words = PlacedText.text(line);
          if (words.startsWith("note")) {
            found.add(words.split(" ")[0]);
          }
        }
      }
      assertEquals(IntStream.range(0, count).mapToObj(n -> "note" + n).toList(), found);
    }
  }
}
