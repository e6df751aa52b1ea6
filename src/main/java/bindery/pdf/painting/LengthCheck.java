package bindery.pdf.painting;

import bindery.pdf.drawing.Lengths;
import bindery.pdf.drawing.Styled;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells the lengths of an element that are none, for what they are of is not painted as meant. */
final class LengthCheck {
  private static final List<String> LENGTHS =
      List.of(
          ("x y width height cx cy r rx ry x1 y1 x2 y2 dx dy font-size stroke-width"
                  + " stroke-dashoffset letter-spacing word-spacing")
              .split(" "));

  /** These are of something that has no extent when they are negative. */
  private static final Set<String> EXTENTS =
      Set.of("width", "height", "r", "rx", "ry", "stroke-width", "font-size");

  private static final Pattern WORD = Pattern.compile("(?!NaN|Infinity)[a-z-]+");
  private static final Pattern SEPARATOR = Pattern.compile("[\\s,]+");

  private LengthCheck() {}

  static void tell(Styled styled, Flaws flaws) {
    for (String name : LENGTHS) {
      String declared = styled.own(name);
      String value = declared == null ? styled.element().attr(name).trim() : declared;
      if (value.isEmpty() || WORD.matcher(value).matches()) {
        continue;
      }
      for (String one : SEPARATOR.split(value)) {
        double length = Lengths.read(one, 1, 1, Double.NaN);
        if (Double.isNaN(length) || length < 0 && EXTENTS.contains(name)) {
          String shown = value.length() > 40 ? value.substring(0, 40) + "…" : value;
          flaws.tell(styled.element(), "its " + name + " cannot be ‘" + shown + "’");
          break;
        }
      }
    }
  }
}
