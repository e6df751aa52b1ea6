package bindery.pdf.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Selector;

/** What a drawing's style elements and attributes declare for each of its elements. */
final class DrawingStyles {
  private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
  private static final int MOST_RULES = 2000;

  private record Rule(String selector, String declarations, int weight) {}

  private final Map<Element, Map<String, String>> declared = new LinkedHashMap<>();

  DrawingStyles(Document document) {
    for (Rule rule : rules(document)) {
      for (Element element : matched(document, rule.selector())) {
        read(rule.declarations(), declared.computeIfAbsent(element, e -> new LinkedHashMap<>()));
      }
    }
  }

  /**
   * Writes what rules declare onto their elements and takes the rules away: a painter that knows
   * fewer selectors then does not matter.
   */
  void writeOut(Document document) {
    declared.keySet().forEach(element -> element.attr("style", declarations(element)));
    document.select("style").remove();
  }

  /** All that rules and the style attribute declare for an element, later ones last. */
  String declarations(Element element) {
    StringBuilder out = new StringBuilder();
    all(element).forEach((name, value) -> out.append(name).append(':').append(value).append(';'));
    return out.toString();
  }

  /** The element's own value: declared, or by presentation attribute, or null. */
  String own(Element element, String property) {
    String value = all(element).get(property);
    return value != null || !element.hasAttr(property) ? value : element.attr(property);
  }

  private Map<String, String> all(Element element) {
    Map<String, String> all = new LinkedHashMap<>(declared.getOrDefault(element, Map.of()));
    read(element.attr("style"), all);
    return all;
  }

  private static void read(String declarations, Map<String, String> into) {
    for (String declaration : declarations.split(";")) {
      int colon = declaration.indexOf(':');
      if (colon > 0) {
        String name = declaration.substring(0, colon).trim().toLowerCase(Locale.ROOT);
        into.remove(name);
        into.put(name, declaration.substring(colon + 1).replace("!important", "").trim());
      }
    }
  }

  /** Rules from weak to strong; of two as strong as each other the later is stronger. */
  private static List<Rule> rules(Document document) {
    List<Rule> rules = new ArrayList<>();
    for (Element style : document.select("style")) {
      String css = style.wholeText().replaceAll("(?s)/\\*.*?\\*/", "");
      Matcher rule = RULE.matcher(css);
      while (rule.find() && rules.size() < MOST_RULES) {
        for (String selector : rule.group(1).split(",")) {
          rules.add(new Rule(selector.trim(), rule.group(2), weight(selector)));
        }
      }
    }
    rules.sort(Comparator.comparingInt(Rule::weight));
    return rules;
  }

  private static int weight(String selector) {
    int ids = selector.length() - selector.replace("#", "").length();
    int classes = selector.length() - selector.replaceAll("[.\\[:]", "").length();
    return ids * 10_000 + classes * 100 + (selector.matches("(?s).*(^|\\s)[a-z].*") ? 1 : 0);
  }

  private static List<Element> matched(Document document, String selector) {
    try {
      return document.select(selector);
    } catch (Selector.SelectorParseException | IllegalArgumentException e) {
      return List.of();
    }
  }
}
