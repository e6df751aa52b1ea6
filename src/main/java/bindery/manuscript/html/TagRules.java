package bindery.manuscript.html;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which elements a tag of raw HTML ends and begins without saying so (HTML Living Standard,
 * 13.1.2.4 and 13.2.6.4).
 */
public final class TagRules {
  private static final Set<String> CELLS = Set.of("td", "th");
  private static final Set<String> ROWS = Set.of("thead", "tbody", "tfoot");

  /** Which elements a start tag may stand in; others that are open within them end before it. */
  private static final Map<String, Set<String>> WITHIN =
      Map.of(
          "li", Set.of("ul", "ol"),
          "dt", Set.of("dl"),
          "dd", Set.of("dl"),
          "td", Set.of("tr"),
          "th", Set.of("tr"),
          "tr", Set.of("thead", "tbody", "tfoot"),
          "thead", Set.of("table"),
          "tbody", Set.of("table"),
          "tfoot", Set.of("table"),
          "caption", Set.of("table"));

  /** The element that is begun where none of those is open. */
  private static final Map<String, String> IMPLIED =
      Map.of("li", "ul", "dt", "dl", "dd", "dl", "td", "tr", "th", "tr", "tr", "tbody");

  private static final Set<String> ONE_PARAGRAPH =
      Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "summary", "caption", "figcaption", "dt");

  private static final Set<String> BARE = Set.of("td", "th", "li", "dd", "figure");

  private TagRules() {}

  /** The elements that a start tag has to stand in, one of them; empty if it may stand anywhere. */
  public static Set<String> within(String name) {
    return name.equals("colgroup") ? Set.of("table") : WITHIN.getOrDefault(name, Set.of());
  }

  /** Whether an element may stand right in this part of a table. */
  public static boolean fits(String name, String part) {
    return within(name).contains(part) || name.equals("col");
  }

  /** What is begun for a start tag that stands outside all it may stand in. */
  public static Optional<String> implied(String name) {
    return Optional.ofNullable(IMPLIED.get(name));
  }

  /** Past which of the elements that are open nobody looks for what a start tag may stand in. */
  public static boolean bounds(String name, String open) {
    if (CELLS.contains(name) || ROWS.contains(name) || name.equals("tr")) {
      return open.equals("table");
    }
    return CELLS.contains(open) || open.equals("table") || name.equals("li") && open.equals("dl");
  }

  /** Whether its end tag may be left out. */
  public static boolean mayStayOpen(String name) {
    return WITHIN.containsKey(name) || name.equals("p") || name.equals("colgroup");
  }

  /** Whether its content is one stretch of text and no blocks. */
  public static boolean isParagraph(String name) {
    return ONE_PARAGRAPH.contains(name);
  }

  /** Whether text may stand in it without a paragraph round it. */
  public static boolean holdsText(String name) {
    return ONE_PARAGRAPH.contains(name) || BARE.contains(name) || HtmlVocabulary.isText(name);
  }

  /** Whether nothing but rows, captions and the like may stand in it. */
  public static boolean isTable(String name) {
    return ROWS.contains(name) || Set.of("table", "tr", "colgroup").contains(name);
  }

  /** Whether a line break alone has nothing to say in it. */
  public static boolean isFigure(String name) {
    return name.equals("figure") || isTable(name) || isList(name);
  }

  /** Whether nothing but items may stand in it. */
  public static boolean isList(String name) {
    return Set.of("ul", "ol", "dl").contains(name);
  }
}
