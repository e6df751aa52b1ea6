package bindery.typeset.inline;

import bindery.style.BoxStyle;
import bindery.style.Style;
import bindery.style.cascade.Cascade;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/** Tells boxes from text, and what boxes there are in a box. */
public final class BlockLevel {
  private final Cascade cascade;

  public BlockLevel(Cascade cascade) {
    this.cascade = cascade;
  }

  public boolean isBlock(Element child, Style parent) {
    if (Phrasing.always(child)) {
      return false;
    }
    return switch (cascade.style(child, parent).box().display()) {
      case NONE, INLINE, INLINE_BLOCK -> false;
      default -> true;
    };
  }

  /** Whether it holds boxes, and not text alone. */
  public boolean within(Element element, Style style) {
    return element.children().stream().anyMatch(child -> isBlock(child, style));
  }

  /** Whether a box within it, however deep, is to stand in columns. */
  public boolean divided(Element element, Style style) {
    return any(element, style, box -> box.columns().divides());
  }

  /** Whether one is to stand across the columns around it. */
  public boolean spanned(Element element, Style style) {
    return any(element, style, box -> box.columns().spans());
  }

  private boolean any(Element element, Style style, Predicate<BoxStyle> wanted) {
    for (Element child : element.children()) {
      if (isBlock(child, style)) {
        Style own = cascade.style(child, style);
        if (wanted.test(own.box()) || any(child, own, wanted)) {
          return true;
        }
      }
    }
    return false;
  }
}
