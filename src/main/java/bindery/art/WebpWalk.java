package bindery.art;

/**
 * Walks a WebP file's chunks to its end (RFC 9649 §2), so that a file that is cut off is found out.
 */
final class WebpWalk {
  private static final int EXIF = tag("EXIF");
  private static final int FRAME = tag("ANMF");
  private static final int CANVAS = tag("VP8X");
  private static final int LOSSY = tag("VP8 ");
  private static final int LOSSLESS = tag("VP8L");

  /** Coordinates, size, duration and flags of a frame, before its own chunks. */
  private static final int FRAME_HEADER = 16;

  private final byte[] bytes;
  private int width;
  private int height;
  private boolean seen;
  private boolean lossy;
  private boolean moving;
  private Exif exif = Exif.NONE;

  /**
   * What there is to know before the pixels are unpacked.
   *
   * @param width the greatest that any part of the file states, in pixels
   * @param height likewise
   * @param lossy whether the first frame is
   * @param moving whether there are several frames
   * @param exif how it is turned, and its resolution
   */
  record Header(int width, int height, boolean lossy, boolean moving, Exif exif) {}

  private WebpWalk(byte[] bytes) {
    this.bytes = bytes;
  }

  static Header read(byte[] bytes) throws BadPicture {
    WebpWalk walk = new WebpWalk(bytes);
    Octets in = new Octets(bytes, 4);
    int length = in.fourSmallFirst();
    if (length < 4 || length > in.left()) {
      throw BadPicture.broken("the picture is cut off");
    }
    walk.chunks(12, 8 + length, false);
    if (!walk.seen || walk.width == 0 || walk.height == 0) {
      throw BadPicture.broken("the picture is empty");
    }
    return new Header(walk.width, walk.height, walk.lossy, walk.moving, walk.exif);
  }

  private void chunks(int start, int end, boolean inFrame) throws BadPicture {
    int at = start;
    while (at + 8 <= end) {
      Octets in = new Octets(bytes, at);
      int type = in.four();
      int length = in.fourSmallFirst();
      if (length > end - in.at()) {
        throw BadPicture.broken("the picture is cut off");
      }
      if (type == FRAME && inFrame) {
        throw BadPicture.broken("a frame of the picture stands within another");
      }
      chunk(type, in.at(), length);
      at = in.at() + length + (length & 1);
    }
  }

  private void chunk(int type, int start, int length) throws BadPicture {
    Octets in = new Octets(bytes, start);
    if (type == FRAME) {
      moving |= seen;
      if (length > FRAME_HEADER) {
        chunks(start + FRAME_HEADER, start + length, true);
      }
    } else if (type == EXIF) {
      boolean named = length > 6 && bytes[start] == 'E';
      exif = Exif.read(bytes, start + (named ? 6 : 0), start + length);
    } else if (type == CANVAS && length >= 10) {
      in.skip(4);
      atLeast(1 + in.threeSmallFirst(), 1 + in.threeSmallFirst());
    } else if (type == LOSSY && length >= 10) {
      in.skip(6);
      lossy |= !seen;
      seen = true;
      atLeast(in.twoSmallFirst() & 0x3FFF, in.twoSmallFirst() & 0x3FFF);
    } else if (type == LOSSLESS && length >= 5) {
      in.skip(1);
      seen = true;
      int sides = in.threeSmallFirst() | in.one() << 24;
      atLeast(1 + (sides & 0x3FFF), 1 + (sides >> 14 & 0x3FFF));
    }
  }

  private void atLeast(int across, int down) {
    width = Math.max(width, across);
    height = Math.max(height, down);
  }

  private static int tag(String word) {
    return word.charAt(0) << 24 | word.charAt(1) << 16 | word.charAt(2) << 8 | word.charAt(3);
  }
}
