package bindery.typeset.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables on pages of 20 squares by 20 lines. */
class TablePagesTest extends TablePages {
  @ParameterizedTest
  @ValueSource(ints = {16, 17, 18, 19})
  void noRowStandsAlone(int above) {
    List<List<String>> pages =
        pages(
            "",
            "<p>text</p>".repeat(above)
                + "<table>"
                + rows(4, "x")
                + "</table>"
                + "<p>text</p>".repeat(12));
    List<Integer> parts =
        pages.stream()
            .map(lines -> (int) lines.stream().filter(line -> line.startsWith("r")).count())
            .filter(count -> count > 0)
            .toList();
    assertFalse(parts.contains(1), parts.toString());
  }

  @Provide
  Arbitrary<List<Integer>> heights() {
    return Arbitraries.of(1, 1, 2).list().ofMinSize(2).ofMaxSize(9);
  }

  @Property(tries = 100)
  void noRowOfASmallTableStandsAloneAtTheFootOrTheHeadOfAPage(
      @ForAll("heights") List<Integer> heights,
      @ForAll @IntRange(min = 0, max = 19) int above,
      @ForAll boolean head,
      @ForAll boolean foot,
      @ForAll boolean caption) {
    StringBuilder table = new StringBuilder("<table>");
    table.append(caption ? "<caption>Caption</caption>" : "");
    table.append(head ? "<thead><tr><th>Head</th><th/></tr></thead>" : "");
    for (int i = 0; i < heights.size(); i++) {
      String more = "<br/>x".repeat(heights.get(i) - 1);
      table.append("<tr><td>r" + i + "</td><td>x" + more + "</td></tr>");
    }
    table.append(foot ? "<tfoot><tr><td>Foot</td><td/></tr></tfoot>" : "").append("</table>");
    List<List<String>> pages =
        pages("", "<p>text</p>".repeat(above) + table + "<p>text</p>".repeat(12));
    List<Integer> parts =
        pages.stream()
            .map(lines -> (int) lines.stream().filter(line -> line.matches("r\\d.*")).count())
            .filter(count -> count > 0)
            .toList();
    assertFalse(parts.contains(1), parts.toString());
  }

  @Test
  void headAndFootStandOnEveryPage() {
    List<List<String>> pages =
        pages(
            "",
            "<table><thead><tr><th>Head</th><th/></tr></thead><tfoot><tr><td>Foot</td><td/></tr>"
                + "</tfoot>"
                + rows(50, "x")
                + "</table>");
    assertEquals(3, pages.size());
    for (List<String> page : pages) {
      assertEquals("Head", page.get(0));
      assertEquals("Foot", page.get(page.size() - 1));
      assertEquals(1, page.stream().filter("Head"::equals).count());
      assertEquals(1, page.stream().filter("Foot"::equals).count());
      assertTrue(page.size() <= 2 + 2 * 18);
    }
    List<String> firsts = words(pages).stream().filter(w -> w.matches("r\\d+")).toList();
    assertEquals(List.of(words("r", 50).split(" ")), firsts);
  }

  @Test
  void aHeadHigherThanAQuarterOfThePageIsNotRepeated() {
    List<List<String>> pages =
        pages(
            "",
            "<table><thead><tr><th>Head<br/>2<br/>3<br/>4<br/>5<br/>6</th><th/></tr></thead>"
                + rows(50, "x")
                + "</table>");
    assertEquals(1, words(pages).stream().filter("Head"::equals).count());
    assertEquals(3, pages.size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<thead><tr><th>Head</th><th>Row</th></tr></thead>"})
  void aCellOfManyLinesGoesOverPagesWithoutLoss(String head) {
    List<List<String>> pages =
        pages(
            "",
            "<table>"
                + head
                + "<tr><td>short text</td><td class=\"g\">"
                + words("w", 600)
                + "</td></tr></table>");
    assertTrue(pages.size() > 10, pages.size() + " pages");
    List<String> found = words(pages).stream().filter(w -> w.matches("w\\d+")).toList();
    assertEquals(List.of(words("w", 600).split(" ")), found);
  }

  @Test
  void cellsOverRowsHigherThanAPageLoseNothing() {
    List<List<String>> pages =
        pages(
            "",
            "<table><tr><td rowspan=\"3\">"
                + words("a", 200)
                + "</td><td>b0</td></tr><tr><td>"
                + words("c", 100)
                + "</td></tr><tr><td>d0</td></tr><tr><td>e0</td><td>f0</td></tr></table>");
    List<String> found = new ArrayList<>(words(pages));
    for (String w : (words("a", 200) + " b0 " + words("c", 100) + " d0 e0 f0").split(" ")) {
      assertTrue(found.remove(w), w);
    }
    assertEquals(List.of(), found);
  }

  @Test
  void pictureBesideTextOfSeveralPages() {
    List<List<String>> pages =
        pages(
            "",
            "<table><tr><td><img src=\"90x900.svg\" alt=\"\"/></td><td>"
                + words("w", 300)
                + "</td></tr></table>");
    List<String> found = words(pages).stream().filter(w -> w.matches("w\\d+")).toList();
    assertEquals(List.of(words("w", 300).split(" ")), found);
  }

  @Test
  void notesCalledInCellsStandOnTheirPages() {
    StringBuilder table = new StringBuilder("<table>");
    StringBuilder notes = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      table.append("<tr><td>r" + i);
      if (i % 7 == 3) {
        table.append("<a class=\"noteref\" href=\"#n" + i + "\">*</a>");
        notes.append(
            "<aside class=\"footnote\" epub:type=\"footnote\" id=\"n"
                + i
                + "\">note"
                + i
                + "</aside>");
      }
      table.append("</td></tr>");
    }
    List<List<String>> pages =
        pages(" aside.footnote { float: footnote }", table + "</table>" + notes);
    for (List<String> page : pages) {
      for (int i = 3; i < 40; i += 7) {
        assertEquals(page.contains("r" + i + "*"), page.contains("note" + i), page.toString());
      }
    }
    assertEquals(6, words(pages).stream().filter(w -> w.startsWith("note")).count());
  }

  @ParameterizedTest
  @ValueSource(ints = {14, 15, 16, 17, 18, 19, 20})
  void aCaptionStaysWithHeadAndRow(int lines) {
    String text = "<p>Text<br/>" + "x<br/>".repeat(lines - 2) + "end</p>";
    List<List<String>> pages =
        pages(
            " p { orphans: 1; widows: 1 }",
            text
                + "<table><caption>Caption</caption><thead><tr><th>Head</th><th/></tr></thead>"
                + rows(4, "x")
                + "</table>");
    for (List<String> page : pages) {
      if (page.contains("Caption")) {
        assertTrue(page.contains("Head"), page.toString());
        assertTrue(page.contains("r0"), page.toString());
      }
    }
    assertEquals(1, words(pages).stream().filter("Caption"::equals).count());
  }

  @ParameterizedTest
  @ValueSource(ints = {12, 40, 200})
  void aTableOfMoreColumnsThanAnyPageHasRoomForKeepsItsWords(int columns) {
    String cells =
        IntStream.range(0, columns)
            .mapToObj(i -> "<td>c" + i + "</td>")
            .collect(Collectors.joining());
    List<List<String>> pages = pages("", "<table><tr>" + cells + "</tr></table>");
    String all = pages.stream().flatMap(List::stream).collect(Collectors.joining());
    String digits = words("", columns).replace(" ", "");
    assertEquals(
        digits.chars().sorted().boxed().toList(),
        all.replace("c", "").chars().sorted().boxed().toList());
  }
}
