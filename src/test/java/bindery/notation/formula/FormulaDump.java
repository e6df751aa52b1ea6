package bindery.notation.formula;

import bindery.notation.tex.Fault;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * MathML on one line: letters and numbers as they are, operators with the space on either side (1
 * thin, 2 medium, 3 thick), all else as {@code name(parts)}.
 */
final class FormulaDump {
  private static final Map<String, String> SPACES =
      Map.of("0", "", "0.1667em", "1", "0.2222em", "2", "0.2778em", "3");

  private static final Set<String> NOT_SHOWN = Set.of("alttext", "lspace", "rspace");

  private FormulaDump() {}

  static String of(ReadFormula formula) {
    StringBuilder out = new StringBuilder();
    out.append(formula.math().children().stream().map(FormulaDump::of).collect(spaced()));
    for (NumberedRow row : formula.rows()) {
      if (row.numbered()) {
        out.append("\n  # ").append(row.tag().orElse("next")).append(row.bare() ? " bare" : "");
        out.append(' ').append(row.labels());
      }
    }
    for (Fault fault : formula.faults()) {
      out.append("\n  ! ").append(fault.offset()).append('+').append(fault.length()).append(' ');
      out.append(fault.what()).append(' ').append(fault.todo());
    }
    return out.toString();
  }

  private static java.util.stream.Collector<CharSequence, ?, String> spaced() {
    return Collectors.joining(" ");
  }

  private static String of(Element element) {
    String attributes =
        element.attributes().asList().stream()
            .filter(attribute -> !NOT_SHOWN.contains(attribute.getKey()))
            .map(FormulaDump::of)
            .collect(spaced());
    String marked = attributes.isEmpty() ? "" : "{" + attributes + "}";
    return switch (element.normalName()) {
      case "mi", "mn" -> element.wholeText() + marked;
      case "mtext" -> "\"" + element.wholeText().replace('\u00a0', '~') + "\"" + marked;
      case "mo" ->
          space(element.attr("lspace"))
              + element.wholeText()
              + marked.replace("stretchy=false", "-").replace("stretchy=true", "+")
              + space(element.attr("rspace"));
      case "mspace" -> "␣" + marked;
      default ->
          element.normalName()
              + marked
              + "("
              + element.children().stream().map(FormulaDump::of).collect(spaced())
              + ")";
    };
  }

  private static String space(String width) {
    return SPACES.getOrDefault(width, "‹" + width + "›");
  }

  private static String of(Attribute attribute) {
    return attribute.getKey() + "=" + attribute.getValue();
  }
}
