package bindery.manuscript.html;

import java.util.Map;
import java.util.Set;

/**
 * The XHTML that an author may write as raw HTML: structure and text, nothing that acts or styles.
 */
public final class HtmlVocabulary {
  private static final Set<String> BLOCKS =
      words(
          "div section article aside header footer p h1 h2 h3 h4 h5 h6 blockquote hr pre ul ol li dl"
              + " dt dd figure figcaption table caption colgroup col thead tbody tfoot tr th td"
              + " details summary");

  private static final Set<String> TEXT =
      words(
          "a abbr b bdi bdo br cite code del dfn em i img ins kbd mark q rp rt ruby s samp small span"
              + " strong sub sup time u var wbr");

  /** What was written for these before, or is no matter for a book: the element to read it as. */
  private static final Map<String, String> READ_AS =
      Map.ofEntries(
          Map.entry("center", "div"),
          Map.entry("main", "div"),
          Map.entry("nav", "div"),
          Map.entry("address", "div"),
          Map.entry("hgroup", "div"),
          Map.entry("search", "div"),
          Map.entry("dialog", "div"),
          Map.entry("fieldset", "div"),
          Map.entry("form", "div"),
          Map.entry("legend", "p"),
          Map.entry("dir", "ul"),
          Map.entry("menu", "ul"),
          Map.entry("listing", "pre"),
          Map.entry("tt", "code"),
          Map.entry("strike", "s"),
          Map.entry("acronym", "abbr"),
          Map.entry("label", "span"),
          Map.entry("data", "span"),
          Map.entry("nobr", "span"));

  private static final Set<String> EVERYWHERE = words("class id lang dir title");

  /** Attributes that only some elements have (HTML, the element's content attributes). */
  private static final Map<String, Set<String>> SOMEWHERE =
      Map.ofEntries(
          Map.entry("href", Set.of("a")),
          Map.entry("src", Set.of("img")),
          Map.entry("alt", Set.of("img")),
          Map.entry("width", Set.of("img")),
          Map.entry("height", Set.of("img")),
          Map.entry("colspan", Set.of("td", "th")),
          Map.entry("rowspan", Set.of("td", "th")),
          Map.entry("scope", Set.of("th")),
          Map.entry("span", Set.of("col", "colgroup")),
          Map.entry("start", Set.of("ol")),
          Map.entry("type", Set.of("ol")),
          Map.entry("reversed", Set.of("ol")),
          Map.entry("value", Set.of("li")));

  /** Attributes that a browser needs and a book does not: they go without a word. */
  private static final Set<String> IDLE =
      words(
          "target rel download hreflang ping referrerpolicy loading decoding fetchpriority srcset"
              + " sizes crossorigin usemap open cite datetime role tabindex translate spellcheck"
              + " itemprop itemscope itemtype name xmlns markdown");

  /** What stands within these is not for readers. */
  private static final Set<String> UNREAD =
      words(
          "script style template noscript head svg math canvas applet frameset textarea select"
              + " title");

  /** What browsers know, or knew, and a book has no use for: its words are kept. */
  private static final Set<String> LEFT_OUT =
      words(
          "html body base link meta area map button input optgroup option output progress meter"
              + " picture source track param slot font big basefont blink marquee frame noframes"
              + " noembed keygen rb rtc spacer plaintext xmp bgsound image multicol");

  /** What stands in the place of these is a box with their address. */
  private static final Set<String> EMBEDDED = words("iframe object embed video audio");

  private static final Set<String> VOID = words("br col hr img wbr input source track embed");

  /** Elements whose text is set letter by letter as typed. */
  private static final Set<String> LITERAL = words("code kbd pre samp var");

  private HtmlVocabulary() {}

  private static Set<String> words(String names) {
    return Set.of(names.split(" "));
  }

  public static boolean isBlock(String element) {
    return BLOCKS.contains(element);
  }

  public static boolean isText(String element) {
    return TEXT.contains(element);
  }

  /** The element that is read where this one is written: itself, or its successor. */
  public static String readAs(String element) {
    return READ_AS.getOrDefault(element, element);
  }

  static boolean isAttribute(String element, String name) {
    return EVERYWHERE.contains(name)
        || SOMEWHERE.getOrDefault(name, Set.of()).contains(element)
        || name.startsWith("data-");
  }

  static boolean isIdle(String name) {
    return IDLE.contains(name) || name.startsWith("aria-");
  }

  public static boolean isUnread(String element) {
    return UNREAD.contains(element) || EMBEDDED.contains(element);
  }

  static boolean isEmbedded(String element) {
    return EMBEDDED.contains(element);
  }

  /** Whether it is an element of HTML at all, or was one. */
  public static boolean isKnown(String element) {
    String read = readAs(element);
    return isText(read) || isBlock(read) || isUnread(element) || LEFT_OUT.contains(element);
  }

  public static boolean isVoid(String element) {
    return VOID.contains(element);
  }

  public static boolean isLiteral(String element) {
    return LITERAL.contains(element);
  }
}
