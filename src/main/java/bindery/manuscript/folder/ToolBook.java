package bindery.manuscript.folder;

import bindery.manuscript.data.YamlValue;
import bindery.report.Place;
import java.util.List;

/**
 * What the files of a tool say of the book in a folder.
 *
 * @param from the file that says it, as the author knows it: {@code _quarto.yml}
 * @param keys what it says, under the names that {@code book.yaml} has for it
 * @param entries the files of the text in order, without the pages made from the metadata; empty if
 *     it says nothing of the order
 * @param roots folders that addresses of pictures and files may start from, each as {@code src/};
 *     the folder itself is always one
 * @param variables what the text may ask for by name, each under its whole name
 */
public record ToolBook(
    Tool tool,
    String from,
    YamlValue.Mapping keys,
    List<Entry> entries,
    List<String> roots,
    YamlValue.Mapping variables) {
  public ToolBook {
    entries = List.copyOf(entries);
    roots = List.copyOf(roots);
  }

  public ToolBook(Tool tool, String from, YamlValue.Mapping keys, List<Entry> entries) {
    this(tool, from, keys, entries, List.of(), YamlValue.Mapping.empty(Place.file(from)));
  }

  /** The same with these roots. */
  public ToolBook roots(String... folders) {
    return new ToolBook(tool, from, keys, entries, List.of(folders), variables);
  }

  /** The same with these variables. */
  public ToolBook variables(YamlValue.Mapping values) {
    return new ToolBook(tool, from, keys, entries, roots, values);
  }
}
