package bindery.pdf.raster;

import bindery.art.PngFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.util.Collections;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * Reads a PNG picture that is not interlaced row by row, so that a large one needs little memory.
 */
final class PngRows {
  /**
   * A picture's colours and its alpha channel, each compressed.
   *
   * @param colours without alpha
   * @param alpha of the same depth; empty where nothing can be seen through
   */
  record Parted(byte[] colours, byte[] alpha) {}

  private final DataInputStream in;
  private final int step;
  private byte[] row;
  private byte[] above;

  private PngRows(PngFile file, byte[] bytes) {
    List<InputStream> spans =
        file.data().stream()
            .map(s -> (InputStream) new ByteArrayInputStream(bytes, s.start(), s.length()))
            .toList();
    in =
        new DataInputStream(
            new InflaterInputStream(new SequenceInputStream(Collections.enumeration(spans))));
    step = Math.max(1, file.samples() * file.bits() / 8);
    row = new byte[(int) file.rowBytes(file.width())];
    above = new byte[row.length];
  }

  /** Parts the last sample of every pixel from the others. */
  static Parted part(PngFile file, byte[] bytes) throws IOException {
    PngRows rows = new PngRows(file, bytes);
    ByteArrayOutputStream colours = new ByteArrayOutputStream();
    ByteArrayOutputStream alpha = new ByteArrayOutputStream();
    int sample = file.bits() / 8;
    int colourBytes = (file.samples() - 1) * sample;
    byte[] colourRow = new byte[file.width() * colourBytes];
    byte[] alphaRow = new byte[file.width() * sample];
    boolean clear = false;
    try (OutputStream colourOut = new DeflaterOutputStream(colours);
        OutputStream alphaOut = new DeflaterOutputStream(alpha)) {
      for (int y = 0; y < file.height(); y++) {
        byte[] row = rows.next();
        for (int x = 0; x < file.width(); x++) {
          int from = x * (colourBytes + sample);
          System.arraycopy(row, from, colourRow, x * colourBytes, colourBytes);
          System.arraycopy(row, from + colourBytes, alphaRow, x * sample, sample);
        }
        colourOut.write(colourRow);
        alphaOut.write(alphaRow);
        clear |= isClear(alphaRow);
      }
    }
    return new Parted(colours.toByteArray(), clear ? alpha.toByteArray() : new byte[0]);
  }

  /** Whether something can be seen through: many programs write an alpha channel always. */
  static boolean isClear(byte[] alpha) {
    for (byte each : alpha) {
      if (each != (byte) 0xFF) {
        return true;
      }
    }
    return false;
  }

  /**
   * The alpha of every pixel of a picture whose palette has some, 8 bits each, compressed; empty
   * where nothing can be seen through.
   */
  static byte[] paletteAlpha(PngFile file, byte[] bytes) throws IOException {
    PngRows rows = new PngRows(file, bytes);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] clear = file.transparency();
    byte[] alphaRow = new byte[file.width()];
    int bits = file.bits();
    boolean seeThrough = false;
    try (OutputStream alphaOut = new DeflaterOutputStream(out)) {
      for (int y = 0; y < file.height(); y++) {
        byte[] row = rows.next();
        for (int x = 0; x < file.width(); x++) {
          int at = x * bits;
          int index = row[at / 8] >> 8 - bits - at % 8 & (1 << bits) - 1;
          alphaRow[x] = index < clear.length ? clear[index] : (byte) 0xFF;
        }
        alphaOut.write(alphaRow);
        seeThrough |= isClear(alphaRow);
      }
    }
    return seeThrough ? out.toByteArray() : new byte[0];
  }

  /** The next row, its filter undone (ISO/IEC 15948 §9.2). Good until the row after it. */
  private byte[] next() throws IOException {
    byte[] spare = above;
    above = row;
    row = spare;
    int filter = in.read();
    in.readFully(row);
    for (int i = 0; i < row.length; i++) {
      int a = i < step ? 0 : row[i - step] & 0xFF;
      int b = above[i] & 0xFF;
      int c = i < step ? 0 : above[i - step] & 0xFF;
      row[i] +=
          (byte)
              switch (filter) {
                case 1 -> a;
                case 2 -> b;
                case 3 -> (a + b) / 2;
                case 4 -> paeth(a, b, c);
                default -> 0;
              };
    }
    return row;
  }

  private static int paeth(int a, int b, int c) {
    int toA = Math.abs(b - c);
    int toB = Math.abs(a - c);
    int toC = Math.abs(a + b - 2 * c);
    if (toA <= toB && toA <= toC) {
      return a;
    }
    return toB <= toC ? b : c;
  }
}
