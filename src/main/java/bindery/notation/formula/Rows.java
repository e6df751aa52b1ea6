package bindery.notation.formula;

import bindery.notation.tex.Token;
import java.util.List;
import org.jsoup.nodes.Element;

/** Formulas as a whole, which may have rows though no environment says so. */
final class Rows {
  private Rows() {}

  static List<Element> whole(FormulaInput in, TexStyle look) {
    List<Element> content = read(in, look);
    Token end = in.tokens().next();
    if (!end.isEnd()) {
      throw Parser.unexpected(end);
    }
    return content;
  }

  /** What stands up to the end of a group, which may have rows. */
  static List<Element> inGroup(FormulaInput in, TexStyle look) {
    List<Atom> atoms = in.list(look, "");
    if (!CellGrid.isRowEnd(in.tokens().peek())) {
      return AtomSpacing.spaced(atoms, look.size());
    }
    return List.of(CellGrid.read(in, look, TableKind.of("substack"), atoms));
  }

  /** What stands up to the end of an environment or formula, which is not taken. */
  static List<Element> read(FormulaInput in, TexStyle look) {
    List<Atom> atoms = in.list(look, "");
    Token token = in.tokens().peek();
    boolean rows = CellGrid.isRowEnd(token) || token.is("&") && look.display();
    if (!rows) {
      return AtomSpacing.spaced(atoms, look.size());
    }
    return List.of(CellGrid.read(in, look, TableKind.of("aligned"), atoms));
  }
}
