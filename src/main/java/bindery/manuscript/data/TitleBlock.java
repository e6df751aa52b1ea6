package bindery.manuscript.data;

import bindery.manuscript.text.ManuscriptText;
import bindery.report.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Pandoc's title block at the head of a file: up to three lines that begin with a percent sign, for
 * the title, the authors and the date; what goes on is moved in (Pandoc User's Guide, extension
 * {@code pandoc_title_block}).
 */
final class TitleBlock {
  private static final List<String> KEYS = List.of("title", "author", "date");

  private TitleBlock() {}

  static Optional<FrontMatter.Head> of(ManuscriptText source) {
    Map<String, YamlValue> values = new LinkedHashMap<>();
    Map<String, Place> keys = new LinkedHashMap<>();
    int line = 1;
    for (int i = 0; i < KEYS.size() && opens(source, line); i++) {
      Place place = source.place(source.lines().start(line));
      List<YamlValue> parts = new ArrayList<>();
      do {
        String words = source.lines().text(line).replaceFirst("^%", "").strip();
        if (!words.isEmpty()) {
          parts.add(new YamlValue.Scalar(words, place));
        }
        line++;
      } while (goesOn(source, line));
      if (!parts.isEmpty()) {
        keys.put(KEYS.get(i), place);
        values.put(KEYS.get(i), value(KEYS.get(i), parts, place));
      }
    }
    if (!values.containsKey("title")) {
      return Optional.empty();
    }
    boolean more = line <= source.lines().count();
    int end = more ? source.lines().start(line) : source.text().length();
    return Optional.of(
        new FrontMatter.Head(new YamlValue.Mapping(values, keys, source.place(0)), end));
  }

  /** Authors stand a line each; a long title goes on. */
  private static YamlValue value(String key, List<YamlValue> parts, Place place) {
    if (key.equals("author")) {
      return new YamlValue.Sequence(parts, place);
    }
    List<String> words = parts.stream().map(part -> ((YamlValue.Scalar) part).text()).toList();
    return new YamlValue.Scalar(String.join(" ", words), place);
  }

  private static boolean opens(ManuscriptText source, int line) {
    String text = line <= source.lines().count() ? source.lines().text(line) : "";
    return text.startsWith("% ") || text.strip().equals("%");
  }

  private static boolean goesOn(ManuscriptText source, int line) {
    String text = line <= source.lines().count() ? source.lines().text(line) : "";
    return text.startsWith(" ") && !text.isBlank();
  }
}
