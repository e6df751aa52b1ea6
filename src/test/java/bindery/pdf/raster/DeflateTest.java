package bindery.pdf.raster;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Test;

/** Compressed data. */
class DeflateTest {
  private static final byte[] WORDS =
      "(Two) 3 (words) ]TJ ET (Two) 3 (words) ]TJ ET"
          .repeat(90)
          .getBytes(StandardCharsets.US_ASCII);

  private static byte[] inflated(byte[] flate) throws IOException {
    return new InflaterInputStream(new ByteArrayInputStream(flate)).readAllBytes();
  }

  /** A file has the same bytes whichever pages are written one after the other. */
  @Test
  void whatCameBeforeDoesNotMatter() throws IOException {
    byte[] noise = new byte[40_000];
    new Random(3).nextBytes(noise);
    try (Deflate deflate = new Deflate()) {
      assertArrayEquals(noise, inflated(deflate.next(noise, noise.length)));
      assertArrayEquals(Deflate.of(WORDS), deflate.next(WORDS, WORDS.length));
      assertArrayEquals(Deflate.of(WORDS, 100), deflate.next(WORDS, 100));
      assertArrayEquals(Deflate.of(new byte[0]), deflate.next(WORDS, 0));
    }
    assertArrayEquals(WORDS, inflated(Deflate.of(WORDS)));
  }
}
