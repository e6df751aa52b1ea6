package bindery.epub.markup;

import bindery.book.Role;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The elements and attributes that an EPUB of this house may hold; all others stay out. A subset of
 * HTML's, without anything that runs, fetches or asks.
 */
public final class EpubVocabulary {
  private EpubVocabulary() {}

  /** HTML's phrasing content: what may stand in a paragraph. */
  private static final Set<String> PHRASING =
      words(
          "a abbr b bdi bdo br cite code del dfn em i img ins kbd mark q rt ruby s samp small"
              + " span strong sub sup time u var wbr");

  private static final Set<String> FLOW =
      words(
          "address article aside blockquote caption col colgroup dd details div dl dt figcaption"
              + " figure footer h1 h2 h3 h4 h5 h6 header hr li nav ol p pre section summary table"
              + " tbody td tfoot th thead tr ul");

  private static final Set<String> TABLE_PARTS =
      words("caption col colgroup tbody td tfoot th thead tr");

  private static final Set<String> VOID = words("br col hr img wbr");

  /** Flow elements whose own content is phrasing; so is that of all phrasing elements. */
  private static final Set<String> HOLDS_PHRASING = words("h1 h2 h3 h4 h5 h6 p pre summary");

  /** Elements that must go with all they hold: they run, fetch or ask, or their text is no text. */
  private static final Set<String> FORBIDDEN =
      words(
          "applet audio base button canvas embed form frame frameset iframe input link map meta"
              + " noscript object option script select source style svg template textarea track"
              + " video");

  private static final Set<String> GLOBAL = words("class dir id lang title");

  private static final Map<String, Set<String>> OWN =
      Map.of(
          "a", words("href"),
          "img", words("alt height src width"),
          "ol", words("reversed start type"),
          "li", words("value"),
          "td", words("colspan rowspan"),
          "th", words("colspan rowspan scope"),
          "col", words("span"),
          "colgroup", words("span"),
          "time", words("datetime"),
          "details", words("open"));

  /** What values must look like, where HTML asks for more than text. */
  private static final Map<String, Pattern> VALUES =
      Map.of(
          "id", Pattern.compile("\\S+"),
          "dir", Pattern.compile("ltr|rtl|auto"),
          "lang", Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*+"),
          "colspan", Pattern.compile("[1-9][0-9]{0,2}"),
          "rowspan", Pattern.compile("[0-9]{1,4}"),
          "span", Pattern.compile("[1-9][0-9]{0,2}"),
          "scope", Pattern.compile("row|col|rowgroup|colgroup"),
          "start", Pattern.compile("-?[0-9]{1,9}"),
          "value", Pattern.compile("-?[0-9]{1,9}"),
          "type", Pattern.compile("[1aAiI]"));

  /** DPUB-ARIA 1.1 roles that the apparatus or this room gives. */
  private static final Set<String> ARIA_ROLES =
      words(
          "doc-acknowledgments doc-afterword doc-appendix doc-backlink doc-bibliography doc-chapter"
              + " doc-colophon doc-conclusion doc-dedication doc-endnotes doc-epigraph doc-epilogue"
              + " doc-footnote doc-foreword doc-glossary doc-index doc-introduction doc-noteref"
              + " doc-part doc-preface doc-subtitle doc-toc doc-prologue");

  /** EPUB 3 Structural Semantics terms that may stand in {@code epub:type}. */
  private static final Set<String> SEMANTICS =
      Stream.concat(
              Arrays.stream(Role.values()).map(Role::epubType),
              Stream.of("footnote", "footnotes", "noteref", "backlink", "subtitle", "title"))
          .collect(Collectors.toUnmodifiableSet());

  public static boolean allowsElement(String name) {
    return PHRASING.contains(name) || FLOW.contains(name);
  }

  public static boolean forbids(String name) {
    return FORBIDDEN.contains(name);
  }

  public static boolean isPhrasing(String name) {
    return PHRASING.contains(name);
  }

  /** Whether it is a box of its own unless a style says else; what is in tables always is. */
  public static boolean isBlock(String name) {
    return FLOW.contains(name) && !TABLE_PARTS.contains(name);
  }

  public static boolean isVoid(String name) {
    return VOID.contains(name);
  }

  public static boolean holdsPhrasing(String name) {
    return PHRASING.contains(name) || HOLDS_PHRASING.contains(name);
  }

  public static boolean allowsAttribute(String element, String attribute) {
    return GLOBAL.contains(attribute) || OWN.getOrDefault(element, Set.of()).contains(attribute);
  }

  public static boolean allowsValue(String attribute, String value) {
    Pattern pattern = VALUES.get(attribute);
    return pattern == null || pattern.matcher(value).matches();
  }

  public static boolean allowsAriaRole(String role) {
    return ARIA_ROLES.contains(role);
  }

  public static boolean allowsSemantics(String term) {
    return SEMANTICS.contains(term);
  }

  private static Set<String> words(String words) {
    return Set.of(words.split(" "));
  }
}
