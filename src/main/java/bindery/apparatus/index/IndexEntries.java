package bindery.apparatus.index;

import bindery.apparatus.index.Term.Use;
import bindery.book.Places;
import bindery.report.Problem;
import bindery.report.Report;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * Gathers terms into entries. A range that is opened and not closed, or closed and not opened, is a
 * place, and an {@code index-range} warning.
 */
final class IndexEntries {
  private final IndexEntry root = new IndexEntry(new Element("span"), "");
  private final Map<List<String>, Deque<Open>> open = new LinkedHashMap<>();
  private final Report report;

  /** A range that is not closed yet. */
  private record Open(IndexEntry entry, int at) {}

  IndexEntries(Report report) {
    this.report = report;
  }

  void add(Term term, Element anchor) {
    IndexEntry entry = root;
    for (Level level : term.levels()) {
      entry = entry.below(level);
    }
    if (term.use().refers()) {
      String other = term.other().stream().map(Level::text).toList().toString();
      boolean also = term.use() == Use.SEE_ALSO;
      entry.references().putIfAbsent(other, new IndexEntry.Reference(term.other(), also, anchor));
      return;
    }
    Deque<Open> opened = open.computeIfAbsent(term.path(), p -> new ArrayDeque<>());
    if (term.use() == Use.RANGE_END && !opened.isEmpty()) {
      Open start = opened.pop();
      IndexEntry.Locator from = start.entry().locators().get(start.at());
      start
          .entry()
          .locators()
          .set(
              start.at(), new IndexEntry.Locator(from.start(), anchor, from.main() || term.main()));
      return;
    }
    if (term.use() == Use.RANGE_START) {
      opened.push(new Open(entry, entry.locators().size()));
    } else if (term.use() == Use.RANGE_END) {
      tell(anchor, term.path(), "this range of the index ends and was never begun:");
    }
    entry.locators().add(new IndexEntry.Locator(anchor, anchor, term.main()));
  }

  IndexEntry all() {
    return root;
  }

  /** Tells of ranges that are open when every term has been added. */
  void close() {
    open.forEach(
        (path, opened) ->
            opened.forEach(
                range ->
                    tell(
                        range.entry().locators().get(range.at()).start(),
                        path,
                        "this range of the index begins and never ends:")));
  }

  /** The entry with these words; null if there is none. */
  IndexEntry of(List<String> path) {
    IndexEntry entry = root;
    for (String words : path) {
      entry = entry == null ? null : entry.below().get(words);
    }
    return entry;
  }

  private void tell(Element anchor, List<String> path, String wrong) {
    String todo = "mark both ends, the entry written alike; one place is shown";
    report.add(
        Problem.warning("index-range", Places.of(anchor), String.join("!", path), wrong, todo));
  }
}
