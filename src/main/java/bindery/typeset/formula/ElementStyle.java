package bindery.typeset.formula;

import bindery.style.Ink;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jsoup.nodes.Element;

/** What an element's attributes change about the style that it is set in (MathML Core §2.1.3). */
final class ElementStyle {
  private ElementStyle() {}

  static FormulaStyle of(Element element, FormulaStyle around) {
    if (element.attributesSize() == 0) {
      return around;
    }
    FormulaStyle style = around;
    String display = element.attr("displaystyle");
    if (!display.isEmpty()) {
      style = style.displayed(display.equalsIgnoreCase("true"));
    }
    String level = element.attr("scriptlevel").strip();
    if (!level.isEmpty() && level.matches("[+-]?\\d{1,2}")) {
      int number = Integer.parseInt(level.startsWith("+") ? level.substring(1) : level);
      boolean relative = level.startsWith("+") || level.startsWith("-");
      style = style.at(relative ? style.level() + number : number);
    }
    double size = size(element, style.em());
    style = size > 0 ? style.sized(size / style.em()) : style;
    Optional<Ink> ink = ink(element, "mathcolor", "color");
    return ink.isPresent() ? style.inked(ink.get()) : style;
  }

  private static double size(Element element, double em) {
    String said = element.attr("mathsize");
    said = said.isEmpty() ? declared(element, "font-size") : said;
    OptionalDouble size =
        switch (said.toLowerCase(Locale.ROOT)) {
          case "" -> OptionalDouble.empty();
          case "small" -> OptionalDouble.of(em / 1.2);
          case "big" -> OptionalDouble.of(em * 1.2);
          default -> MathLength.of(said, em, em);
        };
    return size.isPresent() && size.getAsDouble() < 20 * em ? size.getAsDouble() : 0;
  }

  /** The ink that an attribute names, or the declaration of a property. */
  static Optional<Ink> ink(Element element, String attribute, String property) {
    String said = element.attr(attribute);
    said = said.isEmpty() ? declared(element, property) : said;
    return said.isEmpty() ? Optional.empty() : MathColour.of(said);
  }

  /** What an element's own style says of a property; empty where nothing. */
  static String declared(Element element, String property) {
    String style = element.attr("style");
    if (style.isEmpty()) {
      return "";
    }
    for (String declaration : style.split(";")) {
      int colon = declaration.indexOf(':');
      if (colon > 0 && declaration.substring(0, colon).strip().equalsIgnoreCase(property)) {
        return declaration.substring(colon + 1).strip();
      }
    }
    return "";
  }
}
