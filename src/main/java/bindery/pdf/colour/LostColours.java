package bindery.pdf.colour;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Colours that can be told apart, and not any more when they are grays. */
public final class LostColours {
  /** Colours so far from each other, as places in a cube of RGB, are told apart. */
  private static final double FAR = 0.45;

  /** Grays so near each other are not. */
  private static final double NEAR = 0.03;

  /** Colours of a drawing that are compared; more are shades. */
  private static final int MOST = 60;

  /** A fifth of a picture's edges may vanish. */
  private static final int SHARE = 5;

  /** Edges that are a speck. */
  private static final int FEWEST = 40;

  /** One of two colours that become the same gray, and the other. */
  public record Pair(int one, int other) {
    @Override
    public String toString() {
      return String.format(java.util.Locale.ROOT, "#%06x and #%06x", one, other);
    }
  }

  private LostColours() {}

  /** What is lost where these, as 0xRRGGBB, are the colours of something. */
  public static Loss of(Collection<Integer> colours) {
    boolean gray = colours.stream().allMatch(LostColours::isGray);
    return gray ? Loss.NONE : alike(colours).isPresent() ? Loss.DISTINCTION : Loss.COLOUR;
  }

  /** The first two that become the same gray. */
  public static Optional<Pair> alike(Collection<Integer> colours) {
    List<Integer> all = new ArrayList<>(colours).subList(0, Math.min(colours.size(), MOST));
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        if (areLost(all.get(i), all.get(j))) {
          return Optional.of(new Pair(all.get(i), all.get(j)));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isGray(int rgb) {
    return (rgb >> 16 & 0xFF) == (rgb & 0xFF) && (rgb >> 8 & 0xFF) == (rgb & 0xFF);
  }

  private static boolean areLost(int one, int other) {
    return distance(one, other) > FAR && Math.abs(gray(one) - gray(other)) < NEAR;
  }

  private static double gray(int rgb) {
    return Lightness.gray(channel(rgb, 16), channel(rgb, 8), channel(rgb, 0));
  }

  private static double distance(int one, int other) {
    double sum = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
      sum += Math.pow(channel(one, shift) - channel(other, shift), 2);
    }
    return Math.sqrt(sum);
  }

  private static double channel(int rgb, int shift) {
    return (rgb >> shift & 0xFF) / 255.0;
  }

  /**
   * What a picture of pixels loses: edges between two colours that are not there between the grays.
   *
   * @param rgb three bytes a pixel
   * @param grays one
   */
  public static Loss of(byte[] rgb, byte[] grays, int width) {
    int edges = 0;
    int gone = 0;
    for (int i = 1; i < grays.length; i++) {
      for (int back : new int[] {1, width}) {
        if (i >= back && far(rgb, 3 * i, 3 * (i - back))) {
          edges++;
          gone += Math.abs((grays[i] & 0xFF) - (grays[i - back] & 0xFF)) < NEAR * 255 ? 1 : 0;
        }
      }
    }
    return gone >= FEWEST && gone * SHARE > edges ? Loss.DISTINCTION : Loss.COLOUR;
  }

  private static boolean far(byte[] rgb, int one, int other) {
    int sum = 0;
    for (int i = 0; i < 3; i++) {
      int difference = (rgb[one + i] & 0xFF) - (rgb[other + i] & 0xFF);
      sum += difference * difference;
    }
    return sum > FAR * FAR * 255 * 255;
  }
}
