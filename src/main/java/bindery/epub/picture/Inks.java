package bindery.epub.picture;

import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.ColorConvertOp;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;

/** Turns cyan, magenta, yellow and black into red, green and blue. */
final class Inks {
  private Inks() {}

  /**
   * @param paper of four channels, each 255 where there is no ink
   * @param profile of the inks; without one that serves, each takes away its own share of the light
   */
  static Samples toLight(Samples paper, byte[] profile) {
    int pixels = paper.width() * paper.height();
    byte[][] rgb = new byte[3][pixels];
    if (profile.length > 0) {
      try {
        return byProfile(paper, ICC_Profile.getInstance(profile));
      } catch (IllegalArgumentException | CMMException useless) {
        // a picture is not lost for its profile
      }
    }
    byte[] black = paper.channels()[3];
    for (int band = 0; band < 3; band++) {
      byte[] ink = paper.channels()[band];
      for (int i = 0; i < pixels; i++) {
        rgb[band][i] = (byte) (((ink[i] & 0xFF) * (black[i] & 0xFF) + 127) / 255);
      }
    }
    return new Samples(paper.width(), paper.height(), rgb, false);
  }

  private static Samples byProfile(Samples paper, ICC_Profile profile) {
    if (profile.getColorSpaceType() != ColorSpace.TYPE_CMYK) {
      throw new IllegalArgumentException("no inks");
    }
    int width = paper.width();
    int height = paper.height();
    WritableRaster from = Raster.createInterleavedRaster(0, width, height, 4, null);
    WritableRaster to = Raster.createInterleavedRaster(0, width, height, 3, null);
    int[] line = new int[width];
    for (int band = 0; band < 4; band++) {
      for (int y = 0; y < height; y++) {
        for (int x = 0; x < width; x++) {
          line[x] = 255 - (paper.channels()[band][y * width + x] & 0xFF);
        }
        from.setSamples(0, y, width, 1, band, line);
      }
    }
    ICC_Profile light = ICC_Profile.getInstance(ColorSpace.CS_sRGB);
    new ColorConvertOp(new ICC_Profile[] {profile, light}, null).filter(from, to);
    return PictureDecoder.samples(to, 3, false);
  }
}
