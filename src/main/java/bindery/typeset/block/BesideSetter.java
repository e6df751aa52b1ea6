package bindery.typeset.block;

import bindery.style.Style;
import bindery.typeset.compositor.BlockSetter;
import bindery.typeset.compositor.Compositor;
import bindery.typeset.compositor.ContentArea;
import bindery.typeset.placed.Placed;
import org.jsoup.nodes.Element;

/** Takes boxes out of the column that stand in the margin, beside the line that comes next. */
public final class BesideSetter implements BlockSetter {
  @Override
  public Stage stage() {
    return Stage.FLOW;
  }

  /** What is written within a note, or has no id, stays where it is. */
  @Override
  public boolean set(Compositor compositor, Element element, Style style, ContentArea area) {
    boolean leaves = compositor.context().section().leavesForMargin(element, style.box());
    if (!leaves || compositor.builder().part() == Placed.Part.NOTE) {
      return false;
    }
    compositor.builder().beside(element.id());
    return true;
  }
}
