package bindery.epub.sheet;

import bindery.style.Style;
import bindery.style.cascade.Cascade;

/**
 * What a value can depend on at an element or pseudo-element.
 *
 * @param own the style it has
 * @param parent the style it inherits from
 * @param root the style of the root
 */
record Surroundings(Cascade cascade, Style own, Style parent, Style root) {
  boolean rightToLeft() {
    return own.text().rightToLeft();
  }

  /** Points to an em in the value of a property. */
  double em(String property) {
    return (property.equals("font-size") ? parent : own).font().size();
  }

  /**
   * How many em a unit is.
   *
   * @param property whose value it stands in: sizes of type count in the parent's
   */
  double em(String unit, String property) {
    boolean ofParent = property.equals("font-size");
    double em = em(property);
    double leading =
        (ofParent || property.equals("line-height") ? parent : own).text().lineHeight();
    double points =
        switch (unit) {
          case "rem" -> root.font().size();
          case "rlh" -> root.text().lineHeight();
          case "lh" -> leading;
          default -> Double.NaN;
        };
    return em > 0 ? points / em : Double.NaN;
  }
}
