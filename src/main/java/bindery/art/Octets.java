package bindery.art;

/** A picture file read part by part; reading past its end is the file's fault. */
final class Octets {
  private final byte[] bytes;
  private int at;

  Octets(byte[] bytes, int at) {
    this.bytes = bytes;
    this.at = at;
  }

  int at() {
    return at;
  }

  int left() {
    return bytes.length - at;
  }

  void skip(int count) throws BadPicture {
    need(count);
    at += count;
  }

  int one() throws BadPicture {
    need(1);
    return bytes[at++] & 0xFF;
  }

  /** Two bytes, the greater first. */
  int two() throws BadPicture {
    return one() << 8 | one();
  }

  /** Two bytes, the smaller first. */
  int twoSmallFirst() throws BadPicture {
    return one() | one() << 8;
  }

  /** Three bytes, the smallest first. */
  int threeSmallFirst() throws BadPicture {
    return twoSmallFirst() | one() << 16;
  }

  /** Four bytes, the smallest first; more than 31 bits are the file's fault. */
  int fourSmallFirst() throws BadPicture {
    return positive(threeSmallFirst() | one() << 24);
  }

  /** Four bytes, the greatest first; more than 31 bits are the file's fault. */
  int four() throws BadPicture {
    return positive(two() << 16 | two());
  }

  private static int positive(int value) throws BadPicture {
    if (value < 0) {
      throw BadPicture.broken("the picture's parts do not fit together");
    }
    return value;
  }

  private void need(int count) throws BadPicture {
    if (count < 0 || count > bytes.length - at) {
      throw BadPicture.broken("the picture is cut off");
    }
  }
}
