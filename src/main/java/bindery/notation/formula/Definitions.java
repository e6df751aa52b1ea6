package bindery.notation.formula;

import bindery.notation.tex.Chemistry;
import bindery.notation.tex.Macro;
import bindery.notation.tex.Scanner;
import bindery.notation.tex.Token;
import bindery.notation.tex.Tokens;
import bindery.notation.tex.Unreadable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Macros that a formula defines. */
final class Definitions {
  private static final int MOST_ARGUMENTS = 9;

  private Definitions() {}

  static void into(Map<String, Command> all) {
    for (String name : List.of("\\newcommand", "\\renewcommand", "\\providecommand")) {
      all.put(name, Definitions::command);
    }
    for (String name : List.of("\\def", "\\gdef", "\\edef", "\\xdef")) {
      all.put(name, Definitions::definition);
    }
    all.put("\\let", Definitions::other);
    all.put("\\ce", Definitions::chemistry);
    all.put("\\DeclareMathOperator", Definitions::operator);
  }

  private static Atom command(Token command, FormulaInput in, TexStyle look) {
    Tokens tokens = in.tokens();
    tokens.takeHere("*");
    String name = name(command, tokens);
    String count = tokens.optionalWord().orElse("0").strip();
    if (!count.matches("[0-9]")) {
      throw new Unreadable(
          command,
          "the number of arguments of ‘" + name + "’ is none:",
          "write one up to " + MOST_ARGUMENTS);
    }
    Optional<List<Token>> first = tokens.option();
    List<Token> body = tokens.argument(command);
    boolean keep = command.is("\\providecommand") && tokens.macro(name).isPresent();
    if (!keep) {
      tokens.define(name, new Macro(Integer.parseInt(count), first, body));
    }
    return Atom.nothing();
  }

  private static Atom definition(Token command, FormulaInput in, TexStyle look) {
    Tokens tokens = in.tokens();
    String name = name(command, tokens);
    int arguments = 0;
    Token token = tokens.raw();
    while (!token.is("{")) {
      if (token.is("#")) {
        arguments++;
        token = tokens.raw();
      } else if (!token.isBlank() || token.isEnd()) {
        throw new Unreadable(
            token.isEnd() ? command : token,
            "this cannot stand between the arguments of a macro:",
            "use ‘\\newcommand’");
      }
      token = token.is("{") ? token : tokens.raw();
    }
    tokens.back(token);
    List<Token> body = tokens.argument(command);
    tokens.define(name, new Macro(Math.min(arguments, MOST_ARGUMENTS), Optional.empty(), body));
    return Atom.nothing();
  }

  private static Atom other(Token command, FormulaInput in, TexStyle look) {
    Tokens tokens = in.tokens();
    String name = name(command, tokens);
    tokens.take("=");
    List<Token> body = new ArrayList<>(tokens.argument(command));
    Optional<Macro> same = body.size() == 1 ? tokens.macro(body.get(0).text()) : Optional.empty();
    tokens.define(name, same.orElse(new Macro(0, Optional.empty(), body)));
    return Atom.nothing();
  }

  /** mhchem: what stands in the braces is written anew as TeX, and read then. */
  private static Atom chemistry(Token command, FormulaInput in, TexStyle look) {
    String tex = Chemistry.tex(in.tokens().word(command));
    in.tokens().back(Scanner.tokens("{" + tex + "}").stream().map(t -> t.at(command)).toList());
    return in.argument(command, look);
  }

  /** amsopn: a name that is set as those of functions are. */
  private static Atom operator(Token command, FormulaInput in, TexStyle look) {
    Tokens tokens = in.tokens();
    boolean star = tokens.takeHere("*");
    String name = name(command, tokens);
    List<Token> body = new ArrayList<>(Scanner.tokens("\\operatorname" + (star ? "*" : "") + "{"));
    body.addAll(tokens.argument(command));
    body.addAll(Scanner.tokens("}"));
    tokens.define(name, new Macro(0, Optional.empty(), body));
    return Atom.nothing();
  }

  private static String name(Token command, Tokens tokens) {
    List<Token> name = tokens.argument(command);
    name = name.stream().filter(token -> !token.isBlank()).toList();
    if (name.size() != 1 || name.get(0).is("{") || name.get(0).is("}")) {
      throw new Unreadable(
          command, "no command stands after this to be defined:", "write one such as ‘\\name’");
    }
    return name.get(0).text();
  }
}
