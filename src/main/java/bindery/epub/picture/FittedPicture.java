package bindery.epub.picture;

import java.io.IOException;
import java.util.Optional;

/**
 * A picture of points as e-readers can show it: not larger than any of their screens; in light and
 * not in inks, which Adobe's software shows as nothing; on white where it had no ground, for black
 * lines are lost at night, and what stylesheets say of grounds is then taken back.
 *
 * @param mediaType that it has become
 * @param wide points across, as it came
 * @param high points down, as it came
 * @param inks whether it came in inks
 */
public record FittedPicture(
    String mediaType, byte[] bytes, int wide, int high, int toWidth, int toHeight, boolean inks) {

  /**
   * What a picture may have.
   *
   * @param side points of its longer side
   * @param points in all
   */
  public record Limit(int side, long points) {
    /** As large as stores ask covers to be, 1600 by 2560. */
    public static final Limit COVER = new Limit(2560, 4_096_000);

    /** Of pictures in the text: more than a tablet's screen has. */
    public static final Limit TEXT = new Limit(2000, 3_200_000);
  }

  private static final String JPEG = "image/jpeg";
  private static final String PNG = "image/png";

  /** A JPEG with more bytes than points, from this size on, was saved without sparing. */
  private static final int HEAVY = 500_000;

  /** Another format is worth it if it is so much smaller. */
  private static final int WORTH = 3;

  /** Empty if it can stay as it is, or moves, or cannot be read. */
  public static Optional<FittedPicture> of(String mediaType, byte[] bytes, Limit limit) {
    boolean known =
        mediaType.equals(JPEG) || mediaType.equals(PNG) || mediaType.equals("image/gif");
    if (!known || Animation.of(mediaType, bytes)) {
      return Optional.empty();
    }
    JpegSegments segments =
        mediaType.equals(JPEG)
            ? JpegSegments.of(bytes)
            : new JpegSegments(0, -1, new byte[0], new byte[0]);
    try (PictureDecoder decoder = new PictureDecoder(bytes)) {
      int wide = decoder.width();
      int high = decoder.height();
      double scale = Math.min(1, limit.side() / (double) Math.max(wide, high));
      scale = Math.min(scale, Math.sqrt(limit.points() / ((double) wide * high)));
      boolean inks = segments.components() == 4;
      boolean heavy =
          mediaType.equals(JPEG) && bytes.length > HEAVY && bytes.length > (long) wide * high;
      boolean clear = Transparency.of(mediaType, bytes);
      if (scale >= 1 && !inks && !heavy && !clear) {
        return Optional.empty();
      }
      int width = Math.max(1, (int) (wide * scale));
      int height = Math.max(1, (int) (high * scale));
      Samples all = inks ? decoder.inks(segments, width) : decoder.samples(width);
      boolean holes = all.hasHoles();
      if (scale >= 1 && !inks && !heavy && !holes) {
        return Optional.empty();
      }
      Samples whole = all.seeThrough() ? all.onWhite() : all;
      Samples fitted = whole.reduced(Math.min(width, all.width()), Math.min(height, all.height()));
      Packed packed = packed(inks ? Inks.toLight(fitted, segments.profile()) : fitted, mediaType);
      if (scale >= 1 && !inks && !holes && packed.bytes().length * 10L > bytes.length * 6L) {
        return Optional.empty();
      }
      byte[] out = mediaType.equals(JPEG) ? segments.inFrontOf(packed.bytes()) : packed.bytes();
      return Optional.of(
          new FittedPicture(
              packed.mediaType(), out, wide, high, fitted.width(), fitted.height(), inks));
    } catch (IOException | IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }

  private record Packed(String mediaType, byte[] bytes) {}

  /** A photograph saved as PNG is much smaller as JPEG; a drawing is not, and would suffer. */
  private static Packed packed(Samples samples, String mediaType) throws IOException {
    if (mediaType.equals(JPEG)) {
      return new Packed(JPEG, PictureEncoder.packed(samples, "jpeg"));
    }
    byte[] exact = PictureEncoder.packed(samples, "png");
    if (exact.length > HEAVY) {
      byte[] photograph = PictureEncoder.packed(samples, "jpeg");
      if (photograph.length < exact.length / WORTH) {
        return new Packed(JPEG, photograph);
      }
    }
    return new Packed(PNG, exact);
  }

  /** Whether it has less than half as many points across as it came with. */
  public boolean isMuchSmaller() {
    return toWidth * 2 < wide;
  }
}
