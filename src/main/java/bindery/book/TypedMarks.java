package bindery.book;

import org.jsoup.nodes.Element;

/**
 * Remembers which characters of an element's text its author escaped: they are no marks of
 * anything, whatever they look like. Leaves no trace in the XHTML.
 */
public final class TypedMarks {
  private static final String KEY = "bindery.typed";

  private TypedMarks() {}

  public static void add(Element element, String characters) {
    element.attributes().userData(KEY, own(element) + characters);
  }

  /** Hands what is known of one element on to the one that gets its text. */
  public static void copy(Element from, Element to) {
    if (!own(from).isEmpty()) {
      add(to, own(from));
    }
  }

  /** Whether one of the characters was escaped in the element or in one around it. */
  public static boolean has(Element element, String characters) {
    for (Element e = element; e != null; e = e.parent()) {
      if (own(e).chars().anyMatch(c -> characters.indexOf(c) >= 0)) {
        return true;
      }
    }
    return false;
  }

  private static String own(Element element) {
    return element.attributes().userData(KEY) instanceof String characters ? characters : "";
  }
}
