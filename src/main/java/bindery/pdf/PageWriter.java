package bindery.pdf;

import bindery.pdf.colour.Separation;
import bindery.pdf.raster.ImageEntry;
import bindery.pdf.tags.MarkedPage;
import bindery.style.Ink;
import bindery.typeset.page.Page;
import bindery.typeset.placed.Placed;
import java.util.List;
import java.util.Optional;

/** A page's content stream. One writer serves many pages, one after the other. */
final class PageWriter {
  private static final double HAIRLINE = 0.25;

  private final PdfPictures pictures;
  private final Operators out = new Operators();
  private final LineWriter lines;
  private final Separation inks;
  private MarkedPage marks;

  PageWriter(PdfFonts fonts, PdfPictures pictures, Separation inks) {
    this.inks = inks;
    this.pictures = pictures;
    this.lines = new LineWriter(fonts, out);
  }

  /**
   * The operators of a page. They are good until the next page is written.
   *
   * @param of tells what the page's content is part of
   */
  Operators write(Page page, MarkedPage of) {
    out.clear();
    marks = of;
    lines.begin(of);
    PageBoxes boxes = PageBoxes.of(page);
    TextState state = new TextState(inks);
    writeAll(page.content(), boxes.frame(), boxes.frame(), state);
    lines.close();
    if (page.rule().cropMarks()) {
      cropMarks(boxes, state);
    }
    return out;
  }

  /**
   * @param frame of the content stream
   * @param onPage the same place in the page's user space
   */
  private void writeAll(
      List<Placed> content, PlacedFrame frame, PlacedFrame onPage, TextState state) {
    for (Placed placed : content) {
      if (placed instanceof Placed.Line line) {
        lines.write(line, frame, state);
      } else if (placed instanceof Placed.Fill fill) {
        fill(fill, frame, state);
      } else if (placed instanceof Placed.Slash slash) {
        slash(slash, frame, state);
      } else if (placed instanceof Placed.Image image) {
        image(image, frame, onPage);
      } else if (placed instanceof Placed.Turned turned) {
        turned(turned, frame, onPage, state);
      }
    }
  }

  private void fill(Placed.Fill fill, PlacedFrame frame, TextState state) {
    if (fill.ink() instanceof Ink.None) {
      return;
    }
    lines.close();
    out.end("/Artifact BMC");
    state.fill(out, fill.ink());
    rectangle(
        frame.x(fill.x(), 0), frame.y(0, fill.y() + fill.height()), fill.width(), fill.height());
    out.end("EMC");
  }

  private void slash(Placed.Slash slash, PlacedFrame frame, TextState state) {
    if (slash.ink() instanceof Ink.None) {
      return;
    }
    lines.close();
    out.end("/Artifact BMC");
    state.fill(out, slash.ink());
    double[] at = slash.corners();
    for (int i = 0; i < at.length; i += 2) {
      out.number(frame.x(at[i], at[i + 1])).number(frame.y(at[i], at[i + 1]));
      out.end(i == 0 ? "m" : "l");
    }
    out.end("f").end("EMC");
  }

  private void image(Placed.Image image, PlacedFrame frame, PlacedFrame onPage) {
    ImageEntry entry = pictures.entry(image.picture());
    if (entry == null) {
      return;
    }
    double left = frame.x(image.x(), 0);
    double foot = frame.y(0, image.y() + image.height());
    lines.close();
    Optional<MarkedPage.Group> group = marks.picture(image, box(image, onPage));
    if (group.isEmpty()) {
      out.end("/Artifact BMC");
    } else if (group.get().id() != MarkedPage.NONE) {
      lines.mark(group.get());
    }
    out.end("q");
    out.number(image.width()).put("0 0 ").number(image.height()).number(left).number(foot);
    out.end("cm");
    if (!entry.matrix().isEmpty()) {
      out.put(entry.matrix()).end(" cm");
    }
    out.put("/").put(entry.resource()).end(" Do");
    out.end("Q");
    if (group.isEmpty() || group.get().id() != MarkedPage.NONE) {
      out.end("EMC");
    }
  }

  /** Left, foot, right and top of a picture in the page's user space. */
  private static double[] box(Placed.Image image, PlacedFrame onPage) {
    double right = image.x() + image.width();
    double down = image.y() + image.height();
    double x1 = onPage.x(image.x(), image.y());
    double y1 = onPage.y(image.x(), image.y());
    double x2 = onPage.x(right, down);
    double y2 = onPage.y(right, down);
    return new double[] {Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)};
  }

  private void turned(
      Placed.Turned turned, PlacedFrame frame, PlacedFrame onPage, TextState state) {
    lines.close();
    out.end("q").put(turned.clockwise() ? "0 -1 1 0 " : "0 1 -1 0 ");
    out.number(frame.x(turned.x(), turned.y())).number(frame.y(turned.x(), turned.y())).end("cm");
    PlacedFrame inside = onPage.of(turned);
    writeAll(turned.content(), PlacedFrame.upright(0, 0), inside, state.saved());
    lines.close();
    out.end("Q");
  }

  /** Hairlines outside the bleed that point at the corners of the trim. */
  private void cropMarks(PageBoxes boxes, TextState state) {
    out.end("/Artifact BMC");
    state.fill(out, Ink.BLACK);
    for (double y : new double[] {boxes.foot(), boxes.foot() + boxes.trimHeight()}) {
      rectangle(0, y - HAIRLINE / 2, PageBoxes.MARK, HAIRLINE);
      rectangle(boxes.width() - PageBoxes.MARK, y - HAIRLINE / 2, PageBoxes.MARK, HAIRLINE);
    }
    for (double x : new double[] {boxes.left(), boxes.left() + boxes.trimWidth()}) {
      rectangle(x - HAIRLINE / 2, 0, HAIRLINE, PageBoxes.MARK);
      rectangle(x - HAIRLINE / 2, boxes.height() - PageBoxes.MARK, HAIRLINE, PageBoxes.MARK);
    }
    out.end("EMC");
  }

  private void rectangle(double x, double y, double width, double height) {
    out.number(x).number(y).number(width).number(height).end("re f");
  }
}
