package bindery.epub.picture;

import java.util.Arrays;

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
    for (int i = 0; i < out.length; i++) {
      out[i] = reduced(channels[i], toWidth, toHeight);
    }
    return new Samples(toWidth, toHeight, out, seeThrough);
  }

  /** Whether the ground shows through anywhere. */
  boolean hasHoles() {
    if (seeThrough) {
      for (byte opacity : channels[channels.length - 1]) {
        if (opacity != -1) {
          return true;
        }
      }
    }
    return false;
  }

  /** What is seen of one with opacity on white paper; gray where all of it is. */
  Samples onWhite() {
    byte[] opacity = channels[channels.length - 1];
    byte[][] out = new byte[channels.length - 1][];
    for (int i = 0; i < out.length; i++) {
      out[i] = times(channels[i], opacity);
      for (int at = 0; at < opacity.length; at++) {
        out[i][at] += (byte) (255 - (opacity[at] & 0xFF));
      }
    }
    boolean gray =
        out.length == 3 && Arrays.equals(out[0], out[1]) && Arrays.equals(out[0], out[2]);
    return new Samples(width, height, gray ? new byte[][] {out[0]} : out, false);
  }

  private static byte[] times(byte[] values, byte[] opacity) {
    byte[] out = new byte[values.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = (byte) (((values[i] & 0xFF) * (opacity[i] & 0xFF) + 127) / 255);
    }
    return out;
  }

  private byte[] reduced(byte[] from, int toWidth, int toHeight) {
    byte[] out = new byte[toWidth * toHeight];
    long[] line = new long[toWidth];
    for (int y = 0; y < toHeight; y++) {
      Arrays.fill(line, 0);
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
