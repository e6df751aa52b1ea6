package bindery.notation.formula;

import bindery.notation.tex.TexLengths;
import bindery.notation.tex.Token;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Spaces that an author writes. */
final class Spaces {
  private static final Map<String, String> WIDTHS =
      Map.ofEntries(
          Map.entry("\\,", "0.1667em"),
          Map.entry("\\thinspace", "0.1667em"),
          Map.entry("\\:", "0.2222em"),
          Map.entry("\\>", "0.2222em"),
          Map.entry("\\medspace", "0.2222em"),
          Map.entry("\\;", "0.2778em"),
          Map.entry("\\thickspace", "0.2778em"),
          Map.entry("\\!", "-0.1667em"),
          Map.entry("\\negthinspace", "-0.1667em"),
          Map.entry("\\negmedspace", "-0.2222em"),
          Map.entry("\\negthickspace", "-0.2778em"),
          Map.entry("\\ ", "0.3333em"),
          Map.entry("\\space", "0.3333em"),
          Map.entry("\\nobreakspace", "0.3333em"),
          Map.entry("\\enspace", "0.5em"),
          Map.entry("\\enskip", "0.5em"),
          Map.entry("\\quad", "1em"),
          Map.entry("\\qquad", "2em"));

  private Spaces() {}

  static void into(Map<String, Command> all) {
    WIDTHS.forEach(
        (name, width) -> all.put(name, (command, in, look) -> Atom.none(MathMl.space(width))));
    for (String name :
        new String[] {"\\hspace", "\\kern", "\\mkern", "\\mskip", "\\hskip", "\\hspace*"}) {
      all.put(name, Spaces::length);
    }
    all.put("\\vspace", Spaces::ignored);
    all.put("\\vskip", Spaces::ignored);
    all.put("\\tmspace", Spaces::length);
    all.put("\\rule", Spaces::rule);
    all.put("\\raisebox", Spaces::raised);
  }

  private static Atom length(Token command, FormulaInput in, TexStyle look) {
    in.tokens().takeHere("*");
    return Atom.none(MathMl.space(TexLengths.read(command, in.tokens())));
  }

  private static Atom ignored(Token command, FormulaInput in, TexStyle look) {
    in.tokens().takeHere("*");
    TexLengths.read(command, in.tokens());
    return Atom.nothing();
  }

  private static Atom rule(Token command, FormulaInput in, TexStyle look) {
    in.tokens().optionalWord();
    Element rule = MathMl.space(TexLengths.length(command, in.tokens().word(command)));
    rule.attr("height", TexLengths.length(command, in.tokens().word(command)));
    return Atom.ord(rule.attr("mathbackground", "#000000").addClass("rule"));
  }

  /** Words above or below their line; how high they are said to be is left to what they are. */
  private static Atom raised(Token command, FormulaInput in, TexStyle look) {
    String by = TexLengths.length(command, in.tokens().word(command));
    in.tokens().optionalWord();
    in.tokens().optionalWord();
    Element words = Texts.read(command, in, look, "").element();
    boolean down = by.startsWith("-");
    Element raised = MathMl.of("mpadded", words).attr("voffset", by);
    return Atom.ord(raised.attr(down ? "depth" : "height", "+" + by.substring(down ? 1 : 0)));
  }

  /** The width of a space by its command; empty where it is none. */
  static String width(String command) {
    return WIDTHS.getOrDefault(command, "");
  }
}
