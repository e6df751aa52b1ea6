package bindery.notation.formula;

import bindery.book.Diacritics;
import bindery.notation.tex.Token;
import bindery.notation.tex.Tokens;
import bindery.notation.tex.Unreadable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Text within formulas, which may hold formulas again. */
final class Texts {
  /** What commands of text set in: the class of their {@code mtext}. */
  private static final Map<String, String> COMMANDS =
      Map.ofEntries(
          Map.entry("\\text", ""),
          Map.entry("\\mbox", ""),
          Map.entry("\\hbox", ""),
          Map.entry("\\fbox", "boxed"),
          Map.entry("\\textrm", ""),
          Map.entry("\\textnormal", ""),
          Map.entry("\\textup", ""),
          Map.entry("\\textmd", ""),
          Map.entry("\\textbf", "textbf"),
          Map.entry("\\textit", "textit"),
          Map.entry("\\textsl", "textit"),
          Map.entry("\\emph", "textit"),
          Map.entry("\\textsf", "textsf"),
          Map.entry("\\texttt", "texttt"),
          Map.entry("\\textsc", "textsc"),
          Map.entry("\\underline", "underline"),
          Map.entry("\\intertext", ""),
          Map.entry("\\mathrm", ""),
          Map.entry("\\mathbf", "textbf"),
          Map.entry("\\mathit", "textit"),
          Map.entry("\\mathtt", "texttt"),
          Map.entry("\\mathsf", "textsf"));

  private static final Set<String> IN_FORMULAS =
      Set.of(
          "\\text",
          "\\mbox",
          "\\hbox",
          "\\fbox",
          "\\textrm",
          "\\textnormal",
          "\\textup",
          "\\textmd",
          "\\textbf",
          "\\textit",
          "\\textsl",
          "\\emph",
          "\\textsf",
          "\\texttt",
          "\\textsc");

  /** Switches to the end of the group. */
  private static final Map<String, String> SWITCHES =
      Map.of(
          "\\bf", "textbf",
          "\\it", "textit",
          "\\em", "textit",
          "\\tt", "texttt",
          "\\sf", "textsf",
          "\\rm", "",
          "\\bfseries", "textbf",
          "\\itshape", "textit",
          "\\ttfamily", "texttt");

  private static final char NO_BREAK_SPACE = '\u00A0';

  private final FormulaInput in;
  private final TexStyle look;
  private final String name;
  private final List<Element> elements = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();

  private Texts(FormulaInput in, TexStyle look, String name) {
    this.in = in;
    this.look = look;
    this.name = name;
  }

  static void into(Map<String, Command> all) {
    IN_FORMULAS.forEach(
        command ->
            all.put(command, (token, in, look) -> read(token, in, look, COMMANDS.get(command))));
    all.put("\\verb", Texts::verbatim);
    all.put("\\textcircled", Texts::circled);
    Diacritics.commands()
        .forEach(name -> all.putIfAbsent("\\" + name, (t, in, look) -> accented(t, in, name)));
  }

  /**
   * The text that follows, between braces or as one character.
   *
   * @param name the class of its {@code mtext}, or empty
   */
  static Atom read(Token command, FormulaInput in, TexStyle look, String name) {
    boolean boxed = name.equals("boxed");
    Texts texts = new Texts(in, look, boxed ? "" : name);
    boolean braces = in.tokens().take("{");
    if (braces) {
      texts.group(command);
    } else {
      texts.one(in.tokens().next());
    }
    Element words = texts.done();
    return Atom.ord(boxed ? MathMl.of("mrow", words).addClass(name) : words);
  }

  private Element done() {
    flush();
    return elements.isEmpty() ? MathMl.element("mtext") : MathMl.row(elements);
  }

  private void flush() {
    if (words.isEmpty()) {
      return;
    }
    String text = words.toString().replaceAll("  +", " ");
    text = text.replace("``", "“").replace("''", "”").replace("---", "—").replace("--", "–");
    text = text.replace('`', '‘').replace('\'', '’');
    // MathML takes blanks away from the ends of a text.
    if (text.startsWith(" ")) {
      text = NO_BREAK_SPACE + text.substring(1);
    }
    if (text.endsWith(" ")) {
      text = text.substring(0, text.length() - 1) + NO_BREAK_SPACE;
    }
    Element mtext = MathMl.text("mtext", text);
    elements.add(name.isEmpty() ? mtext : mtext.addClass(name));
    words.setLength(0);
  }

