package bindery.art;

/** Walks a GIF file's blocks to its trailer (GIF89a). Its first frame is the picture. */
final class GifWalk {
  /**
   * @param width of the first frame in pixels
   * @param height of the first frame in pixels
   */
  record Size(int width, int height) {}

  private GifWalk() {}

  static Size read(byte[] bytes) throws BadPicture {
    Octets in = new Octets(bytes, 10);
    int flags = in.one();
    in.skip(2);
    skipColours(in, flags);
    Size size = null;
    for (int block = in.one(); block != 0x3B; block = in.one()) {
      if (block == 0x21) {
        in.skip(1);
      } else if (block == 0x2C) {
        in.skip(4);
        Size frame = new Size(in.twoSmallFirst(), in.twoSmallFirst());
        size = size == null ? frame : size;
        skipColours(in, in.one());
        in.skip(1);
      } else {
        throw BadPicture.broken("the picture's parts do not fit together");
      }
      for (int length = in.one(); length != 0; length = in.one()) {
        in.skip(length);
      }
    }
    if (size == null || size.width() == 0 || size.height() == 0) {
      throw BadPicture.broken("the picture is empty");
    }
    return size;
  }

  private static void skipColours(Octets in, int flags) throws BadPicture {
    if ((flags & 0x80) != 0) {
      in.skip(3 << (flags & 7) + 1);
    }
  }
}
