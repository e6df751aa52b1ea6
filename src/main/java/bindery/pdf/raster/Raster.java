package bindery.pdf.raster;

import bindery.art.JpegFile;
import bindery.art.Picture;
import bindery.art.PngFile;
import bindery.pdf.colour.Loss;
import bindery.pdf.colour.Separation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/**
 * Pictures of pixels as image XObjects (ISO 32000-1 §8.9.5). JPEG data goes in as it is, and so
 * does PNG data, whose predictors and compression PDF shares; only an alpha channel has to be
 * parted from its colours. Gray stays gray.
 */
public final class Raster {
  /** By Exif orientation: how the unit square is turned so that the picture stands upright. */
  private static final String[] UPRIGHT = {
    "",
    "-1 0 0 1 1 0",
    "-1 0 0 -1 1 1",
    "1 0 0 -1 0 1",
    "0 -1 -1 0 1 1",
    "0 -1 1 0 0 1",
    "0 1 1 0 0 0",
    "0 1 -1 0 1 0"
  };

  private final Streams streams;
  private final Separation inks;

  /**
   * @param inks that colours become; where they become any, what shows through is put on white
   */
  public Raster(Streams streams, Separation inks) {
    this.streams = streams;
    this.inks = inks;
  }

  /** A picture on a page: in print, what shows through it is white. */
  public ImageEntry entry(String resource, Picture.Raster picture) throws IOException {
    return entry(resource, picture, true);
  }

  /** A picture in a drawing, over other things. */
  public ImageEntry within(Picture.Raster picture) throws IOException {
    return entry("", picture, false);
  }

  /**
   * Pixels that nothing can be seen through.
   *
   * @param rgb three bytes a pixel
   */
  public COSStream opaque(int width, int height, byte[] rgb) throws IOException {
    byte[] grays = Pixels.grays(rgb);
    boolean gray = grays.length > 0;
    COSStream image = streams.compressed(Deflate.of(gray ? grays : inks.samples(rgb)));
    describe(image, width, height, 8, space(gray ? 1 : inks.components()));
    return image;
  }

  private ImageEntry entry(String resource, Picture.Raster picture, boolean opaque)
      throws IOException {
    Optional<PrintedPixels> printed = PrintedPixels.of(picture, inks, opaque);
    if (printed.isPresent()) {
      boolean jpeg = picture.format().equals("jpeg");
      String matrix = jpeg ? UPRIGHT[JpegFile.of(picture).orientation() - 1] : "";
      return new ImageEntry(resource, matrix, printed(printed.get()), printed.get().loss());
    }
    if (picture.format().equals("jpeg")) {
      JpegFile file = JpegFile.of(picture);
      return new ImageEntry(
          resource, UPRIGHT[file.orientation() - 1], jpeg(file, picture.bytes()), Loss.NONE);
    }
    if (picture.format().equals("png")) {
      PngFile file = PngFile.of(picture);
      if (!file.interlaced()) {
        return new ImageEntry(resource, "", png(file, picture.bytes()), Loss.NONE);
      }
    }
    return new ImageEntry(resource, "", unpacked(Pixels.of(picture)), Loss.NONE);
  }

  private COSStream jpeg(JpegFile file, byte[] bytes) throws IOException {
    COSStream image = streams.plain(bytes);
    image.setItem(COSName.FILTER, COSName.DCT_DECODE);
    COSName space = space(file.components());
    describe(image, file.width(), file.height(), 8, space);
    if (file.components() == 4 && file.adobe()) {
      COSArray inverted = new COSArray();
      for (int i = 0; i < 8; i++) {
        inverted.add(COSInteger.get(1 - i % 2));
      }
      image.setItem(COSName.DECODE, inverted);
    }
    return image;
  }

