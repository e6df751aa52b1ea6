package bindery.notation.formula;

import bindery.notation.tex.Token;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Arrows as long as what is written over and under them. */
final class Arrows {
  private static final Map<String, String> ALL =
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

  private Arrows() {}

  static void into(Map<String, Command> all) {
    ALL.forEach(
        (name, arrow) -> all.put(name, (command, in, look) -> arrow(command, in, look, arrow)));
  }

  private static Atom arrow(Token command, Reading in, Look look, String arrow) {
    Look script = look.with(look.size().script());
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
