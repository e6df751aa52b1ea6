package bindery.art;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Walks a PNG file's chunks to its end and proves their sums (ISO/IEC 15948 §5.3). */
final class PngWalk {
  private static final int IHDR = 0x49484452;
  private static final int PLTE = 0x504C5445;
  private static final int IDAT = 0x49444154;
  private static final int IEND = 0x49454E44;
  private static final int TRNS = 0x74524E53;
  private static final int PHYS = 0x70485973;

  /** Bit 5 of the first letter of a chunk's name. */
  private static final int ANCILLARY = 0x20000000;

  private static final int[][] ADAM7 = {
    {0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}
  };

  private PngWalk() {}

  /** The parts of the file; its pixels are not looked at. */
  static PngFile read(byte[] bytes) throws BadPicture {
    Octets in = new Octets(bytes, 8);
    int width = 0;
    int height = 0;
    int bits = 0;
    int colour = 0;
    boolean interlaced = false;
    byte[] palette = {};
    byte[] transparency = {};
    int xDensity = 0;
    int yDensity = 0;
    List<PngFile.Span> data = new ArrayList<>();
    for (int type = 0; type != IEND; ) {
      int length = in.four();
      type = in.four();
      int start = in.at();
      in.skip(length);
      int sum = in.two() << 16 | in.two();
      // What a picture can do without and is not read here need not be whole (§5.4).
      if ((type & ANCILLARY) == 0 || type == TRNS || type == PHYS) {
        check(bytes, start, length, sum);
      }
      Octets chunk = new Octets(bytes, start);
      if (width == 0 && type != IHDR) {
        throw BadPicture.broken("the picture's header is missing");
      }
      switch (type) {
        case IHDR -> {
          width = chunk.four();
          height = chunk.four();
          bits = chunk.one();
          colour = chunk.one();
          chunk.skip(2);
          interlaced = chunk.one() == 1;
          checkKind(width, height, bits, colour);
        }
        case PLTE -> palette = Arrays.copyOfRange(bytes, start, start + length);
        case TRNS -> transparency = Arrays.copyOfRange(bytes, start, start + length);
        case IDAT -> data.add(new PngFile.Span(start, length));
        case PHYS -> {
          int x = chunk.four();
          int y = chunk.four();
          boolean metres = chunk.one() == 1;
          xDensity = metres ? x : 0;
          yDensity = metres ? y : 0;
        }
        default -> {}
      }
    }
    if (data.isEmpty() || colour == 3 && (palette.length < 3 || palette.length % 3 != 0)) {
      throw BadPicture.broken("the picture's data is missing");
    }
    return new PngFile(
        width,
        height,
        bits,
        colour,
        interlaced,
        palette,
        transparency,
        xDensity,
        yDensity,
        List.copyOf(data));
  }

  private static void check(byte[] bytes, int start, int length, int sum) throws BadPicture {
    CRC32 crc = new CRC32();
    crc.update(bytes, start - 4, length + 4);
    if ((int) crc.getValue() != sum) {
      throw BadPicture.broken("the picture is damaged: a check sum is wrong");
    }
  }

  /** The table of §11.2.2: which depths a colour type may have. */
  private static void checkKind(int width, int height, int bits, int colour) throws BadPicture {
    boolean good =
        switch (colour) {
          case 0 -> bits == 1 || bits == 2 || bits == 4 || bits == 8 || bits == 16;
          case 3 -> bits == 1 || bits == 2 || bits == 4 || bits == 8;
          case 2, 4, 6 -> bits == 8 || bits == 16;
          default -> false;
        };
    if (!good || width == 0 || height == 0) {
      throw BadPicture.broken("the picture's header is wrong");
    }
  }

  /** Unpacks the data without keeping it, to prove that all rows are there. */
  static void prove(PngFile png, byte[] bytes) throws BadPicture {
    long wanted = wanted(png);
    Inflater inflater = new Inflater();
    try {
      byte[] sink = new byte[1 << 16];
      long got = 0;
      for (PngFile.Span span : png.data()) {
        inflater.setInput(bytes, span.start(), span.length());
        while (got < wanted && !inflater.finished() && !inflater.needsInput()) {
          got += inflater.inflate(sink);
        }
      }
      if (got < wanted) {
        throw BadPicture.broken("the picture is cut off");
      }
    } catch (DataFormatException e) {
      throw BadPicture.broken("the picture is damaged");
    } finally {
      inflater.end();
    }
  }

  private static long wanted(PngFile png) {
    if (!png.interlaced()) {
      return png.height() * (png.rowBytes(png.width()) + 1);
    }
    long sum = 0;
    for (int[] pass : ADAM7) {
      int across = (png.width() - pass[0] + pass[2] - 1) / pass[2];
      int down = (png.height() - pass[1] + pass[3] - 1) / pass[3];
      sum += across == 0 ? 0 : down * (png.rowBytes(across) + 1);
    }
    return sum;
  }
}
