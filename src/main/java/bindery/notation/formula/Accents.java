package bindery.notation.formula;

import bindery.notation.formula.Atom.Limits;
import bindery.notation.tex.Token;
import bindery.notation.tex.Unreadable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** What stands over and under: accents, lines, braces, arrows, other formulas. */
final class Accents {
  private static final Map<String, String> FIXED =
      Map.ofEntries(
          Map.entry("\\hat", "ˆ"),
          Map.entry("\\check", "ˇ"),
          Map.entry("\\tilde", "˜"),
          Map.entry("\\acute", "´"),
          Map.entry("\\grave", "`"),
          Map.entry("\\dot", "˙"),
          Map.entry("\\ddot", "¨"),
          Map.entry("\\dddot", "\u20DB"),
          Map.entry("\\ddddot", "\u20DC"),
          Map.entry("\\breve", "˘"),
          Map.entry("\\bar", "¯"),
          Map.entry("\\vec", "→"),
          Map.entry("\\mathring", "˚"));

  private static final Map<String, String> OVER =
      Map.ofEntries(
          Map.entry("\\widehat", "\u0302"),
          Map.entry("\\widetilde", "˜"),
          Map.entry("\\widecheck", "ˇ"),
          Map.entry("\\widebar", "‾"),
          Map.entry("\\overline", "‾"),
          Map.entry("\\overrightarrow", "→"),
          Map.entry("\\overleftarrow", "←"),
          Map.entry("\\overleftrightarrow", "↔"),
          Map.entry("\\Overrightarrow", "⇒"),
          Map.entry("\\overrightharpoon", "⇀"),
          Map.entry("\\overleftharpoon", "↼"),
          Map.entry("\\overgroup", "⏠"),
          Map.entry("\\overparen", "⏜"),
          Map.entry("\\wideparen", "⏜"),
          Map.entry("\\overarc", "⏜"),
          Map.entry("\\overlinesegment", "‾"));

  private static final Map<String, String> UNDER =
      Map.ofEntries(
          Map.entry("\\underline", "‾"),
          Map.entry("\\underrightarrow", "→"),
          Map.entry("\\underleftarrow", "←"),
          Map.entry("\\underleftrightarrow", "↔"),
          Map.entry("\\undergroup", "⏡"),
          Map.entry("\\underparen", "⏝"),
          Map.entry("\\utilde", "˜"),
          Map.entry("\\underlinesegment", "‾"));

  private static final Map<String, String> BRACES =
      Map.of(
          "\\overbrace", "⏞",
          "\\underbrace", "⏟",
          "\\overbracket", "⎴",
          "\\underbracket", "⎵");

  /** As long as what is written over and under them. */
  private static final Map<String, String> ARROWS =
      Map.ofEntries(
          Map.entry("\\xrightarrow", "→"),
          Map.entry("\\xleftarrow", "←"),
          Map.entry("\\xleftrightarrow", "↔"),
          Map.entry("\\xRightarrow", "⇒"),
          Map.entry("\\xLeftarrow", "⇐"),
          Map.entry("\\xLeftrightarrow", "⇔"),
          Map.entry("\\xhookrightarrow", "↪"),
          Map.entry("\\xhookleftarrow", "↩"),
          Map.entry("\\xmapsto", "↦"),
          Map.entry("\\xrightharpoonup", "⇀"),
          Map.entry("\\xrightharpoondown", "⇁"),
          Map.entry("\\xleftharpoonup", "↼"),
          Map.entry("\\xleftharpoondown", "↽"),
          Map.entry("\\xrightleftharpoons", "⇌"),
          Map.entry("\\xleftrightharpoons", "⇋"),
          Map.entry("\\xrightleftarrows", "⇄"),
          Map.entry("\\xrightequilibrium", "⇌"),
          Map.entry("\\xleftequilibrium", "⇋"),
          Map.entry("\\xtofrom", "⇄"),
          Map.entry("\\xlongequal", "="),
          Map.entry("\\xtwoheadrightarrow", "↠"),
          Map.entry("\\xtwoheadleftarrow", "↞"));

  private Accents() {}

