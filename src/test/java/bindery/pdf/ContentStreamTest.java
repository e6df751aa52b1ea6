package bindery.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bindery.book.Source;
import bindery.style.Ink;
import bindery.typeset.glyph.GlyphRun;
import bindery.typeset.page.Folio;
import bindery.typeset.page.Page;
import bindery.typeset.page.Pages;
import bindery.typeset.placed.Look;
import bindery.typeset.placed.Placed;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Content streams of small pages, 288 by 432 points. JetBrains Mono is 600 wide throughout, so that
 * every place can be checked by eye: a letter of 10 points is 6 points wide.
 */
class ContentStreamTest {
  private final TestFaces mono = TestFaces.mono();

  private static Placed.Line line(double scale, Placed.Part part, Placed.Piece... pieces) {
    return new Placed.Line(36, 50, scale, List.of(pieces), Source.NONE, part);
  }

  private Placed.Piece text(String text, double offset) {
    return TestPages.piece(mono.run(text), offset, Placed.Kind.TEXT);
  }

  private Placed.Piece space(double offset) {
    return TestPages.piece(mono.run(" "), offset, Placed.Kind.SPACE);
  }

  private static void assertContents(String expected, Placed... content) throws IOException {
    assertEquals(expected, PdfDump.contents(TestPages.print(TestPages.one(content))));
  }

  @Test
  void aSpaceOneAndAHalfPointsWiderThanItsGlyph() throws IOException {
    // Codes by glyph: a = 1, b = 2, space = 3. 1.5 points are 150 thousandths of 10.
    assertContents(
        """
        BT
        36 382 Td
        /F1 10 Tf
        [<0001 0002 0003>-150<0001>]TJ
        ET
        """,
        line(1, Placed.Part.BODY, text("ab", 0), space(12), text("a", 19.5)));
  }

  @Test
  void kerningIsAnAdjustment() throws IOException {
    GlyphRun plain = mono.run("ab");
    int[] kerned = {570, 600};
    GlyphRun run =
        new GlyphRun(
            plain.face(),
            plain.glyphs(),
            kerned,
            plain.dx(),
            plain.dy(),
            plain.clusters(),
            plain.text(),
            false);
    assertContents(
        """
        BT
        36 382 Td
        /F1 10 Tf
        [<0001>30<0002>]TJ
        ET
        """,
        line(1, Placed.Part.BODY, TestPages.piece(run, 0, Placed.Kind.TEXT)));
  }

  @Test
  void roundingDoesNotAddUp() throws IOException {
    // Each letter is 0.4 thousandths further off than adjustments can say.
    assertContents(
        """
        BT
        36 382 Td
        /F1 10 Tf
        [<0001 0001>-1<0001 0001>-1<0001>]TJ
        ET
        """,
        line(
            1,
            Placed.Part.BODY,
            text("a", 0),
            text("a", 6.004),
            text("a", 12.008),
            text("a", 18.012),
            text("a", 24.016)));
  }

  @Test
  void aWidenedLineSetsHorizontalScaling() throws IOException {
    assertContents(
        """
        BT
        102 Tz
        36 382 Td
        /F1 10 Tf
        [<0001 0002>]TJ
        ET
        BT
        100 Tz
        36 382 Td
        [<0001>]TJ
        ET
        """,
        line(1.02, Placed.Part.BODY, text("ab", 0)),
        line(1, Placed.Part.BODY, text("a", 0)));
  }

  @Test
  void inkSizeRiseAndTrackingAreSetWhenTheyChange() throws IOException {
    GlyphRun a = mono.run("a");
    assertContents(
        """
        BT
        36 382 Td
        /F1 10 Tf
        [<0001>]TJ
        1 0 0 rg
        [<0001>]TJ
        /F1 6 Tf
        4 Ts
        0 g
        [<0001>]TJ
        /F1 10 Tf
        0.4 Tc
        0 Ts
        3 Tr
        [<0001>]TJ
        ET
        """,
        line(
            1,
            Placed.Part.BODY,
            text("a", 0),
            TestPages.piece(a, 6, new Look(10, 0, 0, new Ink.Rgb(1, 0, 0), false, false)),
            TestPages.piece(a, 12, new Look(6, 0, 4, new Ink.Cmyk(0, 0, 0, 1), false, false)),
            TestPages.piece(a, 15.6, new Look(10, 0.4, 0, new Ink.None(), false, false))));
  }

  @Test
  void furnitureFillsAndOrnamentsAreArtifacts() throws IOException {
    assertContents(
        """
        /Artifact BMC
        36 331.5 100 0.5 re f
        EMC
        BT
        36 382 Td
        /Artifact BMC
        /F1 10 Tf
        [<0002>]TJ
        EMC
        ET
        BT
        36 382 Td
        [<0002>]TJ
        /Artifact BMC
        /Span <</ActualText <FEFF0020>>> BDC
        [<0001>]TJ
        EMC
        EMC
        ET
        """,
        new Placed.Fill(36, 100, 100, 0.5, Ink.BLACK),
        line(1, Placed.Part.RUNNING, text("a", 0)),
        line(
            1,
            Placed.Part.BODY,
            text("a", 0),
            TestPages.piece(mono.run("a"), 6, Placed.Kind.LEADER)));
  }

  /** A stroke of 5 points across 30 by 40: its ends stand 2 points aside and 1.5 up and down. */
  @Test
  void aStrokeAcrossIsAFilledShape() throws IOException {
    assertContents(
        """
        /Artifact BMC
        34 293.5 m
        38 290.5 l
        68 330.5 l
        64 333.5 l
        f
        EMC
        """,
        new Placed.Slash(36, 100, 30, 40, 5, true, Ink.BLACK));
  }

  @Test
  void turnedContentGoesUpThePage() throws IOException {
    assertContents(
        """
        q
        0 1 -1 0 40 32 cm
        /Artifact BMC
        10 -25 100 5 re f
        EMC
        Q
        """,
        new Placed.Turned(40, 400, List.of(new Placed.Fill(10, 20, 100, 5, Ink.BLACK))));
  }

  @Test
  void cropMarksStandOutsideTheBleed() throws IOException {
    Page page =
        new Page(
            1,
            new Folio(1, "decimal"),
            TestPages.kind(),
            TestPages.rule(288, 432, 9, true),
            List.of());
    // Trim at 27 (bleed 9, gap 4, mark 14) and 315 across, 459 up.
    assertEquals(
        """
        /Artifact BMC
        0 26.875 14 0.25 re f
        328 26.875 14 0.25 re f
        0 458.875 14 0.25 re f
        328 458.875 14 0.25 re f
        26.875 0 0.25 14 re f
        26.875 472 0.25 14 re f
        314.875 0 0.25 14 re f
        314.875 472 0.25 14 re f
        EMC
        """,
        PdfDump.contents(TestPages.print(new Pages(List.of(page), List.of()))));
  }
}
