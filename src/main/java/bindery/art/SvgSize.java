package bindery.art;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

/**
 * How large a drawing is by its root element (SVG 2 §8.2, CSS Images 3 §5.2).
 *
 * @param width in points
 * @param height in points
 */
record SvgSize(double width, double height) {
  private static final double PIXEL = 0.75;

  /** PDF 1.7 annex C: 14,400 units a side. */
  private static final double LONGEST_SIDE = 14_400;

  /** A thousandth of a point. */
  private static final double SHORTEST_SIDE = 0.001;

  private static final Pattern LENGTH =
      Pattern.compile(
          "\\s*([+-]?(?:\\d++\\.?\\d*+|\\.\\d++)(?:[eE][+-]?\\d++)?)\\s*([a-zA-Z%]*)\\s*");

  /** Lengths that only a page gives a meaning, such as {@code 100%}. */
  private static final Pattern RELATIVE =
      Pattern.compile("|auto|inherit|initial|(calc|min|max|clamp)\\(.*|[+]?[\\d.]+(%|[a-zA-Z]+)");

  /** What a user agent takes when nothing is said. */
  private static final SvgSize UNSAID = new SvgSize(300 * PIXEL, 150 * PIXEL);

  /**
   * Reads the root; absent and relative lengths come from the view box, whose units are pixels. A
   * length that is none, or beyond all bounds, is refused.
   */
  static SvgSize of(XMLStreamReader root) throws BadPicture {
    if (!root.getLocalName().equals("svg")) {
      throw new BadPicture(
          "unknown-picture",
          "this is markup, but not SVG: its first element is " + root.getLocalName(),
          "save it as JPEG, PNG, GIF, WebP or SVG");
    }
    double width = side(root, "width");
    double height = side(root, "height");
    double[] box = viewBox(root);
    if (box == null) {
      return positive(
          root,
          Double.isNaN(width) ? UNSAID.width : width,
          Double.isNaN(height) ? UNSAID.height : height);
    }
    double ratio = box[0] / box[1];
    if (Double.isNaN(width) && Double.isNaN(height)) {
      return positive(root, box[0] * PIXEL, box[1] * PIXEL);
    }
    return positive(
        root,
        Double.isNaN(width) ? height * ratio : width,
        Double.isNaN(height) ? width / ratio : height);
  }

  /** A side in points, NaN where it is left to the view box. */
  private static double side(XMLStreamReader root, String name) throws BadPicture {
    String value = root.getAttributeValue(null, name);
    String said = value == null ? "" : value.trim();
    double points = points(said);
    if (Double.isNaN(points) && !RELATIVE.matcher(said).matches()) {
      throw refused(root, "the drawing's " + name + " is no length: ‘" + shortened(said) + "’");
    }
    return points;
  }

  private static String shortened(String value) {
    return value.length() > 40 ? value.substring(0, 40) + "…" : value;
  }

  private static BadPicture refused(XMLStreamReader root, String what) {
    return new BadPicture(
        "broken-picture",
        what,
        "give its svg element a width and a height",
        root.getLocation().getLineNumber(),
        root.getLocation().getColumnNumber());
  }

  private static SvgSize positive(XMLStreamReader root, double width, double height)
      throws BadPicture {
    if (!(width > 0 && height > 0)) {
      throw refused(root, "the drawing has no size");
    }
    if (width > LONGEST_SIDE || height > LONGEST_SIDE) {
      throw new BadPicture(
          "huge-picture",
          "the drawing is larger than 200 inches",
          "give it a smaller width",
          root.getLocation().getLineNumber(),
          root.getLocation().getColumnNumber());
    }
    if (width < SHORTEST_SIDE || height < SHORTEST_SIDE) {
      throw refused(root, "the drawing is smaller than can be seen");
    }
    return new SvgSize(width, height);
  }

  private static double[] viewBox(XMLStreamReader root) throws BadPicture {
    String value = root.getAttributeValue(null, "viewBox");
    if (value == null || value.isBlank()) {
      return null;
    }
    String[] numbers = value.trim().split("[\\s,]+");
    double width = numbers.length == 4 ? points(numbers[2]) / PIXEL : 0;
    double height = numbers.length == 4 ? points(numbers[3]) / PIXEL : 0;
    if (!(width > 0 && height > 0)) {
      throw refused(root, "the drawing's viewBox is no box: ‘" + shortened(value) + "’");
    }
    return new double[] {width, height};
  }

  /** An absolute length in points, or NaN. */
  private static double points(String value) {
    Matcher length = LENGTH.matcher(value == null ? "" : value);
    if (!length.matches()) {
      return Double.NaN;
    }
    double unit =
        switch (length.group(2).toLowerCase(Locale.ROOT)) {
          case "", "px" -> PIXEL;
          case "pt" -> 1;
          case "pc", "em", "rem" -> 12;
          case "ex" -> 6;
          case "in" -> 72;
          case "cm" -> 72 / 2.54;
          case "mm" -> 72 / 25.4;
          case "q" -> 72 / 101.6;
          default -> Double.NaN;
        };
    return Double.parseDouble(length.group(1)) * unit;
  }
}
