package bindery.book;

import java.util.Iterator;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Whether two parts of a tree say the same with the same marks, wherever they were read from. */
public final class SameText {
  private SameText() {}

  public static boolean of(Element one, Element other) {
    if (one == other) {
      return true;
    }
    if (!hasSameMarks(one, other)) {
      return false;
    }
    for (int i = 0; i < one.childNodeSize(); i++) {
      if (!isLike(one.childNode(i), other.childNode(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether two elements are alike but for what stands in them, of which there is as much. */
  public static boolean hasSameMarks(Element one, Element other) {
    return one.normalName().equals(other.normalName())
        && one.tag().namespace().equals(other.tag().namespace())
        && one.childNodeSize() == other.childNodeSize()
        && sameAttributes(one, other);
  }

  private static boolean isLike(Node one, Node other) {
    if (one instanceof Element first) {
      return other instanceof Element second && of(first, second);
    }
    if (one instanceof TextNode first) {
      return other instanceof TextNode second
          && first.getClass() == second.getClass()
          && first.getWholeText().equals(second.getWholeText());
    }
    return one.getClass() == other.getClass() && one.outerHtml().equals(other.outerHtml());
  }

  /** In their order, which can decide about nothing but is the same where the text is. */
  private static boolean sameAttributes(Element one, Element other) {
    Iterator<Attribute> first = one.attributes().iterator();
    Iterator<Attribute> second = other.attributes().iterator();
    while (first.hasNext() && second.hasNext()) {
      Attribute a = first.next();
      Attribute b = second.next();
      if (!a.getKey().equals(b.getKey()) || !a.getValue().equals(b.getValue())) {
        return false;
      }
    }
    return !first.hasNext() && !second.hasNext();
  }
}
