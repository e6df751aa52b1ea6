package bindery.pdf.raster;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What is written is what Java's own reader sees. */
class PngWriterTest {
  @Property(tries = 60)
  void pixelsComeBack(
      @ForAll @IntRange(min = 1, max = 40) int width,
      @ForAll @IntRange(min = 1, max = 40) int height,
      @ForAll @IntRange(min = 1, max = 600) int colours,
      @ForAll long seed)
      throws IOException {
    Random random = new Random(seed);
    int[] palette = random.ints(colours, 0, 1 << 24).toArray();
    int[] pixels = random.ints(width * height, 0, colours).map(i -> palette[i]).toArray();
    BufferedImage read =
        ImageIO.read(new ByteArrayInputStream(PngWriter.of(pixels, width, height)));
    assertEquals(width, read.getWidth());
    int[] back = read.getRGB(0, 0, width, height, null, 0, width);
    for (int i = 0; i < back.length; i++) {
      back[i] &= 0xFFFFFF;
    }
    assertArrayEquals(pixels, back);
    long different = java.util.Arrays.stream(pixels).distinct().count();
    assertEquals(different <= 256, read.getColorModel() instanceof IndexColorModel);
  }
}
