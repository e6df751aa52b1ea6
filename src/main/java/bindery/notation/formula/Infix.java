package bindery.notation.formula;

import bindery.notation.tex.TexLengths;
import bindery.notation.tex.Token;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Fractions as TeX itself writes them: with a command between their halves. */
final class Infix {
  private static final Set<String> COMMANDS =
      Set.of("\\over", "\\atop", "\\choose", "\\brace", "\\brack", "\\above");

  private Infix() {}

  static boolean is(Token token) {
    return COMMANDS.contains(token.text());
  }

  /**
   * @param above the atoms before the command
   * @param end what ends the group
   */
  static Atom fraction(
      Token command, List<Atom> above, FormulaInput in, TexStyle look, String end) {
    String thickness = "";
    if (command.is("\\above")) {
      thickness = TexLengths.read(command, in.tokens());
    } else if (!command.is("\\over")) {
      thickness = "0";
    }
    TexStyle half = look.with(look.size().fraction());
    Element numerator = in.row(above, half);
    List<Atom> below = in.list(half, end);
    Element fraction = Fractions.fraction(numerator, in.row(below, half), thickness);
    return switch (command.text()) {
      case "\\choose" -> Fractions.fenced("(", fraction, ")");
      case "\\brace" -> Fractions.fenced("{", fraction, "}");
      case "\\brack" -> Fractions.fenced("[", fraction, "]");
      default -> Atom.ord(fraction);
    };
  }
}
