package bindery.manuscript.folder;

import bindery.manuscript.data.FrontMatter;
import bindery.manuscript.data.YamlValue;
import bindery.source.SourceFolder;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The order that files give themselves by a number in their front matter. */
public final class FrontOrder {
  /** Hugo, Jekyll and its themes, Docusaurus, VuePress; then words that authors choose. */
  private static final List<String> KEYS =
      List.of(
          "weight",
          "nav_order",
          "sidebar_position",
          "order",
          "position",
          "chapter",
          "number",
          "chapter_number",
          "index",
          "sequence",
          "sort");

  /** Words that authors make of these. */
  private static final Pattern OTHER =
      Pattern.compile("(?i).*(?:order|weight|position|sequence|rank|chapter).*");

  /** Files that are looked at to see whether there is such an order. */
  private static final int SAMPLE = 16;

  private final SourceFolder folder;

  public FrontOrder(SourceFolder folder) {
    this.folder = folder;
  }

  /** The key that most of the files have, if most have one. */
  public Optional<String> key(List<String> names) {
    int step = Math.max(1, names.size() / SAMPLE);
    List<YamlValue.Mapping> heads =
        java.util.stream.IntStream.range(0, names.size())
            .filter(i -> i % step == 0)
            .mapToObj(i -> FrontMatter.keys(folder, names.get(i)))
            .toList();
    Set<String> keys = new LinkedHashSet<>(KEYS);
    heads.forEach(
        head -> head.values().keySet().stream().filter(FrontOrder::may).forEach(keys::add));
    return keys.stream()
        .filter(key -> count(heads, key) * 2 > heads.size())
        .max(Comparator.comparingLong(key -> count(heads, key)));
  }

  private static boolean may(String key) {
    return OTHER.matcher(key).matches();
  }

  private static long count(List<YamlValue.Mapping> heads, String key) {
    return heads.stream()
        .mapToDouble(head -> number(head, key))
        .filter(number -> number < FolderTree.LAST)
        .distinct()
        .count();
  }

  /** The number under this key in a file, or that of the file that opens a folder. */
  public double position(String name, String key) {
    if (!name.endsWith("/")) {
      return number(FrontMatter.keys(folder, name), key);
    }
    for (String opening : List.of("_index.md", "index.md", "README.md", "readme.md")) {
      if (folder.has(name + opening)) {
        return number(FrontMatter.keys(folder, name + opening), key);
      }
    }
    return FolderTree.LAST;
  }

  /** A number; what is none, or none at all, stands last. */
  public static double number(YamlValue.Mapping map, String key) {
    String text = map.text(key).strip();
    return text.matches("-?\\d{1,9}(?:\\.\\d{1,9})?") ? Double.parseDouble(text) : FolderTree.LAST;
  }

  /** The files in the order of this key, folder by folder. */
  public List<String> sorted(List<String> names, String base, String key) {
    FolderTree tree = new FolderTree(name -> position(name, key));
    return FolderTree.flat(tree.of(names, base));
  }
}
