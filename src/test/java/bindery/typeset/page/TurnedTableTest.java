package bindery.typeset.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables that are turned a quarter. */
class TurnedTableTest extends TablePages {
  @Test
  void aTurnedTableHasPagesOfItsOwn() {
    List<List<String>> pages =
        pages(
            "",
            "<p>before</p><table><thead><tr><th>Unbreakableword</th><th>B</th></tr></thead>"
                + rows(30, "Anotherlongword")
                + "</table><p>after</p>");
    List<String> found = words(pages).stream().filter(w -> w.matches("r\\d+")).toList();
    assertEquals(List.of(words("r", 30).split(" ")), found);
    List<List<String>> turned = pages.stream().filter(p -> p.contains("Unbreakableword")).toList();
    assertEquals(2, turned.size());
    assertFalse(turned.stream().anyMatch(p -> p.contains("after")));
    assertEquals(List.of("before", "after"), pages.get(0));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 5, 30})
  void theNotesOfATurnedTableStandBelowItsRows(int lines) {
    StringBuilder rows = new StringBuilder();
    StringBuilder notes = new StringBuilder();
    for (int i = 0; i < 20; i++) {
      rows.append("<tr><td>r" + i + "</td><td>Anotherlongword");
      if (i % 6 == 2) {
        rows.append("<a class=\"noteref\" href=\"#n" + i + "\">*</a>");
        notes.append("<aside class=\"footnote\" epub:type=\"footnote\" id=\"n" + i + "\">");
        notes.append("note" + i).append("<br/>line".repeat(lines - 1)).append("</aside>");
      }
      rows.append("</td></tr>");
    }
    List<List<String>> pages =
        pages(
            " aside.footnote { float: footnote; line-height: 10pt }",
            "<p>before</p><table><thead><tr><th>Unbreakableword</th><th>B</th></tr></thead>"
                + rows
                + "</table>"
                + notes);
    List<String> words = words(pages);
    assertEquals(
        List.of(words("r", 20).split(" ")),
        words.stream().filter(w -> w.matches("r\\d+")).toList());
    assertEquals(
        List.of("note2", "note8", "note14"),
        words.stream().filter(w -> w.matches("note\\d+")).toList());
    assertEquals(3 * (lines - 1), words.stream().filter("line"::equals).count());
    for (List<String> page : pages) {
      for (int i = 2; i < 20 && lines < 30; i += 6) {
        assertEquals(page.contains("r" + i), page.contains("note" + i), page.toString());
      }
    }
  }

  @Test
  void aTurnedTableAlone() {
    List<List<String>> pages =
        pages("", "<table>" + "<tr><td>Unbreakableword</td><td>Anotherword</td></tr></table>");
    assertEquals(2, words(pages).size());
  }
}
