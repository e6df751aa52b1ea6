package bindery.notation.formula;

/** Where the scripts of an atom stand. */
enum Limits {
  BESIDE,
  /** Under and over it in displays, beside it in text. */
  IN_DISPLAYS,
  UNDER_AND_OVER
}
