package bindery.typeset.compositor;

import bindery.book.Source;
import bindery.style.BoxStyle;
import bindery.style.Edges;
import bindery.typeset.galley.BoxFrame;
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
public record ContentArea(double start, double width, Locale language, List<BoxFrame> frames) {

  /** The content area of a block in this one. Widths follow CSS 2.2 §10.3.3. */
  public ContentArea inside(Source source, BoxStyle box, boolean rightToLeft) {
    return inside(source, box, rightToLeft, box.width().orElse(width, width));
  }

  /** Room for the content of a block that is as wide as it may be. */
  double room(BoxStyle box) {
    Edges margin = box.margin();
    double sides = margin.start().of(width) + margin.end().of(width);
    return Math.max(1, width - sides - sides(box, width));
  }

  /**
   * The content area of a block in this one.
   *
   * @param source the block's element
   * @param asked width of its content, points
   */
  ContentArea inside(Source source, BoxStyle box, boolean rightToLeft, double asked) {
    Edges margin = box.margin();
    double before = startSide(box, width);
    double after = margin.end().of(width) + box.borderEnd().width() + box.padding().end().of(width);
    double room = room(box);
    double wide = Math.min(asked, box.maxWidth().orElse(width, room));
    double inner = Math.max(1, Math.min(room, wide));
    double spare = room - inner;
    double indent = !margin.start().auto() ? 0 : margin.end().auto() ? spare / 2 : spare;
    if (box.sizing() == BoxStyle.Sizing.FIT_LINES) {
      inner = room - indent; // lines that stand out run on
      spare = indent;
    }
    double left = rightToLeft ? after + spare - indent : before + indent;
    return new ContentArea(start + left, inner, language, framed(source, box, start + left, inner));
  }

  private List<BoxFrame> framed(
      Source source, BoxStyle box, double contentStart, double contentWidth) {
    if (!visible(box)) {
      return frames;
    }
    double left = box.borderStart().width() + box.padding().start().of(width);
    double right = box.borderEnd().width() + box.padding().end().of(width);
    List<BoxFrame> all = new ArrayList<>(frames);
    all.add(new BoxFrame(source, contentStart - left, contentWidth + left + right, box));
    return List.copyOf(all);
  }

  /** What stands between a box's content and the area it is in, where lines start. */
  static double startSide(BoxStyle box, double reference) {
    return box.margin().start().of(reference)
        + box.borderStart().width()
        + box.padding().start().of(reference);
  }

  /** What a box has beside its content. */
  public static double sides(BoxStyle box, double reference) {
    return box.padding().start().of(reference)
        + box.padding().end().of(reference)
        + box.borderStart().width()
        + box.borderEnd().width();
  }

  /** Whether the box shows a ground or a rule. */
  static boolean visible(BoxStyle box) {
    return !(box.background() instanceof bindery.style.Ink.None)
        || box.borderTop().width() > 0
        || box.borderEnd().width() > 0
        || box.borderBottom().width() > 0
        || box.borderStart().width() > 0;
  }

  /** The same with its lines moved in at their start. */
  public ContentArea indented(double by, boolean rightToLeft) {
    double less = Math.min(by, width - 1);
    return new ContentArea(rightToLeft ? start : start + less, width - less, language, frames);
  }

  public ContentArea speaking(Locale other) {
    return new ContentArea(start, width, other, frames);
  }

  public ContentArea without(List<BoxFrame> less) {
    return new ContentArea(start, width, language, less);
  }
}
