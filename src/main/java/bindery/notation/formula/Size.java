package bindery.notation.formula;

/** The styles of The TeXbook, chapter 17, without crampedness, which MathML sees to. */
enum Size {
  DISPLAY,
  TEXT,
  SCRIPT,
  SCRIPTSCRIPT;

  boolean isScript() {
    return this == SCRIPT || this == SCRIPTSCRIPT;
  }

  Size script() {
    return isScript() ? SCRIPTSCRIPT : SCRIPT;
  }

  /** That of a numerator. */
  Size fraction() {
    return this == DISPLAY ? TEXT : script();
  }

  /** Under and over something, as displays that stand in one another are not. */
  Size inner() {
    return this == DISPLAY ? TEXT : this;
  }
}
