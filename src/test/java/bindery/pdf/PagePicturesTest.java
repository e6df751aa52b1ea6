package bindery.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import bindery.style.Ink;
import bindery.typeset.page.Folio;
import bindery.typeset.page.Page;
import bindery.typeset.page.Pages;
import bindery.typeset.placed.Placed;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Pages of 288 by 432 points are 360 by 540 pixels. */
class PagePicturesTest {
  private static final Placed BLACK = new Placed.Fill(72, 144, 72, 72, Ink.BLACK);

  @Test
  void thePageIsSeenAsItIsTrimmed() throws IOException {
    Page marked =
        new Page(
            1,
            new Folio(1, "decimal"),
            TestPages.kind(),
            TestPages.rule(288, 432, 9, true),
            List.of(BLACK));
    for (Pages pages : List.of(TestPages.one(BLACK), new Pages(List.of(marked), List.of()))) {
      BufferedImage picture = picture(TestPages.print(pages));
      assertEquals("360 x 540", picture.getWidth() + " x " + picture.getHeight());
      assertEquals(0xFFFFFF, picture.getRGB(88, 200) & 0xFFFFFF);
      assertEquals(0x000000, picture.getRGB(92, 200) & 0xFFFFFF);
      assertEquals(0x000000, picture.getRGB(178, 268) & 0xFFFFFF);
      assertEquals(0xFFFFFF, picture.getRGB(182, 272) & 0xFFFFFF);
      assertEquals(4, picture.getColorModel().getPixelSize());
    }
  }

  @Test
  void colourStaysColour() throws IOException {
    Placed red = new Placed.Fill(72, 144, 72, 72, new Ink.Rgb(1, 0, 0));
    BufferedImage picture = picture(TestPages.print(TestPages.one(BLACK, red)));
    assertEquals(0xFF0000, picture.getRGB(100, 200) & 0xFFFFFF);
  }

  @Test
  void aHugePageHasAModestPicture() throws IOException {
    Page poster =
        new Page(
            1,
            new Folio(1, "decimal"),
            TestPages.kind(),
            TestPages.rule(14_000, 7_000, 0, false),
            List.of());
    byte[] pdf = TestPages.print(new Pages(List.of(poster), List.of()));
    assertEquals(1600, picture(pdf).getWidth());
  }

  @Test
  void theSamePageHasTheSameBytes() throws IOException {
    byte[] pdf = TestPages.print(TestPages.one(BLACK));
    try (PagePictures once = new PagePictures(pdf);
        PagePictures again = new PagePictures(pdf)) {
      assertArrayEquals(once.png(1), again.png(1));
      assertArrayEquals(once.png(1), again.png(1));
    }
  }

  @Test
  void whatIsNoPdfIsRefused() {
    assertThrows(IOException.class, () -> new PagePictures(new byte[] {1, 2, 3}));
  }

  private static BufferedImage picture(byte[] pdf) throws IOException {
    try (PagePictures pictures = new PagePictures(pdf)) {
      return ImageIO.read(new ByteArrayInputStream(pictures.png(1)));
    }
  }
}
