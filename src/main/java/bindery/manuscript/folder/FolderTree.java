package bindery.manuscript.folder;

import bindery.manuscript.data.TextNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Files in the folders they lie in, each folder's in an order. */
public final class FolderTree {
  /** Where what has no position of its own stands: behind all that has one. */
  public static final double LAST = Double.POSITIVE_INFINITY;

  private final ToDoubleFunction<String> position;

  /**
   * A file, or a folder.
   *
   * @param name of the file, or of the folder with {@code /} at its end
   * @param opening the file that opens the folder; empty if there is none
   * @param within what else lies in the folder
   */
  public record Item(String name, String opening, List<Item> within) {
    public boolean isFolder() {
      return name.endsWith("/");
    }
  }

  /**
   * @param position of a file, or of a folder by its name with {@code /} at its end
   */
  public FolderTree(ToDoubleFunction<String> position) {
    this.position = position;
  }

  /**
   * What lies in a folder.
   *
   * @param names of all files in it in natural order
   * @param base the folder, with {@code /} at its end unless it is the root
   */
  public Item of(List<String> names, String base) {
    Map<String, List<String>> parts = new LinkedHashMap<>();
    String opening = "";
    for (String name : names) {
      int slash = name.indexOf('/', base.length());
      if (slash < 0 && opening.isEmpty() && TextNames.isOpening(name)) {
        opening = name;
        continue;
      }
      String part = slash < 0 ? name : name.substring(0, slash + 1);
      parts.computeIfAbsent(part, key -> new ArrayList<>()).add(name);
    }
    List<Item> items = new ArrayList<>();
    parts.forEach(
        (part, files) ->
            items.add(part.endsWith("/") ? of(files, part) : new Item(part, "", List.of())));
    Map<String, Double> at = new LinkedHashMap<>();
    items.forEach(item -> at.put(item.name(), position.applyAsDouble(item.name())));
    items.sort(Comparator.comparingDouble(item -> at.get(item.name())));
    return new Item(base, opening, items);
  }

  /** All files, each folder's opening before what else is in it. */
  static List<String> flat(Item item) {
    List<String> names = new ArrayList<>();
    flat(item, names);
    return names;
  }

  private static void flat(Item item, List<String> names) {
    if (!item.isFolder() && !item.name().isEmpty()) {
      names.add(item.name());
    }
    if (!item.opening().isEmpty()) {
      names.add(item.opening());
    }
    item.within().forEach(inner -> flat(inner, names));
  }
}
