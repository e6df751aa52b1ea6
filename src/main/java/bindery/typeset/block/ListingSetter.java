package bindery.typeset.block;

import bindery.style.Style;
import bindery.typeset.compositor.BlockSetter;
import bindery.typeset.compositor.Compositor;
import bindery.typeset.compositor.ContentArea;
import org.jsoup.nodes.Element;

/** Sets code. */
public final class ListingSetter implements BlockSetter {
  @Override
  public boolean set(Compositor compositor, Element pre, Style style, ContentArea area) {
    if (!pre.tagName().equals("pre")) {
      return false;
    }
    new Listing(compositor).set(pre, style, area);
    return true;
  }
}
