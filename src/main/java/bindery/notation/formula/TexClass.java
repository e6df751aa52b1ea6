package bindery.notation.formula;

/** What an atom of a formula is, for the space around it (The TeXbook, chapter 17). */
enum TexClass {
  ORD,
  OP,
  BIN,
  REL,
  OPEN,
  CLOSE,
  PUNCT,
  INNER,
  /** A space or a mark that is no atom: neighbours look past it. */
  NONE
}
