package bindery.typeset.formula;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Sets what an element holds. Setters know one another only as this. */
interface Inner {
  Box set(Element element, FormulaStyle style);

  /**
   * Sets an element that is, or ends in, an operator that stretches across the row.
   *
   * @param height that it has to reach above the baseline
   * @param depth and below
   */
  Box upright(Element element, FormulaStyle style, Operator.Form form, double height, double depth);

  /** Sets one that stretches along the line. */
  Box lengthwise(Element element, FormulaStyle style, double width);

  /** Sets elements one after the other, as a row. */
  Box row(List<Element> elements, FormulaStyle style);

  /** Sets all that an element holds as a row. */
  default Box row(Element element, FormulaStyle style) {
    return row(children(element), style);
  }

  static List<Element> children(Element element) {
    return element.children();
  }

  /** A child by its number; an empty row where there is none. */
  static Element child(Element element, int at) {
    return at < element.childrenSize() ? element.child(at) : new Element("mrow");
  }

  /** All text of a token element: most hold one stretch of it and nothing else. */
  private static String raw(Element token) {
    boolean one = token.childNodeSize() == 1 && token.childNode(0) instanceof TextNode;
    return one ? ((TextNode) token.childNode(0)).getWholeText() : token.wholeText();
  }

  private static boolean hasBlanks(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) <= ' ') {
        return true;
      }
    }
    return false;
  }

  /** The text of a token element, white space collapsed. */
  static String text(Element token) {
    String raw = raw(token);
    if (!hasBlanks(raw)) {
      return raw;
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      boolean white = c == ' ' || c == '\t' || c == '\r' || c == '\n';
      if (!white) {
        out.append(c);
      } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }
    int end = out.length() - 1;
    return end >= 0 && out.charAt(end) == ' ' ? out.substring(0, end) : out.toString();
  }
}
