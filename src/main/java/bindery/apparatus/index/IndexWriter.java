package bindery.apparatus.index;

import bindery.book.Places;
import bindery.language.AlphabeticOrder;
import bindery.language.Names;
import bindery.report.NearestName;
import bindery.report.Problem;
import bindery.report.Report;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Writes entries into the tree: a heading for each letter and a list of entries below it. Locators
 * are links; what stands in them, 1, 2, 3, is for editions that have no pages of their own. An
 * entry to look up that is none is an {@code index-see} warning.
 */
final class IndexWriter {
  private static final String ID = "index-entry-";

  /** Looking for the nearest of many names takes time; after so many the author has the idea. */
  private static final int MOST_HINTS = 100;

  private final IndexEntries entries;
  private final AlphabeticOrder order;
  private final Names names;
  private final Report report;
  private final Set<String> taken;
  private final Map<IndexEntry, String> ids = new IdentityHashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private int hints;

  /**
   * @param taken ids of the book
   */
  IndexWriter(
      IndexEntries entries, AlphabeticOrder order, Names names, Set<String> taken, Report report) {
    this.entries = entries;
    this.order = order;
    this.names = names;
    this.taken = new HashSet<>(taken);
    this.report = report;
  }

  /** Appends the index. */
  void write(Element place) {
    Collection<IndexEntry> all = entries.all().below().values();
    targets(all);
    String head = "";
    Element list = null;
    for (IndexEntry entry : sorted(all)) {
      String own = order.head(entry.sortedBy());
      if (list == null || !own.equals(head)) {
        head = own;
        place.appendElement("h2").attr("id", id("index-letter-")).text(head);
        list = place.appendElement("ul");
      }
      write(entry, list);
    }
    for (Element each : place.getAllElements()) {
      if (each != place && Places.owner(each) == null) {
        Places.put(each, Places.of(place));
      }
    }
  }

  private String id(String stem) {
    String id;
    do {
      id = stem + counts.merge(stem, 1, Integer::sum);
    } while (!taken.add(id));
    return id;
  }

  /** Gives ids to the entries that others refer to. */
  private void targets(Collection<IndexEntry> all) {
    for (IndexEntry entry : all) {
      for (IndexEntry.Reference reference : entry.references().values()) {
        IndexEntry other = entries.of(path(reference));
        if (other != null) {
          ids.computeIfAbsent(other, e -> id(ID));
        } else {
          unknown(reference);
        }
      }
      targets(entry.below().values());
    }
  }

  private static List<String> path(IndexEntry.Reference reference) {
    return reference.other().stream().map(Level::text).toList();
  }

  private void unknown(IndexEntry.Reference reference) {
    String words = String.join("!", path(reference));
    Set<String> known = ++hints > MOST_HINTS ? Set.of() : entries.all().below().keySet();
    report.add(
        Problem.warning(
            "index-see",
            Places.of(reference.mark()),
            words,
            "the index refers to an entry that it does not have:",
            NearestName.hint(words, known, "mark a place for it, or take the reference away")));
  }

  private void write(IndexEntry entry, Element list) {
    Element item = list.appendElement("li");
    Element words = item.appendElement("span").addClass("index-entry");
    words.appendChildren(nodes(entry.words()));
    if (ids.containsKey(entry)) {
      item.attr("id", ids.get(entry));
    }
    if (!entry.locators().isEmpty()) {
      item.appendText(", ");
      locators(entry, item.appendElement("span").addClass("locators"));
      Places.put(item, Places.of(entry.locators().get(0).start()));
    }
    references(entry, false, item);
    references(entry, true, item);
    if (!entry.below().isEmpty()) {
      Element below = item.appendElement("ul").attr("data-continued", names.word("continued"));
      sorted(entry.below().values()).forEach(each -> write(each, below));
    }
  }

  private List<IndexEntry> sorted(Collection<IndexEntry> all) {
    return all.stream()
        .sorted(
            Comparator.comparing(IndexEntry::sortedBy, order)
                .thenComparing(entry -> entry.words().text()))
        .toList();
  }

  private static List<Node> nodes(Element words) {
    return new ArrayList<>(words.clone().childNodes());
  }

  private static void locators(IndexEntry entry, Element row) {
    int number = 0;
    for (IndexEntry.Locator locator : entry.locators()) {
      boolean range = locator.start() != locator.end();
      Element start = locator(row, locator.start(), locator.main(), number == 0 ? "" : ", ");
      number++;
      start.selectFirst("a > .stand-in").text(String.valueOf(number));
      if (range) {
        number++;
        start.addClass("range-start");
        Element end = locator(row, locator.end(), locator.main(), "–").addClass("range-end");
        end.selectFirst("a > .stand-in").text(String.valueOf(number));
      }
    }
  }

  private static Element locator(Element row, Element anchor, boolean main, String before) {
    Element locator = row.appendElement("span").addClass("locator");
    if (main) {
      locator.addClass("main");
    }
    if (!before.isEmpty()) {
      locator.appendElement("span").addClass("stand-in").text(before);
    }
    Element a = locator.appendElement("a").attr("href", "#" + anchor.id());
    a.appendElement("span").addClass("stand-in");
    locator.getAllElements().forEach(each -> Places.put(each, Places.of(anchor)));
    return locator;
  }

  private void references(IndexEntry entry, boolean also, Element item) {
    List<IndexEntry.Reference> references =
        entry.references().values().stream().filter(reference -> reference.also() == also).toList();
    if (references.isEmpty()) {
      return;
    }
    item.appendText(also && !entry.locators().isEmpty() ? "; " : ", ");
    Element see = item.appendElement("span").addClass(also ? "see-also" : "see");
    see.appendElement("em").text(names.word(also ? "see-also" : "see"));
    see.appendText(" ");
    for (int i = 0; i < references.size(); i++) {
      see.appendText(i > 0 ? "; " : "");
      IndexEntry other = entries.of(path(references.get(i)));
      Element words = see.appendElement(other == null ? "span" : "a");
      if (other != null) {
        words.attr("href", "#" + ids.get(other));
      }
      List<Level> levels = references.get(i).other();
      for (int l = 0; l < levels.size(); l++) {
        words.appendText(l > 0 ? ", " : "");
        words.appendChildren(nodes(levels.get(l).words()));
      }
      Places.put(words, Places.of(references.get(i).mark()));
    }
  }
}
