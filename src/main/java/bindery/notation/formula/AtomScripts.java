package bindery.notation.formula;

import bindery.notation.formula.Atom.Limits;
import bindery.notation.tex.Scanner;
import bindery.notation.tex.Token;
import bindery.notation.tex.Unreadable;
import java.text.Normalizer;
import org.jsoup.nodes.Element;

/** Reads what stands below, above and beside an atom. */
final class AtomScripts {
  private static final String PRIMES = "\u2032\u2033\u2034\u2057";

  /** Characters that are scripts by themselves. */
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ";

  private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₒₓₕₖₗₘₙₚₛₜᵢⱼᵣᵤᵥ";

  private final FormulaInput in;

  AtomScripts(FormulaInput in) {
    this.in = in;
  }

  /** The atom with the scripts that follow it. */
  Atom read(Atom base, TexStyle look) {
    TexStyle script = look.with(look.size().script());
    Limits limits = base.limits();
    Element sub = null;
    Element sup = null;
    while (true) {
      Token token = in.tokens().peek();
      switch (token.text()) {
        case "\\limits", "\\nolimits", "\\displaylimits" -> {
          in.tokens().next();
          limits = limits(token);
        }
        case "^" -> {
          in.tokens().next();
          sup = joined(sup, token, in.argument(token, script).element());
        }
        case "_" -> {
          in.tokens().next();
          if (sub != null) {
            throw twice(token, "sub");
          }
          sub = in.argument(token, script).element();
        }
        case "'", "’", "′", "″" -> {
          if (sup != null) {
            throw twice(token, "super");
          }
          sup = primes();
        }
        default -> {
          String raised = run(RAISED);
          String lowered = raised.isEmpty() ? run(LOWERED) : "";
          if (raised.isEmpty() && lowered.isEmpty()) {
            return scripted(base, limits, sub, sup, look);
          }
          sup = raised.isEmpty() ? sup : joined(sup, token, typed(raised, script));
          sub = lowered.isEmpty() ? sub : typed(lowered, script);
        }
      }
    }
  }

  private static Limits limits(Token token) {
    return switch (token.text()) {
      case "\\limits" -> Limits.UNDER_AND_OVER;
      case "\\nolimits" -> Limits.BESIDE;
      default -> Limits.IN_DISPLAYS;
    };
  }

  /** A superscript after primes goes on with them. */
  private Element joined(Element before, Token token, Element script) {
    if (before == null) {
      return script;
    }
    if (!before.nameIs("mo") || !PRIMES.contains(before.wholeText())) {
      throw twice(token, "super");
    }
    return MathMl.of("mrow", before, script);
  }

  private static Unreadable twice(Token token, String kind) {
    return new Unreadable(
        token,
        "a second " + kind + "script follows a first one:",
        "put braces round what the second belongs to");
  }

  private Element primes() {
    int count = 0;
    Token token = in.tokens().next();
    while (token.is("'") || token.is("’") || token.is("′") || token.is("″")) {
      count += token.is("″") ? 2 : 1;
      token = in.tokens().next();
    }
    in.tokens().back(token);
    String marks =
        count <= PRIMES.length()
            ? PRIMES.substring(count - 1, count)
            : PRIMES.substring(0, 1).repeat(count);
    return MathMl.operator(marks);
  }

  /** The characters of a set that come next, as plain ones. */
  private String run(String set) {
    StringBuilder out = new StringBuilder();
    Token token = in.tokens().raw();
    while (token.text().length() == 1 && set.contains(token.text())) {
      out.append(Normalizer.normalize(token.text(), Normalizer.Form.NFKC));
      token = in.tokens().raw();
    }
    in.tokens().back(token);
    return out.toString();
  }

  private Element typed(String text, TexStyle script) {
    in.tokens().back(new Token("}", 0, 0));
    in.tokens().back(Scanner.tokens(text));
    Element element = in.row(in.list(script, ""), script);
    in.tokens().next();
    return element;
  }

  /** {@code \sideset{_a^b}{_c^d}\sum}: scripts at the four corners of a large sign (amsmath). */
  static Atom sideset(Token command, FormulaInput in, TexStyle look) {
    Element before = in.argument(command, look).element();
    Element after = in.argument(command, look).element();
    Atom sign = in.argument(command, look);
    Element all = MathMl.of("mmultiscripts", sign.element());
    all.appendChild(corner(after, "sub")).appendChild(corner(after, "sup"));
    all.appendChild(MathMl.element("mprescripts"));
    all.appendChild(corner(before, "sub")).appendChild(corner(before, "sup"));
    return Atom.of(all, TexClass.OP).with(Limits.IN_DISPLAYS);
  }

  /** The script of an atom that has nothing else. */
  private static Element corner(Element scripts, String which) {
    Element atom = scripts;
    while (atom.nameIs("mrow") && atom.childrenSize() == 1) {
      atom = atom.child(0);
    }
    boolean has = atom.nameIs("msubsup") || atom.nameIs("m" + which);
    int last = atom.childrenSize() - 1;
    return has ? atom.child(which.equals("sub") ? 1 : last).clone() : MathMl.element("mrow");
  }

  private static Atom scripted(Atom base, Limits limits, Element sub, Element sup, TexStyle look) {
    if (sub == null && sup == null) {
      return base.with(limits);
    }
    boolean around =
        limits == Limits.UNDER_AND_OVER || limits == Limits.IN_DISPLAYS && look.display();
    if (around && !look.display()) {
      base.operator().ifPresent(mo -> mo.attr("movablelimits", "false"));
    }
    Element element;
    if (sub == null) {
      element = MathMl.of(around ? "mover" : "msup", base.element(), sup);
    } else if (sup == null) {
      element = MathMl.of(around ? "munder" : "msub", base.element(), sub);
    } else {
      element = MathMl.of(around ? "munderover" : "msubsup", base.element(), sub, sup);
    }
    return base.within(element);
  }
}
