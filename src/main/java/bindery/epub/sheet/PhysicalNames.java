package bindery.epub.sheet;

import bindery.style.css.Component;
import bindery.style.css.Component.Word;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Properties and words of today by those that CSS 2.1 had for them: sides that lines run to (CSS
 * Logical 1), breaks (CSS Break 3 §3.4) and small capitals.
 */
final class PhysicalNames {
  private static final Pattern SIDES =
      Pattern.compile("(margin|padding|border)-(inline|block)(-start|-end)?");

  private static final Pattern INSET = Pattern.compile("inset-(inline|block)(-start|-end)?");

  private static final Set<String> TO_SIDES = Set.of("text-align", "float", "clear");

  private static final Map<String, String> NAMES =
      Map.of(
          "inline-size", "width",
          "block-size", "height",
          "min-inline-size", "min-width",
          "max-inline-size", "max-width",
          "min-block-size", "min-height",
          "max-block-size", "max-height");

  private PhysicalNames() {}

  /** A property and its value. */
  record Named(String property, List<Component> value) {}

  static boolean dependsOnDirection(String property, String value) {
    return isSide(property)
        || TO_SIDES.contains(property) && value.matches("(?i)(inline-)?(start|end)");
  }

  /** Whether it is about the side that lines run from or to. */
  static boolean isSide(String property) {
    return property.contains("inline") && !property.endsWith("inline-size");
  }

  /** What a declaration is called in CSS 2.1; itself where there is nothing to say. */
  static List<Named> of(String property, List<Component> value, boolean rightToLeft) {
    Matcher sides = SIDES.matcher(property);
    if (sides.matches()) {
      return sides(sides.group(1) + "-", sides.group(2), sides.group(3), value, rightToLeft);
    }
    Matcher inset = INSET.matcher(property);
    if (inset.matches()) {
      return sides("", inset.group(1), inset.group(2), value, rightToLeft);
    }
    if (property.startsWith("break-") && value.size() == 1) {
      return List.of(new Named("page-" + property, List.of(pageBreak(value.get(0)))));
    }
    if (property.equals("font-variant-caps") && value.size() == 1) {
      boolean normal = value.get(0).is("normal") || value.get(0).is("inherit");
      Component caps = normal ? value.get(0) : new Word("small-caps");
      return List.of(new Named("font-variant", List.of(caps)));
    }
    if (TO_SIDES.contains(property) && value.size() == 1) {
      return List.of(new Named(property, List.of(side(value.get(0), rightToLeft))));
    }
    return List.of(new Named(NAMES.getOrDefault(property, property), value));
  }

  private static List<Named> sides(
      String stem, String axis, String which, List<Component> value, boolean rightToLeft) {
    boolean inline = axis.equals("inline");
    String start = stem + (!inline ? "top" : rightToLeft ? "right" : "left");
    String end = stem + (!inline ? "bottom" : rightToLeft ? "left" : "right");
    if (which != null) {
      return List.of(new Named(which.equals("-start") ? start : end, value));
    }
    boolean pair = value.size() == 2 && !stem.startsWith("border");
    List<Component> first = pair ? value.subList(0, 1) : value;
    List<Component> second = pair ? value.subList(1, 2) : value;
    return List.of(new Named(start, first), new Named(end, second));
  }

  private static Component side(Component word, boolean rightToLeft) {
    if (word.is("start") || word.is("inline-start")) {
      return new Word(rightToLeft ? "right" : "left");
    }
    boolean end = word.is("end") || word.is("inline-end");
    return end ? new Word(rightToLeft ? "left" : "right") : word;
  }

  /** There is no right-hand page on a screen, so {@code recto} is left unsaid. */
  private static Component pageBreak(Component word) {
    if (word.is("avoid-page")) {
      return new Word("avoid");
    }
    return word.is("page") ? new Word("always") : word;
  }
}