  static void into(Map<String, Command> all) {
    FIXED.forEach(
        (name, mark) ->
            all.put(name, (command, in, look) -> accent(command, in, look, mark(mark, false))));
    OVER.forEach(
        (name, mark) ->
            all.put(name, (command, in, look) -> accent(command, in, look, mark(mark, true))));
    UNDER.forEach(
        (name, mark) ->
            all.put(name, (command, in, look) -> below(command, in, look, mark(mark, true))));
    BRACES.forEach(
        (name, mark) ->
            all.put(name, (command, in, look) -> brace(command, in, look, mark(mark, true))));
    ARROWS.forEach(
        (name, arrow) -> all.put(name, (command, in, look) -> arrow(command, in, look, arrow)));
    all.put("\\overset", (command, in, look) -> stacked(command, in, look, true, false));
    all.put("\\stackrel", (command, in, look) -> stacked(command, in, look, true, true));
    all.put("\\underset", (command, in, look) -> stacked(command, in, look, false, false));
    all.put("\\overunderset", Accents::both);
  }

  private static Element mark(String text, boolean stretches) {
    return stretches ? MathMl.stretched(text) : MathMl.operator(text).attr("stretchy", "false");
  }

  private static Atom accent(Token command, FormulaInput in, TexStyle look, Element mark) {
    Element base = in.argument(command, look).element();
    return Atom.ord(MathMl.of("mover", base, mark).attr("accent", "true"));
  }

  private static Atom below(Token command, FormulaInput in, TexStyle look, Element mark) {
    Element base = in.argument(command, look).element();
    return Atom.ord(MathMl.of("munder", base, mark).attr("accentunder", "true"));
  }

  private static Atom brace(Token command, FormulaInput in, TexStyle look, Element mark) {
    Element base = in.argument(command, look).element();
    boolean over = command.text().startsWith("\\over");
    Element braced = MathMl.of(over ? "mover" : "munder", base, mark);
    // TeX has an operator here, after which a sign would lose the space that it has elsewhere
    return new Atom(braced, TexClass.INNER, Optional.empty(), Limits.UNDER_AND_OVER, List.of());
  }

  private static Atom stacked(
      Token command, FormulaInput in, TexStyle look, boolean over, boolean relation) {
    Element script = in.argument(command, look.with(look.size().script())).element();
    Atom base = base(command, in, look);
    Element element = MathMl.of(over ? "mover" : "munder", base.element(), script);
    fix(base, look);
    Atom atom = base.within(element);
    return relation ? atom.with(TexClass.REL) : atom;
  }

  private static Atom both(Token command, FormulaInput in, TexStyle look) {
    TexStyle small = look.with(look.size().script());
    Element over = in.argument(command, small).element();
    Element under = in.argument(command, small).element();
    Atom base = base(command, in, look);
    fix(base, look);
    return base.within(MathMl.of("munderover", base.element(), under, over));
  }

  /** What stands over a symbol leaves it the class that it has (amsmath, 4.12). */
  private static Atom base(Token command, FormulaInput in, TexStyle look) {
    boolean braces = in.tokens().take("{");
    if (!braces) {
      return in.argument(command, look);
    }
    List<Atom> atoms = in.list(look, "");
    Token close = in.tokens().next();
    if (!close.is("}")) {
      throw new Unreadable(
          close.isEnd() ? command : close, "a brace is not closed here:", "close it with ‘}’");
    }
    return atoms.size() == 1 ? atoms.get(0) : Atom.ord(in.row(atoms, look));
  }

  private static void fix(Atom base, TexStyle look) {
    if (!look.display() && base.limits() == Limits.IN_DISPLAYS) {
      base.operator().ifPresent(mo -> mo.attr("movablelimits", "false"));
    }
  }

  private static Atom arrow(Token command, FormulaInput in, TexStyle look, String arrow) {
    TexStyle script = look.with(look.size().script());
    Optional<Element> under = in.option(script);
    Element over = padded(in.argument(command, script).element());
    Element mo = MathMl.stretched(arrow).attr("minsize", "1.8em");
    return Atom.operator(mo, TexClass.REL).within(labelled(mo, over, under));
  }

  static Element labelled(Element mo, Element over, Optional<Element> under) {
    return under
        .map(below -> MathMl.of("munderover", mo, padded(below), over))
        .orElseGet(() -> MathMl.of("mover", mo, over));
  }

  private static Element padded(Element label) {
    return MathMl.of("mrow", MathMl.space("0.4em"), label, MathMl.space("0.4em"));
  }
}
