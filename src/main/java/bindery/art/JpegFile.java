package bindery.art;

/**
 * A JPEG file's header (ITU-T T.81 annex B, JFIF 1.02, Exif 2.3), as viewers and PDF need it.
 *
 * @param width in pixels, before turning
 * @param height in pixels, before turning
 * @param components 1 gray, 3 colour, 4 CMYK
 * @param adobe whether an Adobe marker is there, after which CMYK is stored inverted
 * @param orientation Exif's, 1 to 8: how the pixels are to be turned
 * @param xDensity pixels to the inch, 0 where unknown
 * @param yDensity pixels to the inch, 0 where unknown
 */
public record JpegFile(
    int width,
    int height,
    int components,
    boolean adobe,
    int orientation,
    double xDensity,
    double yDensity) {

  /** Whether the turning makes rows into columns. */
  public boolean isOnItsSide() {
    return orientation >= 5;
  }

  /** Reads a picture that {@link Pictures} has accepted. */
  public static JpegFile of(Picture.Raster picture) {
    try {
      return JpegWalk.read(picture.bytes());
    } catch (BadPicture e) {
      throw new IllegalArgumentException(e);
    }
  }
}
