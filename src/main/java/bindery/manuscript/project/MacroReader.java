package bindery.manuscript.project;

import bindery.manuscript.data.YamlValue;
import bindery.report.Problem;
import bindery.report.Report;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads {@code math-macros}: commands for formulas, each with the TeX that it stands for. A list is
 * read as MathJax has it, the TeX first and the number of arguments after it; a map as MyST has it,
 * the TeX under {@code macro}.
 */
final class MacroReader {
  static final List<String> KEYS = List.of("math-macros", "macros");

  private final Report report;

  MacroReader(Report report) {
    this.report = report;
  }

  Map<String, String> read(YamlValue.Mapping book) {
    Map<String, String> macros = new LinkedHashMap<>();
    for (String key : KEYS) {
      Optional<YamlValue> value = book.get(key);
      if (value.isPresent() && value.get() instanceof YamlValue.Mapping map) {
        map.values().forEach((name, body) -> put(name, body, macros));
      } else if (value.isPresent()) {
        refuse(value.get(), key);
      }
    }
    return macros;
  }

  private void put(String name, YamlValue value, Map<String, String> macros) {
    YamlValue first = value;
    if (value instanceof YamlValue.Sequence list && !list.items().isEmpty()) {
      first = list.items().get(0);
    } else if (value instanceof YamlValue.Mapping map) {
      first = map.get("macro").orElse(value);
    }
    if (first instanceof YamlValue.Scalar body && name.matches("\\\\?(?:[A-Za-z]+|[^\\sA-Za-z])")) {
      macros.putIfAbsent(name, body.text());
    } else {
      refuse(value, name);
    }
  }

  private void refuse(YamlValue value, String name) {
    report.add(
        Problem.warning(
            "math-macros",
            value.place(),
            name,
            "this is no command with the TeX that it stands for:",
            "write it as in ‘argmax: \\operatorname*{arg\\,max}’"));
  }
}