  /** Up to the brace that closes what was opened before. */
  private void group(Token open) {
    while (true) {
      Token token = in.tokens().expanded();
      if (token.is("}")) {
        return;
      }
      if (token.isEnd()) {
        throw new Unreadable(open, "the text of this is never closed:", "close it with ‘}’");
      }
      one(token);
    }
  }

  private void one(Token token) {
    switch (token.text()) {
      case "{" -> group(token);
      case "$" -> formula(token, "$");
      case "\\(" -> formula(token, "\\)");
      case "~", "\\ ", "\\nobreakspace" -> words.append(NO_BREAK_SPACE);
      case "\\\\", "\\newline", "\\space" -> words.append(' ');
      case "\\-",
          "\\/",
          "\\relax",
          "\\protect",
          "\\small",
          "\\footnotesize",
          "\\normalsize",
          "\\large",
          "\\tiny",
          "\\scriptsize",
          "\\displaystyle",
          "\\strut" -> {}
      default -> {
        if (token.isCommand()) {
          command(token);
        } else {
          words.append(token.text());
        }
      }
    }
  }

  private void formula(Token open, String close) {
    flush();
    elements.add(in.row(in.list(look.with(look.size().inner()), close), look));
    if (!in.tokens().next().is(close)) {
      throw new Unreadable(open, "this formula in a text is never closed:", "close it");
    }
  }

  private void command(Token token) {
    String text = token.text();
    if (COMMANDS.containsKey(text)) {
      flush();
      elements.add(read(token, in, look, COMMANDS.get(text)).element());
    } else if (SWITCHES.containsKey(text)) {
      flush();
      Texts rest = new Texts(in, look, SWITCHES.get(text));
      Token brace = in.tokens().raw();
      in.tokens().back(brace);
      rest.group(token);
      elements.add(rest.done());
      in.tokens().back(new Token("}", token.offset(), token.end()));
    } else if (text.startsWith("\\") && Diacritics.commands().contains(text.substring(1))) {
      words.append(composed(Tokens.text(in.tokens().argument(token)), text.substring(1)));
    } else if (!Spaces.width(text).isEmpty()) {
      words.append(Spaces.width(text).length() > 4 ? "\u2009" : "\u2003");
    } else {
      symbol(token);
    }
  }

  private void symbol(Token token) {
    Optional<Symbol> symbol = Symbols.named(token.text());
    if (symbol.isPresent()) {
      words.append(symbol.get().text());
      return;
    }
    // Commands of formulas are commands here too: authors forget the dollars.
    flush();
    in.tokens().back(token);
    elements.add(in.argument(token, look).element());
  }

  private static Atom accented(Token command, FormulaInput in, String accent) {
    String letter = Tokens.text(in.tokens().argument(command));
    return Atom.ord(MathMl.text("mtext", composed(letter, accent)));
  }

  private static String composed(String written, String accent) {
    String letter =
        Symbols.named(written.strip()).map(Symbol::text).orElse(written.replace("\\", "").strip());
    return letter.isEmpty() ? Diacritics.mark(accent) : Diacritics.over(accent, letter);
  }

  /** Between two of the same character, whichever it is. */
  private static Atom verbatim(Token command, FormulaInput in, TexStyle look) {
    Token open = in.tokens().raw();
    StringBuilder text = new StringBuilder();
    Token token = in.tokens().raw();
    while (!token.is(open.text())) {
      if (token.isEnd()) {
        throw new Unreadable(command, "this is never closed:", "close it as it was opened");
      }
      text.append(token.text());
      token = in.tokens().raw();
    }
    return Atom.ord(MathMl.text("mtext", text.toString()).addClass("texttt"));
  }

  private static Atom circled(Token command, FormulaInput in, TexStyle look) {
    String text = in.tokens().word(command).strip();
    int character = 0;
    if (text.matches("[1-9]|1[0-9]|20")) {
      character = '①' + Integer.parseInt(text) - 1;
    } else if (text.equals("0")) {
      character = '⓪';
    } else if (text.matches("[A-Z]")) {
      character = 'Ⓐ' + text.charAt(0) - 'A';
    } else if (text.matches("[a-z]")) {
      character = 'ⓐ' + text.charAt(0) - 'a';
    }
    String shown = character == 0 ? text + "\u20DD" : Character.toString(character);
    return Atom.ord(MathMl.text("mtext", shown));
  }
}
