package bindery.typeset.compositor;

import bindery.style.Style;
import bindery.typeset.inline.InlineCollector;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Text of a box that also holds boxes: gathered node by node, and set as a paragraph of its own
 * where a box parts it (CSS 2.2 §9.2.1.1, anonymous block boxes).
 */
final class LooseText {
  private final ParagraphSetter paragraphs;
  private final Element block;
  private final Style style;
  private final ContentArea area;
  private InlineCollector gathered;
  private boolean text;
  private boolean first = true;

  /**
   * @param block that holds the text
   * @param area in which its paragraphs stand
   */
  LooseText(ParagraphSetter paragraphs, Element block, Style style, ContentArea area) {
    this.paragraphs = paragraphs;
    this.block = block;
    this.style = style;
    this.area = area;
    this.gathered = paragraphs.collector(area);
  }

  /**
   * @param node text, or an element that stands in lines
   * @param parent of the node, the block or an inline within it
   */
  void add(Node node, Element parent, Style own, Locale language) {
    text |= node instanceof TextNode t ? !t.isBlank() : node instanceof Element;
    gathered.node(node, parent, own, language);
  }

  /** An inline begins whose text comes in parts. */
  void begin(Element inline, Style own) {
    gathered.apart(inline, style, area.language());
    gathered.begin(inline, own);
    text |= !inline.id().isEmpty();
  }

  /** An inline ends whose text has come in parts. */
  void end(Element inline) {
    gathered.end(inline);
    gathered.apart(inline, style, area.language());
    text |= inline.hasClass("noteref");
  }

  /** Nothing follows in the block, which may itself be the call of a note. */
  void close() {
    gathered.end(block);
    text |= block.hasClass("noteref");
    end();
  }

  /** A box follows, or nothing does. */
  void end() {
    if (text) {
      paragraphs.part(gathered, block, style, area, first);
      first = false;
    }
    gathered = paragraphs.collector(area);
    text = false;
  }
}
