package bindery.apparatus;

import bindery.apparatus.citation.Cite;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the citations of a book in the order in which they are read: those of a note where the note
 * is called.
 */
final class CitedPlaces {
  private final boolean notes;
  private final Map<String, Element> written = new HashMap<>();
  private final List<CitedPlace> places = new ArrayList<>();
  private int note;

  /**
   * A citation.
   *
   * @param note the number of its note in the whole book; 0 in the text
   * @param own whether the note is made for it
   */
  record CitedPlace(Element span, int note, boolean own) {}

  /**
   * @param notes whether citations in the text become notes
   */
  private CitedPlaces(boolean notes) {
    this.notes = notes;
  }

  static List<CitedPlace> of(Document tree, boolean notes) {
    CitedPlaces all = new CitedPlaces(notes);
    for (Element aside : tree.select("aside.note[data-note]")) {
      all.written.putIfAbsent(aside.attr("data-note"), aside);
    }
    for (Element each : tree.body().select("span.citation[data-keys], a.noteref[data-note]")) {
      all.take(each);
    }
    all.written.values().forEach(all::within); // what nobody calls comes last
    return all.places;
  }

  private void take(Element element) {
    if (element.normalName().equals("a")) {
      Element aside = written.remove(element.attr("data-note"));
      note++;
      if (aside != null) {
        within(aside);
      }
    } else if (element.closest("aside.note[data-note]") == null) {
      boolean own = notes && !Cite.Mode.of(element.attr("data-mode")).isPart();
      note += own ? 1 : 0;
      places.add(new CitedPlace(element, own ? note : 0, own));
    }
  }

  private void within(Element aside) {
    for (Element span : aside.select("span.citation[data-keys]")) {
      places.add(new CitedPlace(span, note, false));
    }
  }
}
