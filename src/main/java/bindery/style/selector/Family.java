package bindery.style.selector;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** An element's relations as selectors see them: the document is nobody's parent. */
public final class Family {
  private Family() {}

  public static Element parent(Element element) {
    Element parent = element.parent();
    return parent instanceof Document ? null : parent;
  }

  /** Of the nearest {@code lang} or {@code xml:lang}, or empty. */
  public static String language(Element element) {
    for (Element at = element; at != null; at = at.parent()) {
      if (at.hasAttr("lang")) {
        return at.attr("lang");
      }
      if (at.hasAttr("xml:lang")) {
        return at.attr("xml:lang");
      }
    }
    return "";
  }
}
