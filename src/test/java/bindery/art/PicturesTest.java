package bindery.art;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bindery.report.Place;
import bindery.report.Problem;
import bindery.report.Report;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Picture files of pixels: how large they are, and whether they are whole. */
class PicturesTest {
  private static final Place ASKED = new Place("01-one.md", 7, 3);

  private final Report report = new Report();

  private Optional<Picture> read(byte[] bytes) {
    return Pictures.read("a.png", bytes, ASKED, report);
  }

  private Problem refused(byte[] bytes) {
    assertEquals(Optional.empty(), read(bytes));
    return report.problems().get(0);
  }

  private static byte[] file(String format) {
    try {
      ImageIO.setUseCache(false);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      BufferedImage image = new BufferedImage(96, 48, BufferedImage.TYPE_INT_RGB);
      for (int i = 0; i < 96 * 48; i++) {
        image.setRGB(i % 96, i / 96, i * 7919);
      }
      ImageIO.write(image, format, out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static byte[] chunk(String type, int... data) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(type.getBytes(StandardCharsets.US_ASCII));
    Arrays.stream(data).forEach(out::write);
    CRC32 sum = new CRC32();
    sum.update(out.toByteArray());
    ByteArrayOutputStream chunk = new ByteArrayOutputStream();
    try (DataOutputStream all = new DataOutputStream(chunk)) {
      all.writeInt(data.length);
      all.write(out.toByteArray());
      all.writeInt((int) sum.getValue());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return chunk.toByteArray();
  }

  /** Puts bytes into a file. */
  private static byte[] insert(byte[] file, int at, byte[] more) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(file, 0, at);
    out.writeBytes(more);
    out.write(file, at, file.length - at);
    return out.toByteArray();
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpeg", "gif"})
  void sizeIsThatOfAHeaderAt96PixelsToTheInch(String format) {
    // JFIF of ImageIO states an aspect ratio, no density.
    Picture.Raster picture = (Picture.Raster) read(file(format)).orElseThrow();
    assertEquals(format, picture.format());
    assertEquals(96, picture.pixelWidth());
    assertEquals(48, picture.pixelHeight());
    assertEquals(72, picture.width(), 1e-9);
    assertEquals(36, picture.height(), 1e-9);
  }

  @Test
  void pngStatesPixelsToTheMetre() {
    // 11811 to the metre are 300 to the inch; 33 bytes of signature and header come first.
    byte[] phys = chunk("pHYs", 0, 0, 0x2E, 0x23, 0, 0, 0x2E, 0x23, 1);
    assertEquals(96 * 72 / 300.0, read(insert(file("png"), 33, phys)).orElseThrow().width(), 1e-2);
  }

  @Test
  void jpegStatesPixelsToTheInch() {
    byte[] jpeg = file("jpeg");
    jpeg[13] = 1;
    jpeg[15] = (byte) 144;
    jpeg[17] = (byte) 144;
    assertEquals(48, read(jpeg).orElseThrow().width(), 1e-9);
  }

  @Test
  void aResolutionThatCannotBeMeantIsNotTaken() {
    byte[] jpeg = file("jpeg");
    jpeg[13] = 1;
    jpeg[15] = 1;
    jpeg[17] = 1;
    assertEquals(72, read(jpeg).orElseThrow().width(), 1e-9);
  }

  @Test
  void aHugePictureIsRefusedByItsHeader() {
    byte[] png =
        insert(new byte[0], 0, "\u0089PNG\r\n\u001A\n".getBytes(StandardCharsets.ISO_8859_1));
    png = insert(png, 8, chunk("IHDR", 0, 1, 0x86, 0xA0, 0, 1, 0x86, 0xA0, 8, 2, 0, 0, 0));
    Problem problem = refused(png);
    assertEquals("huge-picture", problem.kind());
    assertEquals(
        "01-one.md:7:3: error: the picture is too large: 100000 × 100000 pixels ‘a.png’; save it"
            + " with at most 30000 pixels a side and 100 million in all",
        problem.toString());
  }

  @Test
  void damageIsFound() {
    byte[] png = file("png");
    png[png.length / 2] ^= 1;
    assertEquals("the picture is damaged: a check sum is wrong", refused(png).what());
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpeg", "gif"})
  void aFileThatIsCutOffAnywhereIsRefused(String format) {
    byte[] whole = file(format);
    for (int length = 12; length < whole.length; length++) {
      Report said = new Report();
      byte[] part = Arrays.copyOf(whole, length);
      assertEquals(Optional.empty(), Pictures.read("a", part, ASKED, said), "at " + length);
      assertEquals("broken-picture", said.problems().get(0).kind());
    }
  }

  @Property(tries = 150)
  void noFileWhateverIsInItBreaksTheReader(
      @ForAll @IntRange(max = 2) int kind, @ForAll @IntRange(max = 3000) int at, @ForAll byte b) {
    byte[] bytes = file(new String[] {"png", "jpeg", "gif"}[kind]);
    bytes[at % bytes.length] = b;
    Report said = new Report();
    Optional<Picture> picture = Pictures.read("a", bytes, ASKED, said);
    assertEquals(picture.isEmpty(), said.hasErrors());
  }

  @Test
  void otherFormatsAreNamed() {
    byte[] bmp = "BM\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1);
    assertEquals(
        "01-one.md:7:3: error: this is a BMP picture ‘a.png’; save it as JPEG, PNG, GIF, WebP or"
            + " SVG",
        refused(bmp).toString());
  }

  @Test
  void anEmptyFileIsNamed() {
    assertEquals("this is an empty file", refused(new byte[0]).what());
  }

  @Test
  void aLongFileOfNothingEndsSoon() {
    byte[] zeros = new byte[10_000_000];
    zeros[0] = (byte) 0xFF;
    zeros[1] = (byte) 0xD8;
    zeros[2] = (byte) 0xFF;
    assertTimeoutPreemptively(Duration.ofMinutes(2), () -> assertTrue(read(zeros).isEmpty()));
  }

  @Test
  void damageInWhatIsNotReadIsNone() {
    byte[] text = chunk("zTXt", 'a', 0, 0, 1);
    text[text.length - 1] ^= 1;
    assertEquals(72, read(insert(file("png"), 33, text)).orElseThrow().width(), 1e-9);
  }
}
