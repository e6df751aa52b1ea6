package bindery.book;

import bindery.report.Place;
import org.jsoup.nodes.Element;

/** Ties elements of the tree to the place they were read from, without a trace in the XHTML. */
public final class Places {
  private static final String KEY = "bindery.place";

  private Places() {}

  public static void put(Element element, Place place) {
    element.attributes().userData(KEY, place);
  }

  /** The element, or the nearest around it, that was read from a place; null where none was. */
  public static Element owner(Element element) {
    Element e = element;
    while (e != null && !(e.attributes().userData(KEY) instanceof Place)) {
      e = e.parent();
    }
    return e;
  }

  /** The place of the element, or of the nearest ancestor that has one. */
  public static Place of(Element element) {
    for (Element e = element; e != null; e = e.parent()) {
      if (e.attributes().userData(KEY) instanceof Place place) {
        return place;
      }
    }
    return Place.NOWHERE;
  }
}
