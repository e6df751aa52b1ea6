package bindery.manuscript.html;

import bindery.manuscript.text.ManuscriptText;
import bindery.manuscript.text.Readable;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;

/** A formula that was written as MathML: it stays, without what acts, leads or styles. */
final class RawFormula {
  /** Attributes that lead somewhere or are no matter of a formula. */
  private static final Set<String> IDLE = Set.of("href", "src", "style", "xmlns", "altimg", "xref");

  private static final Set<String> UNREAD = Set.of("script", "style", "annotation-xml");

  private static final int DEEPEST = 200;

  private RawFormula() {}

  /** The formula in an element that styles can reach. */
  static Element of(Element raw, ManuscriptText source, int offset) {
    Element math = copy(raw, 0);
    Element tex = raw.selectFirst("annotation[encoding*=tex]");
    if (!math.hasAttr("alttext")) {
      math.attr("alttext", (tex == null ? math.text() : tex.text()).strip());
    }
    boolean display = raw.attr("display").equals("block") || raw.attr("mode").equals("display");
    Element around = source.element("span", offset).addClass("math");
    return around.addClass(display ? "display" : "inline").appendChild(math);
  }

  private static Element copy(Element raw, int depth) {
    String name = raw.normalName();
    boolean fenced = name.equals("mfenced");
    Element copy = element(fenced ? "mrow" : name);
    if (!fenced) {
      for (Attribute attribute : raw.attributes()) {
        String key = attribute.getKey();
        if (!IDLE.contains(key) && !key.startsWith("on") && !key.startsWith("xmlns")) {
          copy.attr(key, Readable.characters(attribute.getValue()));
        }
      }
    }
    if (depth > DEEPEST) {
      return copy.appendText(Readable.characters(raw.text()));
    }
    if (fenced) {
      fence(copy, raw, depth);
      return copy;
    }
    for (Node node : raw.childNodes()) {
      if (node instanceof TextNode text) {
        copy.appendChild(new TextNode(Readable.characters(text.getWholeText())));
      } else if (node instanceof Element child
          && !UNREAD.contains(child.normalName())
          && !child.nameIs("annotation")) {
        copy.appendChild(copy(child, depth + 1));
      }
    }
    return copy;
  }

  /** MathML 3, 3.3.8: brackets as attributes, of which MathML Core knows nothing. */
  private static void fence(Element row, Element raw, int depth) {
    String separators = raw.hasAttr("separators") ? raw.attr("separators").strip() : ",";
    row.appendChild(operator(raw.hasAttr("open") ? raw.attr("open") : "("));
    int number = 0;
    for (Element child : raw.children()) {
      if (number > 0 && !separators.isEmpty()) {
        int at = Math.min(number, separators.length()) - 1;
        row.appendChild(operator(separators.substring(at, at + 1)));
      }
      row.appendChild(copy(child, depth + 1));
      number++;
    }
    row.appendChild(operator(raw.hasAttr("close") ? raw.attr("close") : ")"));
  }

  private static Element operator(String text) {
    return element("mo").appendText(Readable.characters(text));
  }

  private static Element element(String name) {
    return new Element(Tag.valueOf(name, Parser.NamespaceMathml, ParseSettings.preserveCase), "");
  }
}
