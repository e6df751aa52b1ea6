package bindery.notation.formula;

import bindery.notation.tex.Fault;
import bindery.notation.tex.Token;
import bindery.notation.tex.Tokens;
import bindery.notation.tex.Unreadable;
import bindery.report.NearestName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Reads the tokens of a formula, from atom to atom. */
final class Parser implements FormulaInput {
  /** Groups in groups and lists in lists; those of books go ten deep. */
  private static final int DEEPEST = 200;

  /**
   * Faults of one formula that are told, the first few with what was meant: finding that takes
   * time.
   */
  private static final int MOST_FAULTS = 50;

  private static final int MOST_HINTS = 4;

  /** What ends a group of any kind. */
  private static final Set<String> ENDS =
      Set.of(
          "",
          "}",
          "&",
          "\\\\",
          "\\cr",
          "\\newline",
          "\\end",
          "\\right",
          "\\endgroup",
          "$",
          "\\)",
          "\\]");

  private final Tokens tokens;
  private final Map<String, Command> commands;
  private final RowMarks marks = new RowMarks();
  private final List<Fault> faults = new ArrayList<>();
  private final AtomScripts scripts;
  private int depth;

  Parser(Tokens tokens, Map<String, Command> commands) {
    this.tokens = tokens;
    this.commands = commands;
    this.scripts = new AtomScripts(this);
  }

  List<Fault> faults() {
    return faults;
  }

  @Override
  public Tokens tokens() {
    return tokens;
  }

  @Override
  public RowMarks marks() {
    return marks;
  }

  @Override
  public void fault(Token at, String what, String todo) {
    if (faults.size() < MOST_FAULTS) {
      faults.add(at.fault(what, todo));
    }
  }

  @Override
  public Element row(List<Atom> atoms, TexStyle look) {
    return MathMl.row(AtomSpacing.spaced(atoms, look.size()));
  }

  @Override
  public List<Atom> list(TexStyle look, String end) {
    List<Atom> atoms = new ArrayList<>();
    enter(tokens.peek());
    while (true) {
      Token token = tokens.peek();
      if (ENDS.contains(token.text()) || token.is(end)) {
        depth--;
        return atoms;
      }
      if (Infix.is(token)) {
        tokens.next();
        Atom fraction = Infix.fraction(token, atoms, this, look, end);
        depth--;
        return new ArrayList<>(List.of(fraction));
      }
      Atom atom = scripted(look);
      if (atom.hasParts()) {
        atoms.addAll(atom.parts());
      } else {
        atoms.add(atom);
      }
    }
  }

  private Atom scripted(TexStyle look) {
    Token token = tokens.peek();
    boolean bare = token.is("^") || token.is("_") || token.is("'");
    Atom base = bare ? Atom.ord(MathMl.element("mrow")) : atom(look);
    return base.hasParts() ? base : scripts.read(base, look);
  }

  @Override
  public Atom argument(Token command, TexStyle look) {
    Token token = tokens.peek();
    if (ENDS.contains(token.text()) || token.is("^") || token.is("_")) {
      throw new Unreadable(
          command, "this command wants an argument after it:", "write it between braces");
    }
    Atom atom =
        Letters.isDigit(token.text())
            ? digit(look)
            : Letters.isLetter(token.text())
                ? Atom.ord(Letters.letters(tokens.next().text(), look))
                : atom(look);
    return atom.hasParts() ? Atom.ord(row(atom.parts(), look)) : atom;
  }

  /** As an argument a digit is a number of its own. */
  private Atom digit(TexStyle look) {
    return Atom.ord(Letters.digits(tokens.next().text(), look));
  }

  @Override
  public Optional<Element> option(TexStyle look) {
    Token token = tokens.peek();
    if (!token.is("[")) {
      return Optional.empty();
    }
    tokens.next();
    Element element = row(list(look, "]"), look);
    if (!tokens.next().is("]")) {
      throw new Unreadable(token, "this bracket is opened and never closed:", "close it with ‘]’");
    }
    return Optional.of(element);
  }

  /** One atom without its scripts. */
  private Atom atom(TexStyle look) {
    Token token = tokens.next();
    enter(token);
    Atom atom =
        token.is("{")
            ? group(token, look)
            : token.isCommand() ? command(token, look) : character(token, look);
    depth--;
    return atom;
  }

  private void enter(Token token) {
    if (++depth > DEEPEST) {
      throw new Unreadable(
          token,
          "groups stand more than " + DEEPEST / 2 + " deep in one another here:",
          "use fewer");
    }
  }

  private Atom group(Token open, TexStyle look) {
    Element inside = MathMl.row(Rows.inGroup(this, look));
    Token close = tokens.next();
    if (!close.is("}")) {
      if (close.isEnd()) {
        throw new Unreadable(open, "this brace is opened and never closed:", "close it with ‘}’");
      }
      throw unexpected(close);
    }
    return Atom.ord(inside);
  }

  static Unreadable unexpected(Token token) {
    return switch (token.text()) {
      case "" -> new Unreadable(token, "the formula ends too early", "write what is missing");
      case "}" ->
          new Unreadable(token, "this brace closes nothing:", "take it out, or write ‘\\}’");
      case "&" ->
          new Unreadable(
              token,
              "a mark of columns stands outside of a table:",
              "write ‘\\&’, or put the rows into an environment such as aligned");
      case "\\right" ->
          new Unreadable(token, "no ‘\\left’ comes before this:", "write one, or take it out");
      case "\\end" ->
          new Unreadable(token, "no ‘\\begin’ comes before this:", "write one, or take it out");
      case "$" ->
          new Unreadable(token, "a dollar stands in a formula:", "write ‘\\$’ for a dollar");
      default -> new Unreadable(token, "this cannot stand here:", "take it out");
    };
  }

  private Atom command(Token token, TexStyle look) {
    Command command = commands.get(token.text());
    if (command != null) {
      return command.read(token, this, look);
    }
    Optional<Symbol> symbol = Symbols.named(token.text());
    if (symbol.isPresent()) {
      return Letters.symbol(symbol.get(), look);
    }
    fault(token, "this command is not known:", hint(token.text()));
    return Atom.ord(MathMl.text("mtext", token.text()));
  }

  private String hint(String name) {
    String otherwise = "write it with other commands, or define it under ‘math-macros’";
    if (faults.size() >= MOST_HINTS) {
      return otherwise;
    }
    Set<String> known = new HashSet<>(commands.keySet());
    known.addAll(Symbols.names());
    known.addAll(Symbols.macros().names());
    known.addAll(tokens.names());
    return NearestName.hint(name, known, otherwise);
  }

  private Atom character(Token token, TexStyle look) {
    return switch (token.text()) {
      case "#" ->
          throw new Unreadable(
              token, "a mark of an argument stands outside of a macro:", "write ‘\\#’ for a sign");
      case "~" -> Atom.none(MathMl.space("0.3333em"));
      case "\\" -> throw new Unreadable(token, "a backslash stands before nothing:", "take it out");
      default -> Letters.typed(token, tokens, look);
    };
  }
}
