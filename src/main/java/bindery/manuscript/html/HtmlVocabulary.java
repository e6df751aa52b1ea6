package bindery.manuscript.html;

import java.util.Map;
import java.util.Set;

/**
 * The XHTML that an author may write as raw HTML: structure and text, nothing that acts or styles.
 */
public final class HtmlVocabulary {
  private static final Set<String> BLOCKS =
      Set.of(
          "div",
          "section",
          "article",
          "aside",
          "header",
          "footer",
          "p",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "blockquote",
          "hr",
          "pre",
          "ul",
          "ol",
          "li",
          "dl",
          "dt",
          "dd",
          "figure",
          "figcaption",
          "table",
          "caption",
          "colgroup",
          "col",
          "thead",
          "tbody",
          "tfoot",
          "tr",
          "th",
          "td",
          "details",
          "summary");

  private static final Set<String> TEXT =
      Set.of(
          "a", "abbr", "b", "bdi", "bdo", "br", "cite", "code", "del", "dfn", "em", "i", "img",
          "ins", "kbd", "mark", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strong",
          "sub", "sup", "time", "u", "var", "wbr");

  private static final Set<String> EVERYWHERE = Set.of("class", "id", "lang", "dir", "title");

  /** Attributes that only some elements have (HTML, the element's content attributes). */
  private static final Map<String, Set<String>> SOMEWHERE =
      Map.of(
          "href", Set.of("a"),
          "src", Set.of("img"),
          "alt", Set.of("img"),
          "width", Set.of("img"),
          "height", Set.of("img"),
          "colspan", Set.of("td", "th"),
          "rowspan", Set.of("td", "th"),
          "start", Set.of("ol"),
          "type", Set.of("ol"),
          "value", Set.of("li"));

  /** What stands within these is not for readers. */
  private static final Set<String> UNREAD =
      Set.of(
          "script",
          "style",
          "iframe",
          "object",
          "embed",
          "template",
          "noscript",
          "head",
          "svg",
          "math",
          "canvas",
          "applet",
          "frameset",
          "textarea",
          "select",
          "video",
          "audio");

  private static final Set<String> VOID = Set.of("br", "col", "hr", "img", "wbr");

  /** Elements whose text is set letter by letter as typed. */
  private static final Set<String> LITERAL = Set.of("code", "kbd", "pre", "samp", "var");

  private HtmlVocabulary() {}

  static boolean isBlock(String element) {
    return BLOCKS.contains(element);
  }

  public static boolean isText(String element) {
    return TEXT.contains(element);
  }

  static boolean isAttribute(String element, String name) {
    return EVERYWHERE.contains(name)
        || SOMEWHERE.getOrDefault(name, Set.of()).contains(element)
        || name.startsWith("data-");
  }

  public static boolean isUnread(String element) {
    return UNREAD.contains(element);
  }

  public static boolean isVoid(String element) {
    return VOID.contains(element);
  }

  public static boolean isLiteral(String element) {
    return LITERAL.contains(element);
  }
}
