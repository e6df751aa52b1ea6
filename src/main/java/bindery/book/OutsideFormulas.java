package bindery.book;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.select.QueryParser;

/**
 * Finds elements of a book without a walk through its formulas: those have most of the elements of
 * a book of mathematics, and nothing in them that anybody looks for, save an id or a link here and
 * there.
 */
public final class OutsideFormulas {
  private static final String KEY = "bindery.closed";

  private OutsideFormulas() {}

  /**
   * Says of a formula that it is finished; one that holds something to be found stays open.
   *
   * @param around {@code div} or {@code span} with the formula, and its number if it has one
   * @return whether nothing in it is to be found
   */
  public static boolean close(Element around) {
    boolean open =
        around.select("> math").stream()
            .flatMap(Element::stream)
            .anyMatch(OutsideFormulas::isSought);
    if (!open) {
      around.attributes().userData(KEY, Boolean.TRUE);
    }
    return !open;
  }

  private static boolean isClosed(Element element) {
    boolean may = element.nameIs("span") || element.nameIs("div");
    return may && element.attributes().userData(KEY) != null;
  }

  private static boolean isSought(Element element) {
    boolean formula = element.normalName().startsWith("m") || element.nameIs("annotation");
    boolean bare = element.attributesSize() == 0;
    return !formula
        || !bare
            && (element.hasAttr("id") || element.hasAttr("href") || element.hasAttr("data-label"));
  }

  /** What a selector finds, in the order of the book, as {@link Element#select} does. */
  public static List<Element> select(Element root, String selector) {
    Predicate<Element> wanted = QueryParser.parse(selector).asPredicate(root);
    List<Element> found = new ArrayList<>();
    add(root, wanted, found);
    return found;
  }

  private static void add(Element element, Predicate<Element> wanted, List<Element> found) {
    if (wanted.test(element)) {
      found.add(element);
    }
    if (isClosed(element)) {
      return;
    }
    for (int i = 0; i < element.childNodeSize(); i++) {
      if (element.childNode(i) instanceof Element child) {
        add(child, wanted, found);
      }
    }
  }
}
