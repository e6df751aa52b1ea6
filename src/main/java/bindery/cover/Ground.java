package bindery.cover;

import bindery.art.Picture;
import bindery.book.Source;
import bindery.style.Ink;
import bindery.style.Style;
import bindery.style.cascade.Cascade;
import bindery.typeset.placed.Placed;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * What panels are printed on: ink or a picture, as far as the bleed goes.
 *
 * @param width of the sheet's trim
 * @param height of it
 * @param bleed around it
 * @param spine which is painted after pictures, and hides what of them is below it
 */
record Ground(double width, double height, double bleed, double spine) {
  private static final Ink WHITE = new Ink.Gray(1);

  static Ground of(Wrap wrap) {
    return new Ground(wrap.width(), wrap.height(), wrap.bleed(), wrap.spine());
  }

  /**
   * The ink of a section's background, else of the body's, else white.
   *
   * @param section of a tree that the cascade has styled
   */
  static Ink ink(Cascade cascade, Element section) {
    Style root = cascade.root(section.ownerDocument().child(0));
    Style body = cascade.style(section.parent(), root);
    Ink own = cascade.style(section, body).box().background();
    Ink around = own instanceof Ink.None ? body.box().background() : own;
    return around instanceof Ink.None ? WHITE : around;
  }

  /**
   * What stands on a panel without the ground of its section, which only reaches as far as its
   * words and would hide a picture.
   */
  static List<Placed> bare(List<Placed> content, Ink ground) {
    return content.stream()
        .filter(placed -> !(placed instanceof Placed.Fill fill && fill.ink().equals(ground)))
        .toList();
  }

  /** A stretch of the sheet from left to right; at its outer edges it goes on into the bleed. */
  Placed fill(double left, double right, Ink ink) {
    double from = left(left);
    double to = right(right);
    return new Placed.Fill(from, -bleed, to - from, height + 2 * bleed, ink);
  }

  /** The same of a fill on a panel that reaches the trim. */
  Placed extended(Placed.Fill fill) {
    double right = fill.x() + fill.width();
    double foot = fill.y() + fill.height();
    double from = left(fill.x());
    double to = right(right);
    double top = near(fill.y(), 0) ? -bleed : fill.y();
    double bottom = near(foot, height) ? height + bleed : foot;
    return new Placed.Fill(from, top, to - from, bottom - top, fill.ink());
  }

  private double left(double x) {
    return near(x, 0) ? -bleed : x;
  }

  private double right(double x) {
    return near(x, width) ? width + bleed : x;
  }

  private static boolean near(double one, double other) {
    return Math.abs(one - other) < 0.5;
  }

  /**
   * A picture that fills a stretch of the sheet and its bleed. Its proportions are kept: what is
   * too much of it is cut off by the edges of the sheet, and by the spine.
   */
  Placed.Image picture(double left, double right, Picture picture, String alt) {
    double from = left(left);
    double wide = picture.width() * scale(left, right, picture);
    double high = picture.height() * scale(left, right, picture);
    double over = wide - (right(right) - from);
    double x;
    if (near(left, 0) && near(right, width)) {
      x = from - over / 2;
    } else {
      double under = Math.min(spine, over / 2);
      x = near(left, 0) ? from - over + under : from - under;
    }
    double y = -bleed - (high - height - 2 * bleed) / 2;
    return new Placed.Image(x, y, wide, high, picture, alt, Source.NONE);
  }

  /** How much of a picture's width or height is cut off, bleed not counted. */
  double lost(double left, double right, Picture picture) {
    double scale = scale(left, right, picture);
    double wide = right(right) - left(left);
    double high = height + 2 * bleed;
    return 1 - Math.min(wide / (picture.width() * scale), high / (picture.height() * scale));
  }

  private double scale(double left, double right, Picture picture) {
    double wide = right(right) - left(left);
    return Math.max(wide / picture.width(), (height + 2 * bleed) / picture.height());
  }
}
