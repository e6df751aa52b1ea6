package bindery.manuscript.tool;

import bindery.manuscript.data.DataReader;
import bindery.manuscript.data.TextNames;
import bindery.manuscript.folder.Entry;
import bindery.report.Report;
import bindery.source.SourceFolder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The order of a docsify site: its list, and below each page that opens a folder with a list of its
 * own what that list names (docsify's documentation, More pages, Nested sidebars).
 */
final class DocsifyOrder {
  private final SourceFolder folder;
  private final String base;
  private final String language;
  private final DataReader data;
  private final Report report;
  private final Set<String> lists = new HashSet<>();
  private final Set<String> placed = new HashSet<>();
  private final List<Entry> entries = new ArrayList<>();

  DocsifyOrder(SourceFolder folder, String base, String language, DataReader data, Report report) {
    this.folder = folder;
    this.base = base;
    this.language = language;
    this.data = data;
    this.report = report;
  }

  List<Entry> read(String list) {
    List<Entry> top = entries(list);
    top.forEach(this::note);
    add(top, list.substring(list.lastIndexOf('/') + 1), 0);
    return entries;
  }

  private void note(Entry entry) {
    if (entry instanceof Entry.File file) {
      placed.add(file.name());
    }
  }

  private List<Entry> entries(String list) {
    lists.add(list);
    SummaryOrder order = new SummaryOrder(folder, base, language, report);
    return order.read(SummaryLine.of(list, data.text(list).orElse("")));
  }

  private void add(List<Entry> found, String name, int depth) {
    for (Entry entry : found) {
      if (entry instanceof Entry.File file) {
        int own = depth + file.depth();
        entries.add(Entry.File.of(file.name(), file.usual(), file.title(), own, file.place()));
        String list = SummaryOrder.folderOf(file.name()) + name;
        if (TextNames.isOpening(file.name()) && !lists.contains(list) && folder.has(list)) {
          String here = SummaryOrder.folderOf(list);
          List<Entry> within = new ArrayList<>(entries(list));
          within.removeIf(
              each ->
                  each instanceof Entry.File f
                      && !(f.name().startsWith(here) && placed.add(f.name())));
          add(within, name, own + 1);
        }
      } else if (depth == 0) {
        entries.add(entry);
      }
    }
  }
}
