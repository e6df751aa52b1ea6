package bindery.typeset.inline;

import bindery.art.Picture;
import bindery.style.BoxStyle;
import bindery.style.Length;
import bindery.style.Style;
import bindery.typeset.section.Question;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** The size of a picture by its style and attributes (CSS 2.2 §10.3.2, §10.6.2). */
public final class InlinePicture {
  private InlinePicture() {}

  /**
   * The picture scaled to stay within the measure and the height.
   *
   * @return empty when the picture cannot be had; its alternative text takes its place
   */
  public static Optional<Inline.Image> of(
      SectionContext section, Element img, Style style, double measure, double tallest) {
    return of(section, img, style, measure, tallest, tallest);
  }

  /**
   * The same on a page of its own.
   *
   * @param depth of the type area, which percentages of heights refer to
   */
  public static Optional<Inline.Image> of(
      SectionContext section,
      Element img,
      Style style,
      double measure,
      double tallest,
      double depth) {
    return section
        .answers()
        .picture(new Question.PictureFile(img.attr("src")))
        .map(picture -> sized(section, picture, img, style, measure, tallest, depth));
  }

  private static Inline.Image sized(
      SectionContext section,
      Picture picture,
      Element img,
      Style style,
      double measure,
      double tallest,
      double depth) {
    BoxStyle box = style.box();
    double ratio = picture.height() / picture.width();
    Length asked = box.width().auto() ? attribute(img.attr("width")) : box.width();
    double width = asked.orElse(measure, picture.width());
    double height = width * ratio;
    if (asked.auto() && !box.height().auto()) {
      height = box.height().of(depth);
      width = height / ratio;
    }
    double widest = Math.min(measure, box.maxWidth().orElse(measure, measure));
    double highest = Math.min(tallest, box.maxHeight().orElse(depth, tallest));
    double scale = Math.min(1, Math.min(widest / width, highest / height));
    return new Inline.Image(
        picture, width * scale, height * scale, img.attr("alt"), section.source(img));
  }

  /** {@code width="50%"} or {@code width="300"} (pixels), looked over when it was read. */
  private static Length attribute(String value) {
    if (value.isBlank()) {
      return Length.AUTO;
    }
    double number = Double.parseDouble(value.replaceAll("[^0-9.]", ""));
    return value.contains("%") ? new Length(0, number, false) : Length.points(number * 0.75);
  }
}
