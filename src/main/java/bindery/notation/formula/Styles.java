package bindery.notation.formula;

import bindery.notation.formula.Atom.Limits;
import bindery.notation.formula.TexStyle.Size;
import bindery.notation.tex.Token;
import bindery.notation.tex.Unreadable;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Sizes, classes, and what is measured and not seen. */
final class Styles {
  private static final Map<String, Size> SIZES =
      Map.of(
          "\\displaystyle", Size.DISPLAY,
          "\\textstyle", Size.TEXT,
          "\\scriptstyle", Size.SCRIPT,
          "\\scriptscriptstyle", Size.SCRIPTSCRIPT);

  private static final Map<String, TexClass> CLASSES =
      Map.of(
          "\\mathord", TexClass.ORD,
          "\\mathop", TexClass.OP,
          "\\mathbin", TexClass.BIN,
          "\\mathrel", TexClass.REL,
          "\\mathopen", TexClass.OPEN,
          "\\mathclose", TexClass.CLOSE,
          "\\mathpunct", TexClass.PUNCT,
          "\\mathinner", TexClass.INNER);

  /** Sizes of type, which hold to the end of the group, in parts of that of the formula. */
  private static final Map<String, Double> TYPE_SIZES =
      Map.ofEntries(
          Map.entry("\\tiny", 0.5),
          Map.entry("\\sixptsize", 0.6),
          Map.entry("\\scriptsize", 0.7),
          Map.entry("\\footnotesize", 0.8),
          Map.entry("\\small", 0.9),
          Map.entry("\\normalsize", 1.0),
          Map.entry("\\large", 1.2),
          Map.entry("\\Large", 1.44),
          Map.entry("\\LARGE", 1.728),
          Map.entry("\\huge", 2.074),
          Map.entry("\\Huge", 2.488));

  /** What asks for nothing that a formula of a book does. */
  private static final String IGNORED =
      "\\relax \\nobreak \\allowbreak \\displaybreak \\strut \\null \\noindent "
          + "\\hfill \\nolimits \\limits \\displaylimits \\centering \\boldmath \\bigstrut "
          + "\\nonumberline \\par \\protect \\global \\long \\phantomsection "
          + "\\allowdisplaybreaks \\ensuremath \\leavevmode \\unskip \\ignorespaces "
          + "\\noexpand \\/";

  private Styles() {}

  static void into(Map<String, Command> all) {
    SIZES.forEach((name, size) -> all.put(name, (command, in, look) -> rest(in, look, size)));
    CLASSES.forEach(
        (name, type) -> all.put(name, (command, in, look) -> classed(command, in, look, type)));
    TYPE_SIZES.forEach((name, size) -> all.put(name, (command, in, look) -> sized(in, look, size)));
    List.of(IGNORED.split(" "))
        .forEach(name -> all.put(name, (command, in, look) -> Atom.nothing()));
    all.put("\\phantom", (command, in, look) -> phantom(command, in, look, "", ""));
    all.put("\\hphantom", (command, in, look) -> phantom(command, in, look, "height", "depth"));
    all.put("\\vphantom", (command, in, look) -> phantom(command, in, look, "width", ""));
    all.put("\\smash", Styles::smash);
    for (String name :
        List.of("\\mathrlap", "\\rlap", "\\mathllap", "\\llap", "\\mathclap", "\\clap")) {
      all.put(name, Styles::lap);
    }
    all.put("\\boxed", (command, in, look) -> marked(command, in, look, "boxed"));
    all.put("\\cancel", (command, in, look) -> marked(command, in, look, "cancel"));
    all.put("\\bcancel", (command, in, look) -> marked(command, in, look, "bcancel"));
    all.put("\\xcancel", (command, in, look) -> marked(command, in, look, "xcancel"));
    all.put("\\sout", (command, in, look) -> marked(command, in, look, "sout"));
    all.put("\\vcenter", (command, in, look) -> in.argument(command, look));
    all.put("\\mathchoice", Styles::choice);
    all.put("\\begingroup", Styles::group);
    all.put("\\sideset", AtomScripts::sideset);
  }

  static Element styled(Size size, Element inside) {
    Element style = MathMl.of("mstyle", inside);
    return style
        .attr("displaystyle", String.valueOf(size == Size.DISPLAY))
        .attr("scriptlevel", size == Size.SCRIPT ? "1" : size == Size.SCRIPTSCRIPT ? "2" : "0");
  }

  private static Atom rest(FormulaInput in, TexStyle look, Size size) {
    TexStyle other = look.with(size);
    List<Atom> rest = in.list(other, "]");
    if (rest.isEmpty()) {
      return Atom.nothing();
    }
    return look.size() == size ? Atom.parts(rest) : Atom.ord(styled(size, in.row(rest, other)));
  }

  private static Atom sized(FormulaInput in, TexStyle look, double size) {
    List<Atom> rest = in.list(look.sized(size), "]");
    if (rest.isEmpty()) {
      return Atom.nothing();
    }
    if (size == look.typeSize()) {
      return Atom.parts(rest);
    }
    String percent = Math.round(size / look.typeSize() * 100) + "%";
    return Atom.ord(MathMl.of("mstyle", in.row(rest, look)).attr("mathsize", percent));
  }

  private static Atom classed(Token command, FormulaInput in, TexStyle look, TexClass type) {
    Element element = in.argument(command, look).element();
    Atom atom = Atom.of(element, type);
    return type == TexClass.OP ? atom.with(Limits.IN_DISPLAYS) : atom;
  }

  private static Atom phantom(
      Token command, FormulaInput in, TexStyle look, String none, String neither) {
    Element hidden = MathMl.of("mphantom", in.argument(command, look).element());
    if (none.isEmpty()) {
      return Atom.ord(hidden);
    }
    Element padded = MathMl.of("mpadded", hidden).attr(none, "0");
    return Atom.ord(neither.isEmpty() ? padded : padded.attr(neither, "0"));
  }

  private static Atom smash(Token command, FormulaInput in, TexStyle look) {
    String which = in.tokens().optionalWord().orElse("tb");
    Element padded = MathMl.of("mpadded", in.argument(command, look).element());
    if (which.contains("t")) {
      padded.attr("height", "0");
    }
    if (which.contains("b")) {
      padded.attr("depth", "0");
    }
    return Atom.ord(padded);
  }

  /** What takes no room: to the right, to the left, or round its place. */
  private static Atom lap(Token command, FormulaInput in, TexStyle look) {
    Element padded = MathMl.of("mpadded", in.argument(command, look).element()).attr("width", "0");
    String side = command.text().replace("\\math", "").replace("\\", "");
    return Atom.ord(side.equals("rlap") ? padded : padded.addClass(side));
  }

  private static Atom marked(Token command, FormulaInput in, TexStyle look, String name) {
    Element inside =
        in.argument(command, name.equals("boxed") ? look.with(Size.DISPLAY) : look).element();
    Element row = MathMl.of("mrow", inside).addClass(name);
    return Atom.ord(row);
  }

  private static Atom choice(Token command, FormulaInput in, TexStyle look) {
    Atom chosen = null;
    for (Size size : Size.values()) {
      Atom one = in.argument(command, look.with(size));
      chosen = size == look.size() ? one : chosen;
    }
    return chosen;
  }

  private static Atom group(Token command, FormulaInput in, TexStyle look) {
    Atom group = Atom.ord(in.row(in.list(look, ""), look));
    Token end = in.tokens().next();
    if (!end.is("\\endgroup")) {
      throw new Unreadable(command, "this group is begun and never ended:", "write ‘\\endgroup’");
    }
    return group;
  }
}
