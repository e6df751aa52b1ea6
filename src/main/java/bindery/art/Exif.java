package bindery.art;

/**
 * The three things worth knowing from a photograph's Exif data (JEITA CP-3451, a TIFF 6.0 file in
 * small). What is broken counts as absent: the picture is good without it.
 */
record Exif(int orientation, double xDensity, double yDensity) {
  static final Exif NONE = new Exif(1, 0, 0);

  private static final int ORIENTATION = 0x0112;
  private static final int X_RESOLUTION = 0x011A;
  private static final int Y_RESOLUTION = 0x011B;
  private static final int RESOLUTION_UNIT = 0x0128;
  private static final int CENTIMETRE = 3;

  private record Tiff(byte[] bytes, int start, int end, boolean smallFirst) {
    int two(int offset) {
      return smallFirst ? one(offset) | one(offset + 1) << 8 : one(offset) << 8 | one(offset + 1);
    }

    long four(int offset) {
      long a = two(offset);
      long b = two(offset + 2);
      return smallFirst ? a | b << 16 : a << 16 | b;
    }

    double ratio(long offset) {
      if (offset > end - start - 8L) {
        return 0;
      }
      long below = four((int) offset + 4);
      return below == 0 ? 0 : (double) four((int) offset) / below;
    }

    private int one(int offset) {
      int at = start + offset;
      return offset >= 0 && at < end ? bytes[at] & 0xFF : 0;
    }
  }

  /** Reads the first directory of the TIFF data between two places of a file. */
  static Exif read(byte[] bytes, int start, int end) {
    if (end > bytes.length || end - start < 14) {
      return NONE;
    }
    Tiff tiff = new Tiff(bytes, start, end, bytes[start] == 'I');
    long directory = tiff.four(4);
    if (directory > end - start) {
      return NONE;
    }
    int orientation = 1;
    double x = 0;
    double y = 0;
    int unit = 2;
    int entries = Math.min(tiff.two((int) directory), (end - start) / 12);
    for (int i = 0; i < entries; i++) {
      int entry = (int) directory + 2 + 12 * i;
      switch (tiff.two(entry)) {
        case ORIENTATION -> orientation = tiff.two(entry + 8);
        case X_RESOLUTION -> x = tiff.ratio(tiff.four(entry + 8));
        case Y_RESOLUTION -> y = tiff.ratio(tiff.four(entry + 8));
        case RESOLUTION_UNIT -> unit = tiff.two(entry + 8);
        default -> {}
      }
    }
    double factor = unit == CENTIMETRE ? 2.54 : 1;
    return new Exif(orientation >= 1 && orientation <= 8 ? orientation : 1, x * factor, y * factor);
  }
}
