package bindery.typeset.section;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bindery.book.Places;
import bindery.book.Source;
import bindery.report.Place;
import bindery.typeset.compositor.SmallEdition;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A message about words of an element leads to the line of the manuscript that they stand on. */
class FindingTest {
  /** The place of words in the element that {@code class="x"} is on, all from line 10, column 3. */
  private static String place(String tree, String words) {
    SmallEdition small = SmallEdition.of("", tree);
    small.book.tree().select("[at]").forEach(e -> Places.put(e, new Place("a.md", 10, 3)));
    Element element = small.book.tree().selectFirst("[class]:not(section)");
    Source source = small.context.sources().of(element);
    Finding finding = Finding.note("kind", source, "what", "todo").about(words, words);
    Place place = finding.problem(small.context.sources()).place();
    return place.line() + ":" + place.column();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " -> ",
      value = {
        "<p at='' class='x'>one two</p> -> 10:3 -> one",
        "<p at='' class='x'>one two</p> -> 10:7 -> two",
        "<p at='' class='x'>one\\ntwo three\\nfour</p> -> 11:5 -> three",
        "<p at='' class='x'>one\\ntwo three\\nfour</p> -> 12:1 -> four",
        "<p at='' class='x'>one two</p> -> 10:3 -> absent",
        "<p at=''>one\\n<i class='x'>two</i></p> -> 11:1 -> two",
        "<p at=''>two <i class='x'>one two</i></p> -> 10:11 -> two",
        "<p at=''>one<br/>two<br/><i class='x'>three four</i></p> -> 12:7 -> four",
        "<pre><code at='' class='x'>one\\ntwo three</code></pre> -> 11:7 -> three",
        "<div at=''><p>one\\ntwo</p>\\n<p class='x'>two</p></div> -> 10:3 -> two"
      })
  void wordsAreFoundOnTheirLine(String tree, String place, String words) {
    assertEquals(place, place(tree.replace("\\n", "\n"), words));
  }
}
