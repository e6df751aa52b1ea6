package bindery.style.property;

import bindery.style.css.BadValue;
import bindery.style.css.Component;
import bindery.style.css.Component.Word;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Keywords of {@code font-variant-*} as the OpenType features they ask for (CSS Fonts 4 §6). */
final class FeatureWords implements Grammar<SortedMap<String, Integer>> {
  private final Map<String, SortedMap<String, Integer>> known = new LinkedHashMap<>();
  private final boolean several;

  private FeatureWords(boolean several, String... rows) {
    this.several = several;
    for (String row : rows) {
      String[] cells = row.split(" ");
      SortedMap<String, Integer> features = new TreeMap<>();
      for (String tag : Arrays.asList(cells).subList(1, cells.length)) {
        features.put(tag.substring(0, 4), tag.endsWith("=0") ? 0 : 1);
      }
      known.put(cells[0], features);
    }
  }

  /** Each row: a keyword, then tags, those with {@code =0} to be switched off. */
  static FeatureWords one(String... rows) {
    return new FeatureWords(false, rows);
  }

  static FeatureWords several(String... rows) {
    return new FeatureWords(true, rows);
  }

  Set<String> words() {
    return known.keySet();
  }

  @Override
  public SortedMap<String, Integer> read(List<Component> value) throws BadValue {
    if (value.isEmpty() || !several && value.size() > 1) {
      throw BadValue.unknown();
    }
    SortedMap<String, Integer> features = new TreeMap<>();
    for (Component component : value) {
      if (!(component instanceof Word word) || !known.containsKey(word.lower())) {
        throw BadValue.unknown();
      }
      boolean alone = word.lower().equals("normal") || word.lower().equals("none");
      if (alone && value.size() > 1) {
        throw BadValue.unknown();
      }
      features.putAll(known.get(word.lower()));
    }
    return features;
  }
}
