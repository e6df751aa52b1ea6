package bindery.pdf.raster;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;

/**
 * Writes pictures of pages as PNG (ISO/IEC 15948). A page of few colours has a palette, which takes
 * a third of the room and of the time. The same pixels give the same bytes.
 */
public final class PngWriter {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final int MOST_COLOURS = 256;
  private static final int TRUE_COLOUR = 2;
  private static final int PALETTE = 3;
  private static final int UP = 2;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final DataOutputStream out = new DataOutputStream(bytes);

  private PngWriter() {}

  /**
   * @param pixels red, green and blue in the lower three bytes, row by row
   */
  public static byte[] of(int[] pixels, int width, int height) throws IOException {
    PngWriter file = new PngWriter();
    file.out.write(SIGNATURE);
    int[] colours = colours(pixels);
    boolean few = colours.length <= MOST_COLOURS;
    file.header(width, height, few ? PALETTE : TRUE_COLOUR);
    if (few) {
      file.palette(colours);
      file.chunk("IDAT", Deflate.of(indices(pixels, width, colours)));
    } else {
      file.chunk("IDAT", Deflate.of(samples(pixels, width)));
    }
    file.chunk("IEND", new byte[0]);
    return file.bytes.toByteArray();
  }

  private void header(int width, int height, int colour) throws IOException {
    ByteArrayOutputStream header = new ByteArrayOutputStream();
    DataOutputStream fields = new DataOutputStream(header);
    fields.writeInt(width);
    fields.writeInt(height);
    fields.write(new byte[] {8, (byte) colour, 0, 0, 0});
    chunk("IHDR", header.toByteArray());
  }

  private void palette(int[] colours) throws IOException {
    byte[] entries = new byte[3 * colours.length];
    for (int i = 0; i < colours.length; i++) {
      put(entries, 3 * i, colours[i]);
    }
    chunk("PLTE", entries);
  }

  private static void put(byte[] into, int at, int rgb) {
    into[at] = (byte) (rgb >> 16);
    into[at + 1] = (byte) (rgb >> 8);
    into[at + 2] = (byte) rgb;
  }

  private void chunk(String type, byte[] data) throws IOException {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(name);
    sum.update(data);
    out.writeInt(data.length);
    out.write(name);
    out.write(data);
    out.writeInt((int) sum.getValue());
  }

  /** The colours of a picture in order; those beyond the most that count are not looked for. */
  private static int[] colours(int[] pixels) {
    int[] known = new int[0];
    int last = -1;
    for (int pixel : pixels) {
      if (pixel != last) {
        last = pixel;
        int at = Arrays.binarySearch(known, pixel & 0xFFFFFF);
        if (at < 0) {
          int[] more = new int[known.length + 1];
          int before = -at - 1;
          System.arraycopy(known, 0, more, 0, before);
          more[before] = pixel & 0xFFFFFF;
          System.arraycopy(known, before, more, before + 1, known.length - before);
          known = more;
          if (known.length > MOST_COLOURS) {
            return known;
          }
        }
      }
    }
    return known;
  }

  /** Rows of places in the palette, none filtered. */
  private static byte[] indices(int[] pixels, int width, int[] colours) {
    byte[] rows = new byte[pixels.length + pixels.length / width];
    int at = 0;
    int last = -1;
    byte index = 0;
    for (int i = 0; i < pixels.length; i++) {
      if (i % width == 0) {
        at++;
      }
      if (pixels[i] != last) {
        last = pixels[i];
        index = (byte) Arrays.binarySearch(colours, last & 0xFFFFFF);
      }
      rows[at++] = index;
    }
    return rows;
  }

  /** Rows of samples, each less the one above it. */
  private static byte[] samples(int[] pixels, int width) {
    int height = pixels.length / width;
    byte[] rows = new byte[height * (1 + 3 * width)];
    byte[] above = new byte[3 * width];
    byte[] row = new byte[3 * width];
    for (int y = 0; y < height; y++) {
      int at = y * (1 + 3 * width);
      rows[at++] = UP;
      for (int x = 0; x < width; x++) {
        put(row, 3 * x, pixels[y * width + x]);
      }
      for (int i = 0; i < row.length; i++) {
        rows[at + i] = (byte) (row[i] - above[i]);
      }
      byte[] spare = above;
      above = row;
      row = spare;
    }
    return rows;
  }
}
