package bindery.manuscript.dialect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Attributes in braces, {@code {#id .class key=value}}, as pandoc writes them.
 *
 * @param id or empty
 * @param classes in the order written; {@code -} is {@code unnumbered}
 * @param pairs keys and values in the order written
 */
public record AttributeSpec(String id, List<String> classes, Map<String, String> pairs) {
  private static final Pattern PART =
      Pattern.compile(
          "\\s*(?:#(?<id>[^\\s{}#\"'<>]+)"
              + "|\\.(?<class>[^\\s{}.#=\"'<>]+)"
              + "|(?<minus>-)"
              + "|(?<key>[A-Za-z][\\w:-]*)=(?:\"(?<double>[^\"]*)\"|'(?<single>[^']*)'|(?<bare>[^\\s{}\"'<>]+)))");

  /** Keys that are attributes of XHTML; every other key becomes {@code data-KEY}. */
  private static final Set<String> PLAIN =
      Set.of("lang", "dir", "width", "height", "title", "start");

  /** Keys of what is said of a picture to those who do not see it: pandoc's and Quarto's. */
  private static final Set<String> ALTERNATIVE = Set.of("alt", "fig-alt");

  /** Longer than any author writes; a limit on looking for the closing brace. */
  static final int LONGEST = 1000;

  /** Where the braces that open at this offset end (after the closing one), or -1. */
  public static int end(String text, int open, int limit) {
    if (open >= limit || text.charAt(open) != '{') {
      return -1;
    }
    char quote = 0;
    int stop = Math.min(limit, open + LONGEST);
    for (int i = open + 1; i < stop; i++) {
      char c = text.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '}') {
        return i + 1;
      } else if (c == '{') {
        return -1;
      }
    }
    return -1;
  }

  /** Reads what stands between braces; nothing if it is not a list of attributes. */
  public static Optional<AttributeSpec> parse(CharSequence inside) {
    String id = "";
    List<String> classes = new ArrayList<>();
    Map<String, String> pairs = new LinkedHashMap<>();
    Matcher part = PART.matcher(inside);
    int at = 0;
    while (at < inside.length() && part.region(at, inside.length()).lookingAt()) {
      if (part.group("id") != null) {
        id = part.group("id");
      } else if (part.group("class") != null) {
        classes.add(part.group("class"));
      } else if (part.group("minus") != null) {
        classes.add("unnumbered");
      } else {
        pairs.put(part.group("key"), value(part));
      }
      at = part.end();
    }
    boolean whole = at > 0 && inside.subSequence(at, inside.length()).toString().isBlank();
    return whole ? Optional.of(new AttributeSpec(id, classes, pairs)) : Optional.empty();
  }

  private static String value(Matcher part) {
    for (String group : List.of("double", "single", "bare")) {
      if (part.group(group) != null) {
        return part.group(group);
      }
    }
    return "";
  }

  public void applyTo(Element element) {
    if (!id.isEmpty()) {
      element.attr("id", id);
    }
    classes.forEach(element::addClass);
    pairs.forEach(
        (key, value) -> {
          if (element.normalName().equals("img") && ALTERNATIVE.contains(key)) {
            alternative(element, value);
          } else {
            element.attr(PLAIN.contains(key) ? key : "data-" + key, value);
          }
        });
  }

  /**
   * An author who says nothing of a picture, in so many words, has an ornament (HTML §4.8.4.4.3).
   */
  private static void alternative(Element picture, String text) {
    picture.attr("alt", text);
    if (text.isBlank()) {
      picture.attr("role", "presentation");
    }
  }
}
