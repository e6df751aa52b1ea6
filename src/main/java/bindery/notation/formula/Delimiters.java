package bindery.notation.formula;

import bindery.notation.formula.Atom.Limits;
import bindery.notation.tex.Token;
import bindery.notation.tex.Unreadable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Brackets and bars that are as large as what they hold, or as they are told. */
final class Delimiters {
  private static final String PLAIN = "()[]|/<>.↑↓↕⇑⇓⇕⟨⟩⌈⌉⌊⌋‖{}⟮⟯⎰⎱⟦⟧⟪⟫⦃⦄⌜⌝⌞⌟\\∣∥√";

  /** What {@code \big} and its kin are high; plain TeX, appendix B, to KaTeX's measure. */
  private static final List<String> HEIGHTS = List.of("1.2em", "1.8em", "2.4em", "3em");

  private static final List<String> BIG = List.of("\\big", "\\Big", "\\bigg", "\\Bigg");

  private Delimiters() {}

  static void into(Map<String, Command> all) {
    all.put("\\left", Delimiters::enclosed);
    all.put("\\middle", Delimiters::middle);
    for (int i = 0; i < BIG.size(); i++) {
      String height = HEIGHTS.get(i);
      all.put(BIG.get(i), (command, in, look) -> big(command, in, height, TexClass.ORD));
      all.put(BIG.get(i) + "l", (command, in, look) -> big(command, in, height, TexClass.OPEN));
      all.put(BIG.get(i) + "r", (command, in, look) -> big(command, in, height, TexClass.CLOSE));
      all.put(BIG.get(i) + "m", (command, in, look) -> big(command, in, height, TexClass.REL));
    }
  }

  /** A bracket that grows with its row. */
  static Element fence(String text, String form) {
    return MathMl.stretched(text).attr("form", form).attr("symmetric", "true");
  }

  /** The character of a delimiter that was written as TeX; empty for none. */
  static String named(String written) {
    String name = written.strip();
    if (name.equals(".") || name.isEmpty()) {
      return "";
    }
    return character(name).orElse("");
  }

  private static Optional<String> character(String name) {
    String plain =
        switch (name) {
          case "<", "\\lt" -> "⟨";
          case ">", "\\gt" -> "⟩";
          case "." -> "";
          case "∣" -> "|";
          case "∥", "\\parallel" -> "‖";
          case "\\mid" -> "|";
          default -> Symbols.named(name).map(Symbol::text).orElse(name);
        };
    boolean known = plain.isEmpty() || PLAIN.contains(plain);
    return known ? Optional.of(plain) : Optional.empty();
  }

  private static String read(Token command, FormulaInput in) {
    Token token = in.tokens().next();
    if (token.is("{")) {
      Token inner = in.tokens().next();
      if (in.tokens().next().is("}")) {
        token = inner;
      }
    }
    Optional<String> character = token.isEnd() ? Optional.empty() : character(token.text());
    if (character.isEmpty()) {
      throw new Unreadable(
          token.isEnd() ? command : token,
          "no bracket or bar stands after ‘" + command.text() + "’ but this:",
          "write one such as ‘(’, ‘\\{’ or ‘|’, or ‘.’ for none");
    }
    return character.get();
  }

  private static Atom enclosed(Token command, FormulaInput in, TexStyle look) {
    String open = read(command, in);
    List<Element> row = new ArrayList<>();
    if (!open.isEmpty()) {
      row.add(fence(open, "prefix"));
    }
    row.addAll(AtomSpacing.spaced(in.list(look, ""), look.size()));
    Token right = in.tokens().next();
    if (!right.is("\\right")) {
      throw new Unreadable(
          command,
          "this is never closed by a ‘\\right’:",
          "write one in the same group, ‘\\right.’ for no bracket");
    }
    String close = read(right, in);
    if (!close.isEmpty()) {
      row.add(fence(close, "postfix"));
    }
    Element element = MathMl.of("mrow", row);
    return new Atom(element, TexClass.INNER, Optional.empty(), Limits.BESIDE, List.of());
  }

  /** A bar between what a {@code \left} and a {@code \right} enclose. */
  private static Atom middle(Token command, FormulaInput in, TexStyle look) {
    return Atom.operator(fence(read(command, in), "infix"), TexClass.OPEN);
  }

  private static Atom big(Token command, FormulaInput in, String height, TexClass type) {
    String text = read(command, in);
    if (text.isEmpty()) {
      return Atom.nothing();
    }
    Element mo = MathMl.stretched(text).attr("symmetric", "true");
    return Atom.operator(mo.attr("minsize", height).attr("maxsize", height), type);
  }
}
