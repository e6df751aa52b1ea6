package bindery.epub;

import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * What the index says of pages: those of the printed edition, where there is one. Every page is
 * named, so that each is a link, but none twice.
 *
 * @param folios as printed, by the ids that stand on the pages
 */
record PageLocators(Map<String, String> folios) {
  private static final String LOCATOR = "locator";

  /** The text of a node, in the place of a stand-in the folio. */
  String text(TextNode node) {
    String text = node.getWholeText();
    Element standIn = node.parentElement();
    boolean page = standIn != null && standIn.hasClass("stand-in") && isLink(standIn.parent());
    return page ? folios.getOrDefault(id(standIn.parent()), text) : text;
  }

  private static boolean isLink(Element a) {
    return a != null && a.hasAttr("href") && a.parent() != null && a.parent().hasClass(LOCATOR);
  }

  private static String id(Element a) {
    return a.attr("href").replaceFirst("^#", "");
  }

  /** Whether an element is a locator of the page that the one before it names. */
  boolean repeats(Element element) {
    Element before = element.previousElementSibling();
    if (!element.hasClass(LOCATOR) || element.hasClass("range-start") || before == null) {
      return false;
    }
    boolean emphatic = element.hasClass("main") && !before.hasClass("main");
    return !emphatic && !folio(element).isEmpty() && folio(element).equals(folio(before));
  }

  private String folio(Element locator) {
    Element a = locator.selectFirst("> a[href]");
    return a == null ? "" : folios.getOrDefault(id(a), "");
  }
}
