package bindery.pdf.canvas;

import bindery.art.Picture;
import bindery.pdf.drawing.DrawingSetter;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;

/**
 * Something painted: a form XObject, a cell of a pattern, or a mask (ISO 32000-1 §8.10, §8.7.3 and
 * §11.6.5), before it is written. Its words wait for the codes of the book's fonts.
 *
 * @param box what of its own space it may paint
 * @param content in order
 * @param resources by the names that the content has for them
 * @param group whether it is composed as a whole (§11.4)
 * @param weight how many things a viewer paints for it, all forms within it unfolded
 */
public record Form(
    Rectangle2D box,
    List<Part> content,
    Map<String, Resource> resources,
    boolean group,
    long weight) {

  /** Every form is its own, and comparing what is in them would take long. */
  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }

  /** A part of a content stream. */
  public sealed interface Part {}

  /** Operators with their operands, each on a line of its own. */
  public record Operators(String lines) implements Part {}

  /** A run of letters; colours and whether it is seen have been set before. */
  public record Words(DrawingSetter.Set set) implements Part {}

  /** A picture of pixels in the unit square, by its name in the resources. */
  public record Pixels(String name) implements Part {}

  /** What a content stream calls by name. */
  public sealed interface Resource {}

  public record Nested(Form form) implements Resource {}

  public record Image(Picture.Raster picture) implements Resource {}

  /** A tiling pattern (§8.7.3.1); the matrix leads to the space of the stream that uses it. */
  public record Tiling(Form cell, double xStep, double yStep, AffineTransform matrix)
      implements Resource {}

  /** A shading pattern (§8.7.4.1). */
  public record Shaded(Shading shading, AffineTransform matrix) implements Resource {}

  /**
   * A shading between two points or two circles (§8.7.4.5.3 and §8.7.4.5.4), which goes on beyond
   * both.
   *
   * @param radial whether between circles
   * @param places x and y, for circles radius too, of the start and of the end
   * @param stops from 0 to 1, at least two
   */
  public record Shading(boolean radial, List<Double> places, List<Stop> stops) implements Resource {
    /** Whether black ink alone does for all of it. */
    public boolean gray() {
      return stops.stream().allMatch(Stop::gray);
    }

    /** Of its stops, as 0xRRGGBB. */
    public List<Integer> colours() {
      return stops.stream().map(Stop::rgb).toList();
    }
  }

  /**
   * A colour at a place of a shading.
   *
   * @param offset 0 to 1
   */
  public record Stop(double offset, double red, double green, double blue) {
    boolean gray() {
      return new Colour(red, green, blue, 1).gray();
    }

    private int rgb() {
      return (int) Math.round(red * 255) << 16
          | (int) Math.round(green * 255) << 8
          | (int) Math.round(blue * 255);
    }
  }

  /** Constant opacities (§11.6.4.4). */
  public record Opacity(double fill, double stroke) implements Resource {}

  /** A blend mode by its name in PDF (§11.3.5). */
  public record Blend(String mode) implements Resource {}

  /** A mask by the lightness of a group, or by its opacity (§11.6.5.2). */
  public record SoftMask(Form form, boolean byLightness) implements Resource {}
}
