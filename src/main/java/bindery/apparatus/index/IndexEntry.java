package bindery.apparatus.index;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** An entry of the index, with those below it. */
final class IndexEntry {
  private final Element words;
  private String sort;
  private final Map<String, IndexEntry> below = new LinkedHashMap<>();
  private final List<Locator> locators = new ArrayList<>();
  private final Map<String, Reference> references = new LinkedHashMap<>();

  /**
   * A place of the entry in the text.
   *
   * @param end the anchor at which it ends; the same as the first for a place
   */
  record Locator(Element start, Element end, boolean main) {}

  /**
   * Another entry to look up.
   *
   * @param also whether as well, and not instead
   * @param mark that asks for it
   */
  record Reference(List<Level> other, boolean also, Element mark) {}

  IndexEntry(Element words, String sort) {
    this.words = words;
    this.sort = sort;
  }

  /** The entry below this with the words of a level, made if there is none. */
  IndexEntry below(Level level) {
    IndexEntry entry =
        below.computeIfAbsent(level.text(), text -> new IndexEntry(level.words(), ""));
    if (entry.sort.isEmpty()) {
      entry.sort = level.sort();
    }
    return entry;
  }

  Element words() {
    return words;
  }

  String sortedBy() {
    return sort.isEmpty() ? words.text().strip() : sort;
  }

  Map<String, IndexEntry> below() {
    return below;
  }

  List<Locator> locators() {
    return locators;
  }

  Map<String, Reference> references() {
    return references;
  }
}
