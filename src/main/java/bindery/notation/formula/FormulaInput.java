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
  List<Atom> list(TexStyle look, String end);

  /** What stands between braces, or one atom. */
  Atom argument(Token command, TexStyle look);

  /** What stands between brackets, if a bracket is next. */
  Optional<Element> option(TexStyle look);

  /** The same as one element, spaces and all. */
  Element row(List<Atom> atoms, TexStyle look);

  /** Tells of a fault in spite of which reading goes on. */
  void fault(Token at, String what, String todo);
}
