package bindery.notation.formula;

import bindery.notation.tex.Token;

/** Reads what a command is: its arguments, and what becomes of them. */
@FunctionalInterface
interface Command {
  /**
   * @param command as it was typed; what follows it comes next
   */
  Atom read(Token command, FormulaInput in, TexStyle look);
}
