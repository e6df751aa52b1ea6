package bindery.typeset.formula;

import bindery.style.Ink;

/**
 * How a part of a formula is to be set: TeX's styles (<i>The TeXbook</i>, chapter 17) and the ink.
 *
 * @param em size of the type at level 0, points
 * @param level 0, 1 in scripts, 2 in scripts of scripts
 * @param display whether there is room for large operators and full fractions
 * @param cramped whether superscripts are raised less, as under a rule
 * @param dotless whether an accent takes the place of the dots of i and j
 */
record FormulaStyle(
    double em, int level, boolean display, boolean cramped, boolean dotless, Ink ink) {
  /** Scripts of scripts of scripts are no smaller. */
  static final int DEEPEST = 2;

  FormulaStyle displayed(boolean displayed) {
    return new FormulaStyle(em, level, displayed, cramped, dotless, ink);
  }

  /** The same under a rule, or below something. */
  FormulaStyle crampedOnly() {
    return new FormulaStyle(em, level, display, true, false, ink);
  }

  FormulaStyle script() {
    return new FormulaStyle(em, Math.min(DEEPEST, level + 1), false, cramped, false, ink);
  }

  FormulaStyle at(int other) {
    return new FormulaStyle(
        em, Math.max(0, Math.min(DEEPEST, other)), display, cramped, dotless, ink);
  }

  FormulaStyle inked(Ink other) {
    return new FormulaStyle(em, level, display, cramped, dotless, other);
  }

  FormulaStyle sized(double factor) {
    return new FormulaStyle(em * factor, level, display, cramped, dotless, ink);
  }

  FormulaStyle under(boolean accent) {
    return new FormulaStyle(em, level, display, true, accent, ink);
  }

  /** The numerator of a fraction; its denominator is cramped as well. */
  FormulaStyle part() {
    return display ? displayed(false).dotted() : script();
  }

  /** The same where letters keep their dots. */
  FormulaStyle dotted() {
    return new FormulaStyle(em, level, display, cramped, false, ink);
  }
}
