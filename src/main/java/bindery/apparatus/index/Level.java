package bindery.apparatus.index;

import org.jsoup.nodes.Element;

/**
 * A level of an entry.
 *
 * @param words a span that holds them
 * @param sort what it is sorted by; empty for the words themselves
 */
record Level(Element words, String sort) {
  String text() {
    return words.text().strip();
  }
}
