package bindery.notation.formula;

import bindery.notation.tex.Token;
import bindery.notation.tex.Tokens;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** What a command may ask of the formula that it stands in. */
interface FormulaInput {
  Tokens tokens();

  /** The numbers and labels that are asked for where the formula is being read. */
  RowMarks marks();

  /**
   * The atoms up to the end of the group, which is not taken.
   *
   * @param end what ends it, besides what ends every group; empty for nothing else
   */
  List<Atom> list(MathStyle look, String end);

  /** What stands between braces, or one atom. */
  Atom argument(Token command, MathStyle look);

  /** What stands between brackets, if a bracket is next. */
  Optional<Element> option(MathStyle look);

  /** The same as one element, spaces and all. */
  Element row(List<Atom> atoms, MathStyle look);

  /** Tells of a fault in spite of which reading goes on. */
  void fault(Token at, String what, String todo);
}
