package bindery.typeset.box;

import bindery.style.Pseudo;
import bindery.style.Style;
import org.jsoup.nodes.Element;

/**
 * A {@code ::before} or {@code ::after}, as if it stood in the tree (CSS Pseudo 4 §4.1): a child of
 * its element that its siblings do not see. It holds no nodes; what its style's content says stands
 * in it.
 */
public final class GeneratedBox extends Element {
  private final Element origin;
  private final Pseudo pseudo;
  private final Style style;

  GeneratedBox(Element origin, Pseudo pseudo, Style style) {
    super("-bindery-generated");
    this.origin = origin;
    this.pseudo = pseudo;
    this.style = style;
    setParentNode(origin); // its place in the manuscript is that of its element
  }

  /** The element that it belongs to. */
  public Element origin() {
    return origin;
  }

  public Pseudo pseudo() {
    return pseudo;
  }

  public Style style() {
    return style;
  }
}
