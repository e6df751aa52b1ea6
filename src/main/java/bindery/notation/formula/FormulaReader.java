package bindery.notation.formula;

import bindery.notation.formula.TexStyle.Size;
import bindery.notation.tex.Fault;
import bindery.notation.tex.Macros;
import bindery.notation.tex.Tokens;
import bindery.notation.tex.Unreadable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Tag;

/** Reads formulas. */
public final class FormulaReader {
  private static final Map<String, Command> COMMANDS = commands();

  private FormulaReader() {}

  private static Map<String, Command> commands() {
    Map<String, Command> all = new HashMap<>();
    Alphabets.into(all);
    Functions.into(all);
    Fractions.into(all);
    Delimiters.into(all);
    Accents.into(all);
    Styles.into(all);
    Spaces.into(all);
    all.put("\\dots", Letters::dots);
    ColourCommands.into(all);
    Texts.into(all);
    TableCommands.into(all);
    Labels.into(all);
    Definitions.into(all);
    return Map.copyOf(all);
  }

  /** The tag of an element of MathML, for those who add to a formula. */
  public static Tag tag(String name) {
    return MathMl.element(name).tag();
  }

  /**
   * Reads a formula.
   *
   * @param tex without the marks around it
   * @param display whether it stands on lines of its own
   * @param macros that hold where it stands
   */
  public static ReadFormula read(String tex, boolean display, Macros macros) {
    Tokens tokens = new Tokens(tex, macros, Symbols.macros());
    Parser parser = new Parser(tokens, COMMANDS);
    TexStyle look = new TexStyle(display ? Size.DISPLAY : Size.TEXT, Alphabet.NORMAL, false, 1);
    List<Fault> faults = new ArrayList<>();
    List<Element> content = new ArrayList<>();
    try {
      content.addAll(Rows.whole(parser, look));
    } catch (Unreadable e) {
      faults.add(e.fault());
    }
    faults.addAll(parser.faults());
    if (parser.marks().rows().isEmpty()) {
      parser.marks().row(Optional.empty());
    }
    Element math = MathMl.of("math", content).attr("alttext", tex.strip());
    if (display) {
      math.attr("display", "block");
    }
    return new ReadFormula(math, parser.marks().rows(), faults, macros.and(tokens.defined()));
  }
}
