package bindery.epub.markup;

import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Where HTML lets elements stand (HTML, Content models). A manuscript's raw HTML may put them
 * elsewhere; then another element is written in their place, so that text, class and id stay and
 * the file is valid.
 */
public final class ContentModel {
  private ContentModel() {}

  /** Elements that stand nowhere but in these parents. */
  private static final Map<String, Set<String>> PARENTS =
      Map.ofEntries(
          Map.entry("li", Set.of("ul", "ol")),
          Map.entry("dt", Set.of("dl")),
          Map.entry("dd", Set.of("dl")),
          Map.entry("figcaption", Set.of("figure")),
          Map.entry("caption", Set.of("table")),
          Map.entry("colgroup", Set.of("table")),
          Map.entry("col", Set.of("colgroup")),
          Map.entry("thead", Set.of("table")),
          Map.entry("tbody", Set.of("table")),
          Map.entry("tfoot", Set.of("table")),
          Map.entry("tr", Set.of("table", "thead", "tbody", "tfoot")),
          Map.entry("td", Set.of("tr")),
          Map.entry("th", Set.of("tr")),
          Map.entry("summary", Set.of("details")),
          Map.entry("rt", Set.of("ruby")));

  /** Elements that hold nothing but these children. */
  private static final Map<String, Set<String>> CHILDREN =
      Map.of(
          "ul", Set.of("li"),
          "ol", Set.of("li"),
          "table", Set.of("caption", "colgroup", "thead", "tbody", "tfoot", "tr"),
          "thead", Set.of("tr"),
          "tbody", Set.of("tr"),
          "tfoot", Set.of("tr"),
          "tr", Set.of("td", "th"),
          "colgroup", Set.of("col"));

  /** What stray content of these elements is wrapped in. */
  private static final Map<String, String> WRAPPERS = Map.of("ul", "li", "ol", "li");

  /**
   * What to write for an element.
   *
   * @param wrapper an element to open around it, or empty
   * @param name the element to write; {@code span} or {@code div} when it may not stand here
   */
  public record Fit(String wrapper, String name) {}

  /**
   * @param element to be written
   * @param parent the element it will stand in, as written
   * @param phrasing whether only phrasing content may stand here
   * @param link whether an {@code a} is open
   */
  public static Fit fit(Element element, String parent, boolean phrasing, boolean link) {
    String name = whole(element);
    if (name.equals("a") && link) {
      return new Fit("", "span");
    }
    String wrapper =
        CHILDREN.getOrDefault(parent, Set.of(name)).contains(name)
            ? ""
            : WRAPPERS.getOrDefault(parent, "");
    String place = wrapper.isEmpty() ? parent : wrapper;
    boolean homeless = !PARENTS.getOrDefault(name, Set.of(place)).contains(place);
    if (phrasing && !EpubVocabulary.isPhrasing(name)) {
      return new Fit(wrapper, name.equals("hr") ? "br" : "span");
    }
    if (homeless) {
      return new Fit(wrapper, phrasing || EpubVocabulary.isPhrasing(name) ? "span" : "div");
    }
    return new Fit(wrapper, name);
  }

  /** The element's name, or that of one without demands if it lacks what it must hold. */
  private static String whole(Element element) {
    String name = element.normalName();
    return switch (name) {
      case "dl" -> holdsTerms(element) ? name : "div";
      case "details" -> begins(element, "summary") ? name : "div";
      case "ruby" -> element.children().stream().anyMatch(e -> e.nameIs("rt")) ? name : "span";
      case "thead", "tfoot" -> TableOrder.isSecond(element) ? "tbody" : name;
      case "figcaption" -> isCaption(element) ? name : "div";
      case "th" -> isEmpty(element) ? "td" : name;
      default -> name;
    };
  }

  /** A head that says nothing, as in the corner of a table, is none. */
  private static boolean isEmpty(Element cell) {
    return cell.text().isBlank() && cell.selectFirst("img, math") == null;
  }

  /** Groups of terms and what is said of them, and nothing between. */
  private static boolean holdsTerms(Element list) {
    String last = "dd";
    for (Node node : list.childNodes()) {
      if (node instanceof TextNode text && !text.isBlank()) {
        return false;
      }
      if (node instanceof Element element) {
        String name = element.normalName();
        if (!name.equals("dt") && !name.equals("dd")) {
          return false;
        }
        last = name;
      }
    }
    return last.equals("dd") && begins(list, "dt");
  }

  private static boolean begins(Element element, String name) {
    Element first = element.firstElementChild();
    return first != null && first.nameIs(name);
  }

  /** A figure has one caption, first or last. */
  private static boolean isCaption(Element caption) {
    Element figure = caption.parent();
    return figure != null
        && (figure.firstElementChild() == caption || figure.lastElementChild() == caption)
        && figure.children().stream().filter(e -> e.nameIs("figcaption")).limit(2).count() == 1;
  }

  /** What stray text in this element must be wrapped in; empty where text may stand. */
  public static String textWrapper(String parent) {
    return WRAPPERS.getOrDefault(parent, "");
  }
}
