package bindery.art;

/** Walks a JPEG file's markers to its end, so that a file that is cut off is found out. */
final class JpegWalk {
  private static final int SOI = 0xD8;
  private static final int EOI = 0xD9;
  private static final int SOS = 0xDA;
  private static final int APP0 = 0xE0;
  private static final int APP1 = 0xE1;
  private static final int APP14 = 0xEE;
  private static final double CENTIMETRES_TO_THE_INCH = 2.54;

  private final byte[] bytes;
  private final Octets in;
  private int width;
  private int height;
  private int components;
  private boolean adobe;
  private Exif exif = Exif.NONE;
  private double xDensity;
  private double yDensity;

  private JpegWalk(byte[] bytes) {
    this.bytes = bytes;
    this.in = new Octets(bytes, 0);
  }

  static JpegFile read(byte[] bytes) throws BadPicture {
    JpegWalk walk = new JpegWalk(bytes);
    walk.markers();
    boolean stated = walk.xDensity > 0;
    return new JpegFile(
        walk.width,
        walk.height,
        walk.components,
        walk.adobe,
        walk.exif.orientation(),
        stated ? walk.xDensity : walk.exif.xDensity(),
        stated ? walk.yDensity : walk.exif.yDensity());
  }

  private void markers() throws BadPicture {
    in.skip(2);
    for (int marker = marker(); marker != EOI; marker = marker()) {
      if (marker == 0x01 || marker >= 0xD0 && marker <= SOI) {
        continue;
      }
      int start = in.at();
      int length = in.two();
      if (length < 2) {
        throw BadPicture.broken("the picture's parts do not fit together");
      }
      segment(marker, length);
      in.skip(length - (in.at() - start));
      if (marker == SOS) {
        scan();
      }
    }
    if (width == 0 || height == 0) {
      throw BadPicture.broken("the picture does not say how large it is");
    }
  }

  /** The next marker; fill bytes may stand before it. */
  private int marker() throws BadPicture {
    int b = in.one();
    if (b != 0xFF) {
      throw BadPicture.broken("the picture's parts do not fit together");
    }
    while (b == 0xFF) {
      b = in.one();
    }
    return b;
  }

  private void segment(int marker, int length) throws BadPicture {
    boolean frame =
        marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    if (frame) {
      frame(marker);
    } else if (marker == APP0 && length >= 14 && startsWith("JFIF\0")) {
      in.skip(7);
      int unit = in.one();
      double factor = unit == 1 ? 1 : unit == 2 ? CENTIMETRES_TO_THE_INCH : 0;
      xDensity = in.two() * factor;
      yDensity = in.two() * factor;
    } else if (marker == APP1 && startsWith("Exif\0\0")) {
      exif = Exif.read(bytes, in.at() + 6, in.at() + length - 2);
    } else if (marker == APP14 && startsWith("Adobe")) {
      adobe = true;
    }
  }

  private void frame(int marker) throws BadPicture {
    int bits = in.one();
    height = in.two();
    width = in.two();
    components = in.one();
    boolean common = marker <= 0xC2 && bits == 8;
    if (!common || components != 1 && components != 3 && components != 4) {
      throw new BadPicture(
          "unusual-picture",
          "this kind of JPEG (lossless, arithmetic or of more than 8 bits) is read by few programs",
          "save it as an ordinary JPEG or as PNG");
    }
  }

  /** Compressed data goes on until a marker that is no restart and no stuffed zero. */
  private void scan() throws BadPicture {
    int at = in.at();
    while (at + 1 < bytes.length) {
      int next = bytes[at + 1] & 0xFF;
      if (bytes[at] == (byte) 0xFF && next != 0 && next != 0xFF && (next < 0xD0 || next > 0xD7)) {
        in.skip(at - in.at());
        return;
      }
      at++;
    }
    throw BadPicture.broken("the picture is cut off");
  }

  private boolean startsWith(String mark) {
    for (int i = 0; i < mark.length(); i++) {
      if (in.at() + i >= bytes.length || bytes[in.at() + i] != mark.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
