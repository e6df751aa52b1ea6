package bindery.art;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bindery.report.Place;
import bindery.report.Report;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** WebP files: what they become, and whether they are whole. All show the same pattern. */
class WebpTest {
  private static final Place ASKED = new Place("01-one.md", 7, 3);
  private static final List<String> FILES =
      List.of("lossy", "lossless", "alpha-lossy", "alpha-lossless", "turned", "moving");
  private static final int WIDTH = 96;
  private static final int HEIGHT = 48;

  private final Report report = new Report();

  private static byte[] file(String name) {
    try (InputStream in = WebpTest.class.getResourceAsStream("/art/" + name + ".webp")) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Picture.Raster read(String name) {
    return (Picture.Raster) Pictures.read(name, file(name), ASKED, report).orElseThrow();
  }

  private static BufferedImage pixels(Picture.Raster picture) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(picture.bytes()));
  }

  /** The colour of the pattern, as red, green and blue. */
  private static int[] colour(int x, int y) {
    boolean odd = (x / 8 + y / 8) % 2 == 1;
    return new int[] {x * 255 / WIDTH, y * 255 / HEIGHT, odd ? 128 : 200};
  }

  private static int[] split(int argb) {
    return new int[] {argb >> 16 & 0xFF, argb >> 8 & 0xFF, argb & 0xFF};
  }

  private static void assertNear(int[] wanted, int argb) {
    int[] found = split(argb);
    for (int i = 0; i < 3; i++) {
      String both = Arrays.toString(wanted) + " " + Arrays.toString(found);
      assertTrue(Math.abs(wanted[i] - found[i]) < 32, both);
    }
  }

  @Test
  void withoutLossEveryPixelIsKept() throws IOException {
    Picture.Raster picture = read("lossless");
    assertEquals("png", picture.format());
    assertEquals(72, picture.width(), 1e-9);
    assertEquals(36, picture.height(), 1e-9);
    BufferedImage image = pixels(picture);
    assertFalse(image.getColorModel().hasAlpha());
    for (int i = 0; i < WIDTH * HEIGHT; i++) {
      int[] wanted = colour(i % WIDTH, i / WIDTH);
      assertArrayEquals(wanted, split(image.getRGB(i % WIDTH, i / WIDTH)));
    }
  }

  @Test
  void withLossItBecomesAJpeg() throws IOException {
    Picture.Raster picture = read("lossy");
    assertEquals("jpeg", picture.format());
    assertEquals(WIDTH, picture.pixelWidth());
    assertEquals(HEIGHT, picture.pixelHeight());
    assertNear(colour(20, 20), pixels(picture).getRGB(20, 20));
    assertNear(colour(76, 20), pixels(picture).getRGB(76, 20));
  }

  @ParameterizedTest
  @ValueSource(strings = {"alpha-lossy", "alpha-lossless"})
  void whatIsTransparentStaysSo(String name) throws IOException {
    Picture.Raster picture = read(name);
    assertEquals("png", picture.format());
    BufferedImage image = pixels(picture);
    assertEquals(0, image.getRGB(0, 0) >>> 24);
    assertEquals(255, image.getRGB(48, 24) >>> 24);
    int half = image.getRGB(48 + 25, 24) >>> 24;
    assertTrue(half > 100 && half < 156, "" + half);
    assertNear(colour(48, 20), image.getRGB(48, 20));
  }

  @Test
  void exifTurnsItAndStatesTheResolution() throws IOException {
    Picture.Raster picture = read("turned");
    assertEquals(HEIGHT, picture.pixelWidth());
    assertEquals(WIDTH, picture.pixelHeight());
    assertEquals(HEIGHT * 72 / 300.0, picture.width(), 1e-9);
    // 6: the first row of the file is the right side of the picture.
    assertNear(colour(20, 12), pixels(picture).getRGB(HEIGHT - 1 - 12, 20));
  }

  @Test
  void ofAMovingPictureTheFirstFrameIsTaken() throws IOException {
    assertNear(colour(20, 20), pixels(read("moving")).getRGB(20, 20));
    assertEquals(
        "01-one.md:7:3: note: this picture moves: ‘moving’; a book shows its first frame",
        report.problems().get(0).toString());
  }

  @Test
  void theSameBytesComeOutEveryTime() {
    for (String name : FILES) {
      assertArrayEquals(read(name).bytes(), read(name).bytes());
    }
  }

  @Test
  void aFileThatIsCutOffAnywhereIsRefused() {
    for (String name : FILES) {
      byte[] whole = file(name);
      for (int length = 12; length < whole.length; length++) {
        Report said = new Report();
        byte[] part = Arrays.copyOf(whole, length);
        assertEquals(Optional.empty(), Pictures.read(name, part, ASKED, said), "at " + length);
        assertTrue(said.problems().get(0).toString().contains("‘" + name + "’"));
      }
    }
  }

  @Test
  void aHugePictureIsRefusedByItsHeader() {
    byte[] bytes = file("lossy");
    bytes[26] = (byte) 0xFF; // two sides of 14 bits each
    bytes[27] = 0x3F;
    bytes[28] = (byte) 0xFF;
    bytes[29] = 0x3F;
    assertEquals(Optional.empty(), Pictures.read("a", bytes, ASKED, report));
    assertEquals("huge-picture", report.problems().get(0).kind());
  }

  @Property(tries = 400)
  void noFileWhateverIsInItBreaksTheReader(
      @ForAll @IntRange(max = 5) int which, @ForAll @IntRange(max = 1200) int at, @ForAll byte b) {
    byte[] bytes = file(FILES.get(which));
    bytes[at % bytes.length] = b;
    Report said = new Report();
    Optional<Picture> picture = Pictures.read("a", bytes, ASKED, said);
    assertEquals(picture.isEmpty(), said.hasErrors());
  }

  @Test
  void aFileWhoseCodesGoOnBeyondItsEndIsRefused() {
    byte[] bytes =
        HexFormat.of()
            .parseHex("524946461a000000574542505650384c0d0000002f000000100710111189" + "88fe0700");
    assertEquals(Optional.empty(), Pictures.read("a", bytes, ASKED, report));
    assertEquals("broken-picture", report.problems().get(0).kind());
  }

  @Test
  void framesWithinFramesAreRefused() {
    int depth = 40_000;
    int frame = 24; // the head of a chunk, and that of a frame
    ByteBuffer out = ByteBuffer.allocate(12 + depth * frame).order(ByteOrder.LITTLE_ENDIAN);
    out.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(4 + depth * frame);
    out.put("WEBP".getBytes(StandardCharsets.US_ASCII));
    for (int i = 1; i <= depth; i++) {
      out.put("ANMF".getBytes(StandardCharsets.US_ASCII)).putInt((depth - i) * frame + 16);
      out.put(new byte[16]);
    }
    assertEquals(Optional.empty(), Pictures.read("a", out.array(), ASKED, report));
    assertEquals("broken-picture", report.problems().get(0).kind());
  }
}
