package bindery.pdf.preflight;

import bindery.art.Picture;
import bindery.art.PngFile;
import bindery.book.Sources;
import bindery.report.Problem;
import bindery.report.Report;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Pictures of pixels at the size at which they are printed. Printers ask for 300 pixels to the inch
 * (Amazon KDP, "Paperback submission guidelines", images; IngramSpark, "File creation guide",
 * halftones), and for 600 in line art.
 */
final class PrintedResolution {
  private static final double LEAST = 300;

  /** Line art, which is black or nothing. */
  private static final double LINES = 600;

  /** Sizes are rounded on their way to the page. */
  private static final double HAIR = 0.5;

  private static final double INCH = 72;

  private PrintedResolution() {}

  private record Coarse(Printed picture, double resolution) {}

  /** Tells of each picture once, where it is printed largest. */
  static void check(List<Printed> pictures, Sources sources, Report report) {
    Map<String, Coarse> coarse = new LinkedHashMap<>();
    for (Printed each : pictures) {
      double resolution = resolution(each);
      if (resolution < least(each) - HAIR) {
        coarse.merge(
            each.image().picture().name(),
            new Coarse(each, resolution),
            (known, other) -> other.resolution() < known.resolution() ? other : known);
      }
    }
    coarse.forEach((name, found) -> tell(name, found, sources, report));
  }

  private static double least(Printed printed) {
    return printed.image().picture() instanceof Picture.Raster raster
            && raster.format().equals("png")
            && isLineArt(PngFile.of(raster))
        ? LINES
        : LEAST;
  }

  private static boolean isLineArt(PngFile png) {
    return png.bits() == 1 && png.palette().length <= 6;
  }

  /** Pixels to the inch; of both directions together, for the picture may lie on its side. */
  private static double resolution(Printed printed) {
    if (!(printed.image().picture() instanceof Picture.Raster raster)) {
      return Double.POSITIVE_INFINITY;
    }
    double pixels = (double) raster.pixelWidth() * raster.pixelHeight();
    double inches = printed.image().width() * printed.image().height() / INCH / INCH;
    return inches <= 0 ? Double.POSITIVE_INFINITY : Math.sqrt(pixels / inches);
  }

  private static void tell(String name, Coarse found, Sources sources, Report report) {
    double width = found.picture().image().width() / INCH;
    String size =
        String.format(
            Locale.ROOT,
            "%s, %d dpi at %.1f in wide",
            name,
            Math.max(1, Math.round(found.resolution())),
            width);
    report.add(
        Problem.warning(
            "coarse-picture",
            sources.place(found.picture().image().source()),
            size,
            "printers ask for "
                + Math.round(least(found.picture()))
                + " dots to the inch, and this picture has fewer at its size",
            "take the picture with more pixels, or give it a smaller width"));
  }
}
