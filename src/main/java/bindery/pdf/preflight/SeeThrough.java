package bindery.pdf.preflight;

import bindery.art.Picture;
import bindery.book.Sources;
import bindery.book.print.PrintStandard;
import bindery.report.Problem;
import bindery.report.Report;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.pdfbox.cos.COSBase;

/**
 * What is in the pictures of the file: transparency, which older presses print otherwise than it
 * was meant, and lines too thin to be printed.
 */
final class SeeThrough {
  /** Points; the least that presses hold (ISO 12647-2 and printers' guides). */
  static final double HAIRLINE = 0.25;

  private static final double ROUNDING = 0.005;

  private final Map<String, ObjectColours> known = new HashMap<>();
  private final Function<Picture, Optional<COSBase>> objects;
  private final Sources sources;

  SeeThrough(Function<Picture, Optional<COSBase>> objects, Sources sources) {
    this.objects = objects;
    this.sources = sources;
  }

  void check(List<Printed> pictures, PrintStandard standard, Report report) {
    Set<String> told = new HashSet<>();
    Set<String> thin = new HashSet<>();
    for (Printed each : pictures) {
      ObjectColours has = inside(each.image().picture());
      String name = each.image().picture().name();
      if (has.seeThrough() && told.add(name)) {
        report.add(
            Problem.note(
                "see-through-picture",
                sources.place(each.image().source()),
                name,
                "parts of the picture can be seen through, which some printers refuse in a file of "
                    + standard.shown(),
                "for those, write ‘standard: x-1a’ under ‘print’ in book.yaml, or draw it in plain"
                    + " colours"));
      }
      double line = has.thinnest() * scale(each);
      if (line < HAIRLINE - ROUNDING && thin.add(name)) {
        report.add(
            Problem.warning(
                "hairline",
                sources.place(each.image().source()),
                name + ", " + Hairlines.points(line),
                "a line in the drawing is too thin to be printed well",
                "draw it with a stroke of "
                    + HAIRLINE
                    + "pt at least, or show the drawing larger"));
      }
    }
  }

  /** Points on the page to a point of the drawing. */
  private static double scale(Printed each) {
    Picture picture = each.image().picture();
    return Math.min(
        each.image().width() / picture.width(), each.image().height() / picture.height());
  }

  private ObjectColours inside(Picture picture) {
    return known.computeIfAbsent(
        picture.name(),
        name -> objects.apply(picture).map(ObjectColours::of).orElse(ObjectColours.NONE));
  }
}
