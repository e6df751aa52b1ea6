package bindery.typeset.block;

import bindery.style.Style;
import bindery.typeset.compositor.BlockSetter;
import bindery.typeset.compositor.Compositor;
import bindery.typeset.compositor.ContentArea;
import bindery.typeset.compositor.ListMarkers;
import org.jsoup.nodes.Element;

/** Sets a list whose items stand in far enough for the widest of their markers. */
public final class ListSetter implements BlockSetter {
  @Override
  public boolean set(Compositor compositor, Element list, Style style, ContentArea area) {
    if (!list.tagName().equals("ol") && !list.tagName().equals("ul")) {
      return false;
    }
    ContentArea inner = compositor.inside(list, style, area);
    boolean rightToLeft = style.text().rightToLeft();
    double indent =
        rightToLeft
            ? area.start() + area.width() - inner.start() - inner.width()
            : inner.start() - area.start();
    ListMarkers markers = new ListMarkers(compositor.context());
    double more = markers.room(list, style, area.language()) - indent;
    compositor.flow(list, style, area, more > 0 ? inner.indented(more, rightToLeft) : inner);
    return true;
  }
}
