package bindery.manuscript.leanpub;

import bindery.manuscript.rewrite.FolderContext;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a loop over a list of the site's data writes: {@code {% for term in site.data.glossary %}}
 * (Liquid, "Iteration"; Jekyll, "Data Files"). Loops over pages, and those with tags of their own,
 * are programs and write nothing here.
 */
final class LiquidLoop {
  private static final Pattern OVER =
      Pattern.compile("(\\w{1,40})\\s+in\\s+(site\\.data\\.[\\w.-]{1,200})");

  private static final Pattern OUTPUT =
      Pattern.compile("\\{\\{-?\\s*([\\w.-]{1,120})((?:\\s*\\|[^{}\\n|]{0,120}){0,5})\\s*-?\\}\\}");

  /** Characters that one loop may write. */
  private static final int LONGEST = 400_000;

  private LiquidLoop() {}

  /**
   * The words; nothing if the list is not known or the body asks for more than what is in it.
   *
   * @param head what stands in the tag behind its name
   */
  static Optional<String> words(String head, String body, FolderContext around) {
    Matcher over = OVER.matcher(head);
    if (!over.matches() || body.contains("{%")) {
      return Optional.empty();
    }
    Map<Integer, Map<String, String>> items = items(over.group(2), around);
    boolean parted = body.strip().contains("\n\n") || body.endsWith("\n\n");
    String each = parted ? body : body.replaceAll("^\\s*\\n|\\s+$", "");
    StringBuilder words = new StringBuilder();
    for (Map<String, String> item : items.values()) {
      Optional<String> written = written(each, over.group(1), item, around);
      if (written.isEmpty() || words.length() > LONGEST) {
        return Optional.empty();
      }
      words.append(words.isEmpty() || parted ? "" : "\n").append(written.get());
    }
    return items.isEmpty() ? Optional.empty() : Optional.of(words.toString());
  }

  private static Optional<String> written(
      String body, String name, Map<String, String> item, FolderContext around) {
    LiquidValues values = new LiquidValues("", around);
    Set<String> known = item.keySet();
    known.forEach(key -> values.put(key.isEmpty() ? name : name + "." + key, item.get(key)));
    boolean[] all = {true};
    String words =
        OUTPUT
            .matcher(body)
            .replaceAll(
                asked -> {
                  boolean missing =
                      asked.group(1).startsWith(name + ".")
                          && !known.contains(asked.group(1).substring(name.length() + 1));
                  Optional<String> value =
                      missing
                          ? Optional.of("") // An entry without this key shows nothing there.
                          : values.value(asked.group(1) + asked.group(2));
                  all[0] &= value.isPresent();
                  return Matcher.quoteReplacement(value.orElse(""));
                });
    return all[0] && !words.contains("{{") ? Optional.of(words) : Optional.empty();
  }

  /** The items of a list by their places, each with what it says under its keys. */
  private static Map<Integer, Map<String, String>> items(String list, FolderContext around) {
    Pattern path = Pattern.compile(Pattern.quote(list) + "\\[(\\d{1,6})](?:\\.(.+))?");
    Map<Integer, Map<String, String>> items = new TreeMap<>();
    for (String name : around.tool().variables().values().keySet()) {
      Matcher place = name.startsWith(list) ? path.matcher(name) : null;
      if (place != null && place.matches()) {
        items
            .computeIfAbsent(Integer.valueOf(place.group(1)), key -> new LinkedHashMap<>())
            .put(
                place.group(2) == null ? "" : place.group(2), around.tool().variables().text(name));
      }
    }
    return items;
  }
}
