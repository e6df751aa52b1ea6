package bindery.typeset.block;

import bindery.style.Style;
import bindery.typeset.compositor.BlockSetter;
import bindery.typeset.compositor.Compositor;
import bindery.typeset.compositor.ContentArea;
import org.jsoup.nodes.Element;

/** Sets a figure of pictures, or one of figures that stand side by side. */
public final class FigureSetter implements BlockSetter {
  @Override
  public boolean set(Compositor compositor, Element figure, Style style, ContentArea area) {
    if (!figure.tagName().equals("figure")) {
      return false;
    }
    if (compositor.edition().boxes().generates(figure, style)) {
      return false; // there is text round the pictures: it is set as any box
    }
    if (FigureRows.suits(figure)) {
      new FigureRows(compositor).set(figure, style, area);
      return true;
    }
    return new FigureGroup(compositor).set(figure, style, area);
  }
}
