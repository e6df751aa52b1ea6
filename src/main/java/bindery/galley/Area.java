package bindery.galley;

import bindery.style.BoxStyle;
import bindery.style.Edges;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Where content may stand across the type area, and what holds for it.
 *
 * @param start from the start of the type area, points
 * @param width the measure
 * @param language of the content
 * @param frames boxes with ground or rules around it, outermost first
 */
record Area(double start, double width, Locale language, List<Frame> frames) {

  /** The content area of a block in this one. Widths follow CSS 2.2 §10.3.3. */
  Area inside(BoxStyle box, boolean rightToLeft) {
    Edges margin = box.margin();
    double before =
        margin.start().of(width) + box.borderStart().width() + box.padding().start().of(width);
    double after = margin.end().of(width) + box.borderEnd().width() + box.padding().end().of(width);
    double room = Math.max(1, width - before - after);
    double wide = Math.min(box.width().orElse(width, room), box.maxWidth().orElse(width, room));
    double inner = Math.max(1, Math.min(room, wide));
    double spare = room - inner;
    if (margin.start().auto()) {
      before += margin.end().auto() ? spare / 2 : spare;
    } else if (rightToLeft) {
      before += spare;
    }
    double left = rightToLeft ? after + (margin.start().auto() ? spare / 2 : 0) : before;
    return new Area(start + left, inner, language, framed(box, start + left, inner));
  }

  private List<Frame> framed(BoxStyle box, double contentStart, double contentWidth) {
    if (!visible(box)) {
      return frames;
    }
    double left = box.borderStart().width() + box.padding().start().of(width);
    double right = box.borderEnd().width() + box.padding().end().of(width);
    List<Frame> all = new ArrayList<>(frames);
    all.add(new Frame(contentStart - left, contentWidth + left + right, box));
    return List.copyOf(all);
  }

  /** Whether the box shows a ground or a rule. */
  static boolean visible(BoxStyle box) {
    return !(box.background() instanceof bindery.style.Ink.None)
        || box.borderTop().width() > 0
        || box.borderEnd().width() > 0
        || box.borderBottom().width() > 0
        || box.borderStart().width() > 0;
  }

  Area speaking(Locale other) {
    return new Area(start, width, other, frames);
  }

  Area without(List<Frame> less) {
    return new Area(start, width, language, less);
  }
}
