package bindery.pdf;

import bindery.style.Ink;
import bindery.typeset.page.Page;
import bindery.typeset.placed.Placed;
import java.util.List;

/** A page's content stream. One writer serves many pages, one after the other. */
final class PageWriter {
  private static final double HAIRLINE = 0.25;

  private final PdfPictures pictures;
  private final Operators out = new Operators();
  private final LineWriter lines;
  private final boolean screen;

  PageWriter(PdfFonts fonts, PdfPictures pictures, boolean screen) {
    this.screen = screen;
    this.pictures = pictures;
    this.lines = new LineWriter(fonts, out);
  }

  /** The operators of a page. They are good until the next page is written. */
  Operators write(Page page) {
    out.clear();
    PageBoxes boxes = PageBoxes.of(page.rule());
    TextState state = new TextState(screen);
    writeAll(page.content(), boxes.frame(), state);
    if (page.rule().cropMarks()) {
      cropMarks(boxes, state);
    }
    return out;
  }

  private void writeAll(List<Placed> content, PlacedFrame frame, TextState state) {
    for (Placed placed : content) {
      if (placed instanceof Placed.Line line) {
        lines.write(line, frame, state);
      } else if (placed instanceof Placed.Fill fill) {
        fill(fill, frame, state);
      } else if (placed instanceof Placed.Image image) {
        image(image, frame);
      } else if (placed instanceof Placed.Turned turned) {
        turned(turned, frame, state);
      }
    }
  }

  private void fill(Placed.Fill fill, PlacedFrame frame, TextState state) {
    if (fill.ink() instanceof Ink.None) {
      return;
    }
    out.end("/Artifact BMC");
    state.fill(out, fill.ink());
    rectangle(
        frame.x(fill.x(), 0), frame.y(0, fill.y() + fill.height()), fill.width(), fill.height());
    out.end("EMC");
  }

  private void image(Placed.Image image, PlacedFrame frame) {
    PdfPictures.Entry entry = pictures.entry(image.picture());
    if (entry == null) {
      return;
    }
    double left = frame.x(image.x(), 0);
    double foot = frame.y(0, image.y() + image.height());
    out.end("q");
    out.number(image.width()).put("0 0 ").number(image.height()).number(left).number(foot);
    out.end("cm");
    if (!entry.matrix().isEmpty()) {
      out.put(entry.matrix()).end(" cm");
    }
    out.put("/").put(entry.resource()).end(" Do");
    out.end("Q");
  }

  private void turned(Placed.Turned turned, PlacedFrame frame, TextState state) {
    out.end("q").put("0 1 -1 0 ");
    out.number(frame.x(turned.x(), turned.y())).number(frame.y(turned.x(), turned.y())).end("cm");
    writeAll(turned.content(), PlacedFrame.upright(0, 0), state.saved());
    out.end("Q");
  }

  /** Hairlines outside the bleed that point at the corners of the trim. */
  private void cropMarks(PageBoxes boxes, TextState state) {
    out.end("/Artifact BMC");
    state.fill(out, Ink.BLACK);
    for (double y : new double[] {boxes.edge(), boxes.edge() + boxes.trimHeight()}) {
      rectangle(0, y - HAIRLINE / 2, PageBoxes.MARK, HAIRLINE);
      rectangle(boxes.width() - PageBoxes.MARK, y - HAIRLINE / 2, PageBoxes.MARK, HAIRLINE);
    }
    for (double x : new double[] {boxes.edge(), boxes.edge() + boxes.trimWidth()}) {
      rectangle(x - HAIRLINE / 2, 0, HAIRLINE, PageBoxes.MARK);
      rectangle(x - HAIRLINE / 2, boxes.height() - PageBoxes.MARK, HAIRLINE, PageBoxes.MARK);
    }
    out.end("EMC");
  }

  private void rectangle(double x, double y, double width, double height) {
    out.number(x).number(y).number(width).number(height).end("re f");
  }
}
