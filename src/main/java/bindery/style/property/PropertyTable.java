package bindery.style.property;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Every property that stylesheets may use; parsing goes by it and so does the user's guide. */
public final class PropertyTable {
  /** Those that have a value of their own at each element, in a fixed order. */
  public static final List<Longhand<?>> COMPUTED =
      Stream.of(
              FontProperties.ALL,
              TextProperties.ALL,
              BoxProperties.ALL,
              ColumnProperties.ALL,
              FlowProperties.ALL,
              PageProperties.ALL)
          .<Longhand<?>>flatMap(List::stream)
          .toList();

  /** By name, the logical ones too. */
  public static final Map<String, Longhand<?>> LONGHANDS = longhands();

  public static final Map<String, Shorthand> SHORTHANDS = shorthands();

  private PropertyTable() {}

  private static Map<String, Longhand<?>> longhands() {
    Map<String, Longhand<?>> all = new TreeMap<>();
    COMPUTED.forEach(longhand -> all.put(longhand.name, longhand));
    BoxProperties.LOGICAL.forEach(longhand -> all.put(longhand.name, longhand));
    return all;
  }

  private static Map<String, Shorthand> shorthands() {
    Map<String, Shorthand> all = new TreeMap<>();
    Shorthands.ALL.forEach(shorthand -> all.put(shorthand.name(), shorthand));
    return all;
  }

  /** All that are understood, sorted. */
  public static TreeSet<String> names() {
    TreeSet<String> names = new TreeSet<>(LONGHANDS.keySet());
    names.addAll(SHORTHANDS.keySet());
    return names;
  }

  /** The keywords in a description of values. */
  public static List<String> keywords(String words) {
    return Arrays.stream(words.split("[^a-z0-9<>()-]+"))
        .filter(word -> word.matches("-?[a-z][a-z0-9-]*"))
        .toList();
  }

  /** The values of a property, in words. */
  public static String words(String name) {
    return SHORTHANDS.containsKey(name) ? SHORTHANDS.get(name).words() : LONGHANDS.get(name).words;
  }
}
