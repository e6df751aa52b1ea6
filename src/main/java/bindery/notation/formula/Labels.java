package bindery.notation.formula;

import bindery.notation.tex.Token;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Numbers, labels and references of formulas. */
final class Labels {
  private Labels() {}

  static void into(Map<String, Command> all) {
    all.put("\\label", Labels::label);
    all.put("\\tag", Labels::tag);
    all.put("\\notag", Labels::silent);
    all.put("\\nonumber", Labels::silent);
    all.put("\\eqref", (command, in, look) -> reference(command, in, true));
    all.put("\\ref", (command, in, look) -> reference(command, in, false));
  }

  private static Atom label(Token command, FormulaInput in, TexStyle look) {
    String label = in.tokens().word(command).strip();
    if (label.isEmpty()) {
      in.fault(command, "this label has no name:", "write one between its braces");
    } else {
      in.marks().label(label);
    }
    return Atom.nothing();
  }

  private static Atom tag(Token command, FormulaInput in, TexStyle look) {
    boolean bare = in.tokens().takeHere("*");
    in.marks().tag(in.tokens().word(command).strip(), bare);
    return Atom.nothing();
  }

  private static Atom silent(Token command, FormulaInput in, TexStyle look) {
    in.marks().silence();
    return Atom.nothing();
  }

  /** Whoever knows the numbers writes them in its place. */
  private static Atom reference(Token command, FormulaInput in, boolean parentheses) {
    String label = in.tokens().word(command).strip();
    Element text = MathMl.text("mtext", parentheses ? "(" + label + ")" : label);
    return Atom.ord(text.addClass("equation-reference").attr("data-label", label));
  }
}
