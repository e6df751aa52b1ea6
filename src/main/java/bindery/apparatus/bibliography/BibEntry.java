package bindery.apparatus.bibliography;

import bindery.report.Place;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An entry of a BibTeX file as it is written.
 *
 * @param type in small letters
 * @param fields by their names in small letters; their braces and commands stand in them
 */
record BibEntry(String type, String key, Map<String, String> fields, Place place) {

  BibEntry {
    fields = new LinkedHashMap<>(fields);
  }

  /** The field, or empty. */
  String get(String name) {
    return fields.getOrDefault(name, "");
  }

  /** The first of these fields that is there, or empty. */
  String first(String... names) {
    for (String name : names) {
      if (!get(name).isBlank()) {
        return get(name);
      }
    }
    return "";
  }

  boolean has(String name) {
    return !get(name).isBlank();
  }
}
