package bindery.manuscript;

import bindery.manuscript.folder.Entry;
import bindery.manuscript.markdown.MarkdownReader.FileTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The title of a book that several of its files begin with, straight above the heading of their own
 * chapter, as a running head of theirs: it is no chapter each time. It stands where it comes first,
 * and opens a part there if other such titles follow.
 */
final class RepeatedTitles {
  /** Files that share such a title. */
  private static final int FEWEST = 3;

  private final Map<String, Integer> counts = new HashMap<>();
  private final Set<String> seen = new HashSet<>();

  private RepeatedTitles() {}

  /** The files without the titles that are only said again. */
  static Map<String, FileTree> without(List<Entry> entries, Map<String, FileTree> files) {
    RepeatedTitles titles = new RepeatedTitles();
    List<FileTree> order =
        entries.stream()
            .filter(Entry.File.class::isInstance)
            .map(entry -> files.get(((Entry.File) entry).name()))
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    order.forEach(file -> titles.counts.merge(above(file), 1, Integer::sum));
    titles.counts.remove("");
    titles.counts.values().removeIf(count -> count < FEWEST);
    if (titles.counts.isEmpty()) {
      return files;
    }
    Map<String, FileTree> put = new LinkedHashMap<>(files);
    order.forEach(file -> put.put(file.name(), titles.read(file)));
    return put;
  }

  private FileTree read(FileTree file) {
    List<Element> first = first(file);
    String title = first.isEmpty() ? "" : first.get(0).text().strip();
    boolean above = counts.containsKey(above(file));
    if (seen.add(title) || !above) {
      if (above && counts.size() > 1) {
        first.get(0).attr(Assembler.PART, "part");
      }
      return file;
    }
    List<Node> blocks = new ArrayList<>(file.blocks());
    blocks.remove(first.get(0));
    return new FileTree(file.name(), file.front(), blocks);
  }

  /** The heading that a file begins with, if another of its level follows at once; else nothing. */
  private static String above(FileTree file) {
    List<Element> first = first(file);
    boolean two = first.size() == 2 && first.stream().allMatch(Assembler::isH1);
    return two && first.get(0).classNames().isEmpty() ? first.get(0).text().strip() : "";
  }

  /** The first two elements, if nothing else stands before them. */
  private static List<Element> first(FileTree file) {
    List<Element> first = new ArrayList<>();
    for (Node block : file.blocks()) {
      if (block instanceof Element element && first.size() < 2) {
        first.add(element);
      } else if (!(block instanceof TextNode text && text.isBlank())) {
        break;
      }
    }
    return first;
  }
}
