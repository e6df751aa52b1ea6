package bindery.manuscript.quarto;

import bindery.manuscript.data.YamlReader;
import bindery.manuscript.data.YamlValue;
import bindery.report.Report;
import bindery.source.Lines;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The options of a chunk: those in its braces (knitr, “Chunk options”) and those in comments at its
 * head (Quarto, “Code cells”), which win. Names are those of Quarto: {@code fig-cap}.
 */
final class ChunkOptions {
  private static final Pattern LINE = Pattern.compile("[ \\t>]*(?:#|//|%%|--|!)\\|[ \\t]?(.*)");
  private static final Pattern PAIR = Pattern.compile("\\s*([A-Za-z][\\w.-]*)\\s*:\\s+(.*)");

  private final Map<String, String> values = new LinkedHashMap<>();
  private final String code;
  private final int lines;

  private ChunkOptions(String code, int lines) {
    this.code = code;
    this.lines = lines;
  }

  /**
   * @param head what stands between the braces, without the language
   * @param lines those between the fences
   */
  static ChunkOptions of(String head, String lines) {
    List<String> told = new ArrayList<>();
    int at = 0;
    while (at < lines.length()) {
      int end = lines.indexOf('\n', at);
      end = end < 0 ? lines.length() : end;
      Matcher line = LINE.matcher(lines.substring(at, end));
      if (!line.matches()) {
        break;
      }
      told.add(line.group(1));
      at = Math.min(lines.length(), end + 1);
    }
    ChunkOptions options = new ChunkOptions(lines.substring(at), at);
    options.head(head);
    options.comments(told);
    return options;
  }

  private void head(String head) {
    String bare = head.replaceFirst("^[\\s,]+", "");
    RArguments.of(bare).forEach((name, value) -> put(name.equals("1") ? "label" : name, value));
  }

  private void comments(List<String> told) {
    if (told.isEmpty()) {
      return;
    }
    String all = String.join("\n", told);
    if (!all.contains(": ") && !all.contains(":\n") && all.contains("=")) {
      RArguments.of(String.join(" ", told)).forEach(this::put);
      return;
    }
    Optional<YamlValue.Mapping> map = new YamlReader(new Lines("", all), 1, new Report()).read(all);
    map.ifPresent(m -> m.values().forEach((name, value) -> put(name, quoted(value))));
    for (String line : told) {
      Matcher pair = PAIR.matcher(line);
      boolean expression = pair.matches() && pair.group(2).startsWith("!expr");
      if (pair.matches() && (map.isEmpty() || expression)) {
        put(
            pair.group(1),
            expression ? pair.group(2) : quote(pair.group(2).replaceAll("^([\"'])(.*)\\1$", "$2")));
      }
    }
  }

  private static String quoted(YamlValue value) {
    if (value instanceof YamlValue.Scalar scalar) {
      return quote(scalar.text());
    }
    if (value instanceof YamlValue.Sequence list) {
      List<String> items = new ArrayList<>();
      list.items().forEach(item -> items.add(quoted(item)));
      return "c(" + String.join(", ", items) + ")";
    }
    return "";
  }

  private static String quote(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private void put(String name, String value) {
    values.put(name.toLowerCase(Locale.ROOT).replace('.', '-'), value);
  }

  /** The lines of code, without those that hold options. */
  String code() {
    return code;
  }

  /** How many characters hold options before the code begins. */
  int lines() {
    return lines;
  }

  boolean has(String name) {
    return values.containsKey(name);
  }

  /** What is said under this name as it is written, in R's hand. */
  String written(String name) {
    return values.getOrDefault(name, "");
  }

  /** The words under this name; nothing if there are none, or an expression that is to be run. */
  Optional<String> text(String name) {
    return Optional.ofNullable(values.get(name))
        .flatMap(RArguments::literal)
        .filter(text -> !text.isBlank() && !text.equals("NULL") && !text.equals("NA"));
  }

  /** Whether this is on. Numbers of lines, and words such as {@code fenced}, are more than off. */
  boolean flag(String name, boolean otherwise) {
    String value = RArguments.literal(values.getOrDefault(name, "?")).orElse("?");
    return value.matches("(?i)false|f|no|0") ? false : value.equals("?") ? otherwise : true;
  }
}
