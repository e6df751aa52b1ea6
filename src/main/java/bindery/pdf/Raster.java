package bindery.pdf;

import bindery.art.JpegFile;
import bindery.art.Picture;
import bindery.art.PngFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
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
final class Raster {
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

  Raster(Streams streams) {
    this.streams = streams;
  }

  PdfPictures.Entry entry(String resource, Picture.Raster picture) throws IOException {
    if (picture.format().equals("jpeg")) {
      JpegFile file = JpegFile.of(picture);
      return new PdfPictures.Entry(
          resource, UPRIGHT[file.orientation() - 1], jpeg(file, picture.bytes()));
    }
    if (picture.format().equals("png")) {
      PngFile file = PngFile.of(picture);
      if (!file.interlaced()) {
        return new PdfPictures.Entry(resource, "", png(file, picture.bytes()));
      }
    }
    return new PdfPictures.Entry(resource, "", unpacked(Pixels.of(picture)));
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
