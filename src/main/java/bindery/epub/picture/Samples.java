package bindery.epub.picture;

/**
 * A picture's values, a byte a channel: gray, red green blue, or inks, and perhaps opacity last.
 *
 * @param channels values by channel, line by line
 * @param seeThrough whether the last of them is opacity
 */
record Samples(int width, int height, byte[][] channels, boolean seeThrough) {

  int bands() {
    return channels.length;
  }

  /**
   * A smaller picture, each of its points the mean of those it takes the place of. Whole numbers
   * alone are reckoned with, so that it is the same on every machine.
   */
  Samples reduced(int toWidth, int toHeight) {
    if (toWidth >= width && toHeight >= height) {
      return this;
    }
    byte[][] out = new byte[channels.length][];
    int last = channels.length - 1;
    for (int i = last; i >= 0; i--) {
      boolean colour = seeThrough && i < last;
      // The colour of a point that is not seen counts for nothing.
      byte[] values = colour ? times(channels[i], channels[last]) : channels[i];
      out[i] = reduced(values, toWidth, toHeight);
      if (colour) {
        undo(out[i], out[last]);
      }
    }
    return new Samples(toWidth, toHeight, out, seeThrough);
  }

  private static byte[] times(byte[] values, byte[] opacity) {
    byte[] out = new byte[values.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = (byte) (((values[i] & 0xFF) * (opacity[i] & 0xFF) + 127) / 255);
    }
    return out;
  }

  private static void undo(byte[] values, byte[] opacity) {
    for (int i = 0; i < values.length; i++) {
      int seen = Math.max(1, opacity[i] & 0xFF);
      values[i] = (byte) Math.min(255, ((values[i] & 0xFF) * 255 + seen / 2) / seen);
    }
  }

  private byte[] reduced(byte[] from, int toWidth, int toHeight) {
    byte[] out = new byte[toWidth * toHeight];
    long[] line = new long[toWidth];
    for (int y = 0; y < toHeight; y++) {
      java.util.Arrays.fill(line, 0);
      long top = (long) y * height;
      long bottom = top + height;
      for (long row = top / toHeight; row * toHeight < bottom; row++) {
        long tall = Math.min(bottom, (row + 1) * toHeight) - Math.max(top, row * toHeight);
        add(from, (int) row * width, toWidth, tall, line);
      }
      long area = (long) width * height;
      for (int x = 0; x < toWidth; x++) {
        out[y * toWidth + x] = (byte) ((line[x] + area / 2) / area);
      }
    }
    return out;
  }

  private void add(byte[] from, int start, int toWidth, long tall, long[] line) {
    for (int x = 0; x < toWidth; x++) {
      long left = (long) x * width;
      long right = left + width;
      long sum = 0;
      for (long column = left / toWidth; column * toWidth < right; column++) {
        long wide = Math.min(right, (column + 1) * toWidth) - Math.max(left, column * toWidth);
        sum += wide * (from[start + (int) column] & 0xFF);
      }
      line[x] += sum * tall;
    }
  }
}
