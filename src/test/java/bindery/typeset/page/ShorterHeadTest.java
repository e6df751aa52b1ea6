package bindery.typeset.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShorterHeadTest {
  /** The first form that fits a place of so many letters. */
  private static String cut(String head, int room) {
    return Stream.concat(
            ShorterHead.of(head).stream().flatMap(List::stream), ShorterHead.letters(head).stream())
        .filter(form -> form.words().length() <= room)
        .filter(form -> form.words().length() >= form.least() * room)
        .findFirst()
        .orElseThrow()
        .words();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " -> ",
      value = {
        "The Siege: How the Town Fell on the 2nd of May -> 30 -> The Siege",
        "The Siege of the Town, and How It Fell at Last -> 30 -> The Siege of the Town",
        "Of Causes — And of What They Brought to Pass -> 30 -> Of Causes",
        "The Brigade That Marched With the 2nd Regiment -> 36 -> The Brigade That Marched …",
        "Of the Causes Which Brought the Regiment Home -> 33 -> Of the Causes Which Brought …",
        "Proceedings of a Committee Numbered 17 Again -> 40 -> Proceedings of a Committee Numbered"
            + " …",
        "What Is to Be Done? A Book About Our Times -> 30 -> What Is to Be Done?",
        "Henry VIII and His Wives in the Tower of London -> 17 -> Henry …",
        "bookdown: Authoring Books and Technical Documents -> 40 -> bookdown",
        "Yes: The Long Story of a Very Short Word Indeed -> 30 -> Yes: The Long Story …",
        "Donaudampfschifffahrtsgesellschaftskapitän -> 12 -> Donaudampfs…"
      })
  void aHeadIsCutWhereItMakesSense(String head, int room, String cut) {
    assertEquals(cut, cut(head, room));
  }

  @Provide
  Arbitrary<String> heads() {
    return Arbitraries.of(
            "The", "the", "2nd", "of", "Siege,", "Town:", "IV", "Regiment", "J.", "17")
        .list()
        .ofMinSize(4)
        .ofMaxSize(14)
        .map(words -> "Siege " + String.join(" ", words));
  }

  @Property
  void nothingHangsAtItsEnd(@ForAll("heads") String head) {
    for (List<ShorterHead.Form> kind : ShorterHead.of(head)) {
      for (ShorterHead.Form form : kind) {
        String last = form.words().replace(" …", "").replaceAll(".* ", "");
        assertTrue(last.equals("Siege") || last.equals("Town") || last.equals("Regiment"), last);
        assertFalse(form.words().contains(", …"), form.words());
      }
    }
  }
}
