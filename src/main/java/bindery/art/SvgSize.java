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
  private static final Pattern LENGTH =
      Pattern.compile("\\s*([+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?)\\s*([a-zA-Z%]*)\\s*");

  /** What a user agent takes when nothing is said. */
  private static final SvgSize UNSAID = new SvgSize(300 * PIXEL, 150 * PIXEL);

  /** Reads the root; absent and relative lengths come from the view box, whose units are pixels. */
  static SvgSize of(XMLStreamReader root) throws BadPicture {
    if (!root.getLocalName().equals("svg")) {
      throw new BadPicture(
          "unknown-picture",
          "this is markup, but not SVG: its first element is " + root.getLocalName(),
          "save it as JPEG, PNG, GIF, WebP or SVG");
    }
    double width = points(root.getAttributeValue(null, "width"));
    double height = points(root.getAttributeValue(null, "height"));
    double[] box = viewBox(root.getAttributeValue(null, "viewBox"));
    if (box == null) {
      return positive(
          Double.isNaN(width) ? UNSAID.width : width,
          Double.isNaN(height) ? UNSAID.height : height);
    }
    double ratio = box[0] / box[1];
    if (Double.isNaN(width) && Double.isNaN(height)) {
      return positive(box[0] * PIXEL, box[1] * PIXEL);
    }
    return positive(
        Double.isNaN(width) ? height * ratio : width,
        Double.isNaN(height) ? width / ratio : height);
  }

  private static SvgSize positive(double width, double height) throws BadPicture {
    if (!(width > 0 && height > 0) || Double.isInfinite(width) || Double.isInfinite(height)) {
      throw new BadPicture(
          "broken-picture", "the drawing has no size", "give its svg element a width and a height");
    }
    return new SvgSize(width, height);
  }

  private static double[] viewBox(String value) {
    String[] numbers = value == null ? new String[0] : value.trim().split("[\\s,]+");
    if (numbers.length != 4) {
      return null;
    }
    double width = points(numbers[2]) / PIXEL;
    double height = points(numbers[3]) / PIXEL;
    return width > 0 && height > 0 ? new double[] {width, height} : null;
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
