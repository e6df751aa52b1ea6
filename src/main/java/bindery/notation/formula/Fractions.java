package bindery.notation.formula;

import bindery.notation.formula.TexStyle.Size;
import bindery.notation.tex.TexLengths;
import bindery.notation.tex.Token;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Fractions, binomials and roots. */
final class Fractions {
  private Fractions() {}

  static void into(Map<String, Command> all) {
    all.put("\\frac", (command, in, look) -> Atom.ord(halves(command, in, look, "")));
    all.put("\\dfrac", (command, in, look) -> sized(command, in, look, Size.DISPLAY, ""));
    all.put("\\tfrac", (command, in, look) -> sized(command, in, look, Size.TEXT, ""));
    all.put("\\cfrac", Fractions::continued);
    all.put("\\binom", (command, in, look) -> fenced("(", halves(command, in, look, "0"), ")"));
    all.put("\\dbinom", (command, in, look) -> binomial(command, in, look, Size.DISPLAY));
    all.put("\\tbinom", (command, in, look) -> binomial(command, in, look, Size.TEXT));
    all.put("\\genfrac", Fractions::general);
    all.put("\\sfrac", Fractions::slanted);
    all.put("\\nicefrac", Fractions::slanted);
    all.put("\\sqrt", Fractions::root);
  }

  static Element fraction(Element numerator, Element denominator, String thickness) {
    Element fraction = MathMl.of("mfrac", numerator, denominator);
    return thickness.isEmpty() ? fraction : fraction.attr("linethickness", thickness);
  }

  static Atom fenced(String open, Element inside, String close) {
    Element row = MathMl.element("mrow");
    if (!open.isEmpty()) {
      row.appendChild(Delimiters.fence(open, "prefix"));
    }
    row.appendChild(inside);
    if (!close.isEmpty()) {
      row.appendChild(Delimiters.fence(close, "postfix"));
    }
    return Atom.ord(row);
  }

  private static Element halves(Token command, FormulaInput in, TexStyle look, String thickness) {
    TexStyle half = look.with(look.size().fraction());
    Element numerator = in.argument(command, half).element();
    Element denominator = in.argument(command, half).element();
    return fraction(numerator, denominator, thickness);
  }

  private static Atom sized(
      Token command, FormulaInput in, TexStyle look, Size size, String thickness) {
    Element fraction = halves(command, in, look.with(size), thickness);
    return Atom.ord(look.size() == size ? fraction : Styles.styled(size, fraction));
  }

  private static Atom binomial(Token command, FormulaInput in, TexStyle look, Size size) {
    Element inside = fenced("(", halves(command, in, look.with(size), "0"), ")").element();
    return Atom.ord(look.size() == size ? inside : Styles.styled(size, inside));
  }

  /** Continued fractions keep the size of displays all the way down. */
  private static Atom continued(Token command, FormulaInput in, TexStyle look) {
    in.tokens().optionalWord();
    TexStyle display = look.with(Size.DISPLAY);
    Element numerator = in.argument(command, display).element();
    Element denominator = in.argument(command, display).element();
    Element fraction =
        fraction(
            Styles.styled(Size.DISPLAY, numerator), Styles.styled(Size.DISPLAY, denominator), "");
    return Atom.ord(look.display() ? fraction : Styles.styled(Size.DISPLAY, fraction));
  }

  /** amsmath, 4.11.3: two delimiters, a thickness, a size, the halves. */
  private static Atom general(Token command, FormulaInput in, TexStyle look) {
    String open = Delimiters.named(in.tokens().word(command));
    String close = Delimiters.named(in.tokens().word(command));
    String thickness = in.tokens().word(command).strip();
    String size = in.tokens().word(command).strip();
    Optional<Size> given =
        size.matches("[0-3]")
            ? Optional.of(Size.values()[Integer.parseInt(size)])
            : Optional.empty();
    TexStyle own = given.map(look::with).orElse(look);
    boolean none = thickness.matches("0(\\.0*)?\\s*[a-z]*");
    Element halves = halves(command, in, own, none ? "0" : TexLengths.clean(thickness));
    Element whole =
        open.isEmpty() && close.isEmpty() ? halves : fenced(open, halves, close).element();
    return Atom.ord(given.isPresent() ? Styles.styled(given.get(), whole) : whole);
  }

  private static Atom slanted(Token command, FormulaInput in, TexStyle look) {
    TexStyle script = look.with(look.size().script());
    Element above = in.argument(command, script).element();
    Element below = in.argument(command, script).element();
    Element stroke = MathMl.operator("/");
    Element row =
        MathMl.of(
            "mrow",
            MathMl.of("msup", MathMl.element("mrow"), above),
            stroke,
            MathMl.of("msub", MathMl.element("mrow"), below));
    return Atom.ord(row);
  }

  private static Atom root(Token command, FormulaInput in, TexStyle look) {
    Optional<Element> degree = in.option(look.with(Size.SCRIPTSCRIPT));
    Element inside = in.argument(command, look).element();
    return Atom.ord(
        degree
            .map(index -> MathMl.of("mroot", inside, index))
            .orElseGet(() -> MathMl.of("msqrt", inside)));
  }
}
