package bindery.apparatus.bibliography;

import bindery.report.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A work as CSL knows it (CSL 1.0.2, appendices III and IV). Texts may have the marks that CSL JSON
 * allows in them: {@code <i> <b> <sup> <sub> <span class="nocase">}.
 *
 * @param texts standard and number variables, none of them blank
 * @param names name variables, none of them empty
 * @param dates date variables
 * @param place where it was read
 */
public record CitedItem(
    String id,
    String type,
    Map<String, String> texts,
    Map<String, List<PersonName>> names,
    Map<String, ItemDate> dates,
    Place place) {

  public CitedItem {
    texts = Map.copyOf(texts);
    names = Map.copyOf(names);
    dates = Map.copyOf(dates);
  }

  /** The text of a variable, or empty. */
  public String text(String variable) {
    return texts.getOrDefault(variable, "");
  }

  public List<PersonName> names(String variable) {
    return names.getOrDefault(variable, List.of());
  }

  /** Whether the variable says anything, whatever its kind. */
  public boolean has(String variable) {
    return texts.containsKey(variable)
        || names.containsKey(variable)
        || dates.containsKey(variable);
  }

  /** Gathers what is known of a work. */
  static final class Draft {
    final Map<String, String> texts = new LinkedHashMap<>();
    final Map<String, List<PersonName>> names = new LinkedHashMap<>();
    final Map<String, ItemDate> dates = new LinkedHashMap<>();
    String type = "";

    Draft put(String variable, String text) {
      if (!text.isBlank()) {
        texts.putIfAbsent(variable, text.strip());
      }
      return this;
    }

    CitedItem done(String id, Place place) {
      names.values().removeIf(List::isEmpty);
      return new CitedItem(id, type, texts, names, dates, place);
    }
  }
}
