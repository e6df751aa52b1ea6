package bindery.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bindery.pdf.drawing.GlyphOutlines;
import bindery.pdf.drawing.SetDrawing;
import bindery.style.Ink;
import bindery.typeset.placed.Placed;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class SetDrawingTest {
  private static String svg(SetDrawing drawing) {
    return new String(drawing.svg(), StandardCharsets.UTF_8);
  }

  @Test
  void rulesAreWhereTheyAreFromTheUpperLeft() {
    SetDrawing drawing =
        SetDrawing.of(
            List.of(
                new Placed.Fill(10, 20, 30, 0.5, Ink.BLACK),
                new Placed.Fill(15, 25, 1, 2, new Ink.Rgb(1, 0, 0)),
                new Placed.Fill(0, 0, 99, 99, new Ink.None())),
            new GlyphOutlines());
    assertEquals(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"30pt\" height=\"7pt\""
            + " viewBox=\"0 0 30 7\"><path fill=\"#000000\" d=\"M0 0L30 0L30 0.5L0 0.5L0 0Z\"/>"
            + "<path fill=\"#ff0000\" d=\"M5 5L6 5L6 7L5 7L5 5Z\"/></svg>\n",
        svg(drawing));
  }

  @Test
  void aStrokeAcrossIsAShape() {
    Placed slash = new Placed.Slash(10, 10, 30, 40, 5, false, Ink.BLACK);
    String svg = svg(SetDrawing.of(List.of(slash), new GlyphOutlines()));
    assertTrue(svg.contains("d=\"M0 3L4 0L34 40L30 43Z\""), svg);
  }

  @Test
  void textIsOutlinesAndTellsItsDepth() {
    SetDrawing flat =
        SetDrawing.of(List.of(TestPages.line(TestFaces.garamond(), 50, "x")), new GlyphOutlines());
    SetDrawing deep =
        SetDrawing.of(List.of(TestPages.line(TestFaces.garamond(), 50, "g")), new GlyphOutlines());
    assertEquals(0, flat.depth(), 0.3);
    assertTrue(deep.depth() > 1, deep.depth() + " points");
    assertTrue(deep.height() > flat.height());
    assertTrue(svg(deep).contains("Q"));
  }

  @Test
  void nothingIsAnEmptyDrawing() {
    SetDrawing drawing = SetDrawing.of(List.of(), new GlyphOutlines());
    assertEquals(0, drawing.width());
    assertTrue(svg(drawing).endsWith("></svg>\n"));
  }
}
