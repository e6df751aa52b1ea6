package bindery.typeset.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bindery.typeset.compositor.PlacedText;
import bindery.typeset.compositor.SmallEdition;
import bindery.typeset.placed.Placed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Entries of an index stand again at the head of pages on which their sub-entries go on. */
class ContinuedHeadsTest {
  private static final String CSS =
      "@page { size: 260pt 160pt; margin: 20pt } section { columns: 2; column-gap: 20pt }"
          + " ul { margin: 0; padding: 0; list-style-type: none } li li { padding-left: 10pt }";

  private static String entry(String word, int below) {
    StringBuilder entry = new StringBuilder("<li><span class='index-entry' id='x'>" + word);
    entry.append("</span>, <span class='locators'>7</span><ul data-continued='ff'>");
    for (int i = 0; i < below; i++) {
      entry.append("<li><span class='index-entry'>of ").append(word).append("</span></li>");
    }
    return entry.append("</ul></li>").toString();
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 17, 18, 19, 20, 38, 55, 90})
  void aPageThatBeginsAmongSubEntriesBeginsWithTheirEntry(int below) {
    String index = "<ul>" + entry("ale", below) + entry("bay", 40) + "</ul>";
    SmallEdition small = SmallEdition.of(CSS, index);
    int heads = 0;
    int entries = 0;
    for (Page page : small.made().pages().pages()) {
      Map<Double, List<Placed.Line>> columns = new TreeMap<>();
      for (Placed placed : page.content()) {
        if (placed instanceof Placed.Line line) {
          assertTrue(line.y() <= 140 + 12, "on the page");
          columns.computeIfAbsent(line.x() < 130 ? 0.0 : 1.0, c -> new ArrayList<>()).add(line);
        }
      }
      String first = PlacedText.text(columns.get(0.0).get(0));
      String next = PlacedText.text(columns.get(0.0).get(1));
      assertTrue(first.contains(", 7") || first.endsWith("(ff)"), first);
      if (first.endsWith("(ff)")) {
        heads++;
        assertEquals("of " + first.split(" ")[0], next);
        assertEquals(Placed.Part.REPEATED, columns.get(0.0).get(0).part());
      }
      int rest = columns.getOrDefault(1.0, List.of()).size();
      assertTrue(Math.abs(columns.get(0.0).size() - rest) <= 2, "balanced");
      entries += columns.get(0.0).size() + rest;
    }
    assertEquals(2 + below + 40 + heads, entries);
  }
}