  private COSStream png(PngFile file, byte[] bytes) throws IOException {
    if (file.colour() >= 4) {
      PngRows.Parted parted = PngRows.part(file, bytes);
      return withMask(file, parted.colours(), parted.alpha(), file.bits());
    }
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    for (PngFile.Span span : file.data()) {
      data.write(bytes, span.start(), span.length());
    }
    COSStream image = streams.compressed(data.toByteArray());
    COSBase space = file.colour() == 3 ? palette(file.palette()) : space(file.samples());
    describe(image, file.width(), file.height(), file.bits(), space);
    COSDictionary parameters = new COSDictionary();
    parameters.setInt(COSName.PREDICTOR, 15);
    parameters.setInt(COSName.COLORS, file.samples());
    parameters.setInt(COSName.BITS_PER_COMPONENT, file.bits());
    parameters.setInt(COSName.COLUMNS, file.width());
    parameters.setDirect(true);
    image.setItem(COSName.DECODE_PARMS, parameters);
    byte[] clear = file.transparency();
    if (file.colour() == 3 && clear.length > 0) {
      mask(image, file.width(), file.height(), 8, PngRows.paletteAlpha(file, bytes));
    } else if (clear.length >= 2 * file.samples()) {
      image.setItem(COSName.MASK, colourKey(clear, file.samples()));
    }
    return image;
  }

  private COSStream printed(PrintedPixels pixels) throws IOException {
    COSStream image =
        pixels.jpeg()
            ? streams.plain(pixels.data())
            : streams.compressed(Deflate.of(pixels.data()));
    if (pixels.jpeg()) {
      image.setItem(COSName.FILTER, COSName.DCT_DECODE);
    }
    describe(image, pixels.width(), pixels.height(), 8, space(pixels.components()));
    if (PngRows.isClear(pixels.alpha())) {
      mask(image, pixels.width(), pixels.height(), 8, Deflate.of(pixels.alpha()));
    }
    return image;
  }

  private COSStream withMask(PngFile file, byte[] colours, byte[] alpha, int bits)
      throws IOException {
    COSStream image = streams.compressed(colours);
    describe(image, file.width(), file.height(), bits, space(file.samples() - 1));
    mask(image, file.width(), file.height(), bits, alpha);
    return image;
  }

  private COSStream unpacked(Pixels pixels) throws IOException {
    COSStream image = streams.compressed(Deflate.of(pixels.colours()));
    describe(image, pixels.width(), pixels.height(), 8, space(pixels.samples()));
    if (PngRows.isClear(pixels.alpha())) {
      mask(image, pixels.width(), pixels.height(), 8, Deflate.of(pixels.alpha()));
    }
    return image;
  }

  private void mask(COSStream image, int width, int height, int bits, byte[] flate)
      throws IOException {
    if (flate.length > 0) {
      COSStream mask = streams.compressed(flate);
      describe(mask, width, height, bits, COSName.DEVICEGRAY);
      image.setItem(COSName.SMASK, mask);
    }
  }

  private static void describe(COSStream image, int width, int height, int bits, COSBase space) {
    image.setItem(COSName.TYPE, COSName.XOBJECT);
    image.setItem(COSName.SUBTYPE, COSName.IMAGE);
    image.setInt(COSName.WIDTH, width);
    image.setInt(COSName.HEIGHT, height);
    image.setInt(COSName.BITS_PER_COMPONENT, bits);
    image.setItem(COSName.COLORSPACE, space);
  }

  private static COSName space(int components) {
    return switch (components) {
      case 1 -> COSName.DEVICEGRAY;
      case 3 -> COSName.DEVICERGB;
      default -> COSName.DEVICECMYK;
    };
  }

  private static COSArray palette(byte[] colours) {
    byte[] grays = Pixels.grays(colours);
    COSArray space = new COSArray();
    space.add(COSName.INDEXED);
    space.add(grays.length > 0 ? COSName.DEVICEGRAY : COSName.DEVICERGB);
    space.add(COSInteger.get(colours.length / 3 - 1));
    space.add(new COSString(grays.length > 0 ? grays : colours));
    return space;
  }

  /** The one colour that is clear, as ranges from and to itself. */
  private static COSArray colourKey(byte[] clear, int samples) {
    COSArray mask = new COSArray();
    for (int i = 0; i < samples; i++) {
      int value = (clear[2 * i] & 0xFF) << 8 | clear[2 * i + 1] & 0xFF;
      mask.add(COSInteger.get(value));
      mask.add(COSInteger.get(value));
    }
    return mask;
  }
}
