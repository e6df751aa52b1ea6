package bindery.notation.formula;

import bindery.notation.formula.Atom.Limits;
import bindery.notation.tex.Token;
import bindery.notation.tex.Tokens;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Names of functions: those that TeX has, and those that an author gives. */
final class Functions {
  private static final String BESIDE =
      "arccos arcctg arcsin arctan arctg arg arccot arccsc arcsec ch cos cosec cosh cot cotg coth csc"
          + " csch ctg cth deg dim exp hom ker lg ln log sec sech sgn sin sinh sh tan tanh tg th";

  private static final String UNDER = "det gcd inf lim max min Pr sup lcm";

  private Functions() {}

  static void into(Map<String, Command> all) {
    for (String name : BESIDE.split(" ")) {
      all.put("\\" + name, (command, in, look) -> function(MathMl.upright(name), Limits.BESIDE));
    }
    for (String name : UNDER.split(" ")) {
      all.put(
          "\\" + name, (command, in, look) -> function(MathMl.upright(name), Limits.IN_DISPLAYS));
    }
    all.put("\\operatorname", Functions::named);
    all.put("\\operatornamewithlimits", Functions::withLimits);
  }

  private static Atom function(Element name, Limits limits) {
    return new Atom(name, TexClass.OP, Optional.empty(), limits, List.of());
  }

  private static Atom named(Token command, FormulaInput in, TexStyle look) {
    boolean star = in.tokens().takeHere("*");
    return star ? withLimits(command, in, look) : function(name(command, in, look), Limits.BESIDE);
  }

  private static Atom withLimits(Token command, FormulaInput in, TexStyle look) {
    return function(name(command, in, look), Limits.IN_DISPLAYS);
  }

  /** A plain name is one word, whatever signs are in it: there they are no operators. */
  private static Element name(Token command, FormulaInput in, TexStyle look) {
    List<Token> tokens = in.tokens().argument(command);
    String text = Tokens.text(tokens);
    if (text.matches("[A-Za-z0-9*'./ -]+") && !text.matches("[0-9]+")) {
      return MathMl.upright(text.replace(" ", "").replace("'", "′").replace('-', '\u2010'));
    }
    in.tokens().back(new Token("}", command.offset(), command.end()));
    in.tokens().back(tokens);
    in.tokens().back(new Token("{", command.offset(), command.end()));
    return in.argument(command, look.with(Alphabet.ROMAN)).element();
  }
}
