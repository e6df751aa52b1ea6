package bindery.art;

import java.util.List;

/**
 * A PNG file's parts (ISO/IEC 15948 §11).
 *
 * @param width in pixels
 * @param height in pixels
 * @param bits of a sample
 * @param colour its colour type: 0 gray, 2 RGB, 3 palette, 4 gray with alpha, 6 RGB with alpha
 * @param interlaced whether stored in seven passes
 * @param palette three bytes a colour, or empty
 * @param transparency the tRNS chunk, or empty
 * @param xDensity pixels to the metre, 0 where unknown
 * @param yDensity pixels to the metre, 0 where unknown
 * @param data where in the file the IDAT chunks' contents are
 */
public record PngFile(
    int width,
    int height,
    int bits,
    int colour,
    boolean interlaced,
    byte[] palette,
    byte[] transparency,
    int xDensity,
    int yDensity,
    List<Span> data) {

  /** A stretch of the file's bytes. */
  public record Span(int start, int length) {}

  /** Samples of a pixel. */
  public int samples() {
    return switch (colour) {
      case 2 -> 3;
      case 4 -> 2;
      case 6 -> 4;
      default -> 1;
    };
  }

  /** Bytes of a row of some pixels, without its filter byte. */
  public long rowBytes(int pixels) {
    return ((long) pixels * samples() * bits + 7) / 8;
  }

  /** Reads a picture that {@link Pictures} has accepted. */
  public static PngFile of(Picture.Raster picture) {
    try {
      return PngWalk.read(picture.bytes());
    } catch (BadPicture e) {
      throw new IllegalArgumentException(e);
    }
  }
}
