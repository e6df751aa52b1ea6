package bindery.pdf.raster;

import bindery.art.JpegFile;
import bindery.art.Picture;
import bindery.art.PngFile;
import bindery.pdf.colour.Loss;
import bindery.pdf.colour.LostColours;
import bindery.pdf.colour.Separation;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/**
 * A picture of pixels as it is printed: eight bits a sample, in the inks that there are.
 *
 * @param width in pixels
 * @param height in pixels
 * @param components inks: 1 or 4
 * @param data a JPEG, or the samples of all pixels
 * @param jpeg which of the two
 * @param alpha 8 bits a pixel, or empty
 * @param loss what of its colours is lost
 */
public record PrintedPixels(
    int width, int height, int components, byte[] data, boolean jpeg, byte[] alpha, Loss loss) {

  /** Fine enough that nobody tells the photograph from what it was. */
  private static final float QUALITY = 0.95f;

  /**
   * The picture brought into inks; empty where its file is good for print as it is.
   *
   * @param opaque whether what shows through is to be white
   */
  public static Optional<PrintedPixels> of(Picture.Raster picture, Separation inks, boolean opaque)
      throws IOException {
    if (isReady(picture, inks, opaque)) {
      return Optional.empty();
    }
    boolean jpeg = picture.format().equals("jpeg");
    Pixels read =
        jpeg && JpegFile.of(picture).components() == 4
            ? FourInkJpeg.unpacked(picture)
            : read(picture);
    Pixels pixels = opaque ? read.onWhite() : read;
    byte[] grays = pixels.samples() == 1 ? pixels.colours() : Pixels.grays(pixels.colours());
    boolean gray = grays.length > 0;
    int components = gray ? 1 : inks.components();
    byte[] samples = gray ? grays : inks.samples(pixels.colours());
    Loss loss =
        !gray && components == 1
            ? LostColours.of(pixels.colours(), samples, pixels.width())
            : Loss.NONE;
    byte[] data = jpeg ? packed(pixels.width(), pixels.height(), components, samples) : samples;
    return Optional.of(
        new PrintedPixels(
            pixels.width(), pixels.height(), components, data, jpeg, pixels.alpha(), loss));
  }

  /** ImageIO refuses JPEGs that all others show, for what they say of their colours. */
  private static Pixels read(Picture.Raster picture) throws IOException {
    try {
      return Pixels.of(picture);
    } catch (IOException | RuntimeException refused) {
      if (!picture.format().equals("jpeg")) {
        throw refused;
      }
      return PlainJpeg.unpacked(picture);
    }
  }

  private static byte[] packed(int width, int height, int components, byte[] samples)
      throws IOException {
    int[] offsets = {0, 1, 2, 3};
    WritableRaster raster =
        Raster.createInterleavedRaster(
            new DataBufferByte(samples, samples.length),
            width,
            height,
            width * components,
            components,
            Arrays.copyOf(offsets, components),
            null);
    ImageIO.setUseCache(false);
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ImageWriteParam param = writer.getDefaultWriteParam();
    param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    param.setCompressionQuality(QUALITY);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
      writer.setOutput(stream);
      IIOImage image =
          components == 3
              ? new IIOImage(screen(raster), null, null)
              : new IIOImage(raster, null, null);
      writer.write(null, image, param);
    } finally {
      writer.dispose();
    }
    return out.toByteArray();
  }

  /** The writer tells decoders of three samples what they are only where it knows it itself. */
  private static BufferedImage screen(WritableRaster raster) {
    BufferedImage image =
        new BufferedImage(raster.getWidth(), raster.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
    image.getRaster().setRect(raster);
    return image;
  }

  private static boolean isReady(Picture.Raster picture, Separation inks, boolean opaque) {
    if (picture.format().equals("jpeg")) {
      // A screen has no press to say what four inks are on it.
      int components = JpegFile.of(picture).components();
      return components == 1
          || components == inks.components()
          || !inks.converts() && components != 4;
    }
    if (!inks.converts()) {
      return true;
    }
    if (!picture.format().equals("png")) {
      return false;
    }
    PngFile png = PngFile.of(picture);
    boolean shades =
        png.colour() == 3 && Pixels.grays(png.palette()).length > 0 && !png.interlaced();
    boolean clear = png.colour() == 4 || png.transparency().length > 0;
    return (png.colour() == 0 || png.colour() == 4 || shades)
        && png.bits() <= 8
        && !(clear && opaque);
  }
}
