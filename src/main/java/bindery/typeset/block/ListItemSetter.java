package bindery.typeset.block;

import bindery.style.BoxStyle;
import bindery.style.Style;
import bindery.typeset.compositor.BlockSetter;
import bindery.typeset.compositor.Compositor;
import bindery.typeset.compositor.ContentArea;
import bindery.typeset.compositor.ListMarkers;
import bindery.typeset.galley.Row;
import java.util.List;
import org.jsoup.nodes.Element;

/** Sets a list item, its marker beside its first line (CSS Lists 3 §3). */
public final class ListItemSetter implements BlockSetter {
  @Override
  public boolean set(Compositor compositor, Element item, Style style, ContentArea area) {
    if (style.box().display() != BoxStyle.Display.LIST_ITEM) {
      return false;
    }
    new ListMarkers(compositor.context()).mark(item, style, area);
    compositor.flow(item, style, area);
    if (compositor.builder().leads()) { // an item that holds nothing is its marker
      Row row = new Row(style.text().lineHeight(), List.of(), List.of(), 0);
      compositor.builder().block(item, 0, List.of(row), false, false, area.frames());
    }
    return true;
  }
}
