package bindery.notation.formula;

import bindery.notation.tex.Token;
import bindery.notation.tex.Unreadable;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Commands that change the alphabet, or a single character. */
final class Alphabets {
  private static final Map<String, Alphabet> NAMED =
      Map.ofEntries(
          Map.entry("\\mathrm", Alphabet.ROMAN),
          Map.entry("\\mathup", Alphabet.ROMAN),
          Map.entry("\\mathnormal", Alphabet.NORMAL),
          Map.entry("\\mathit", Alphabet.ITALIC),
          Map.entry("\\mathbf", Alphabet.BOLD),
          Map.entry("\\bold", Alphabet.BOLD),
          Map.entry("\\mathbfit", Alphabet.BOLD_ITALIC),
          Map.entry("\\mathbb", Alphabet.DOUBLE_STRUCK),
          Map.entry("\\Bbb", Alphabet.DOUBLE_STRUCK),
          Map.entry("\\mathds", Alphabet.DOUBLE_STRUCK),
          Map.entry("\\mathcal", Alphabet.SCRIPT),
          Map.entry("\\mathscr", Alphabet.SCRIPT),
          Map.entry("\\scr", Alphabet.SCRIPT),
          Map.entry("\\mathfrak", Alphabet.FRAKTUR),
          Map.entry("\\frak", Alphabet.FRAKTUR),
          Map.entry("\\mathsf", Alphabet.SANS),
          Map.entry("\\mathsfit", Alphabet.SLANTED_SANS),
          Map.entry("\\mathtt", Alphabet.MONO),
          Map.entry("\\symbf", Alphabet.BOLD),
          Map.entry("\\symbb", Alphabet.DOUBLE_STRUCK),
          Map.entry("\\symcal", Alphabet.SCRIPT),
          Map.entry("\\symsf", Alphabet.SANS),
          Map.entry("\\symrm", Alphabet.ROMAN));

  /** Plain TeX's: to the end of the group. */
  private static final Map<String, Alphabet> SWITCHES =
      Map.ofEntries(
          Map.entry("\\rm", Alphabet.ROMAN),
          Map.entry("\\bf", Alphabet.BOLD),
          Map.entry("\\it", Alphabet.ITALIC),
          Map.entry("\\sf", Alphabet.SANS),
          Map.entry("\\tt", Alphabet.MONO),
          Map.entry("\\cal", Alphabet.SCRIPT),
          Map.entry("\\mit", Alphabet.NORMAL),
          Map.entry("\\rmfamily", Alphabet.ROMAN),
          Map.entry("\\bfseries", Alphabet.BOLD),
          Map.entry("\\itshape", Alphabet.ITALIC),
          Map.entry("\\ttfamily", Alphabet.MONO),
          Map.entry("\\sffamily", Alphabet.SANS));

  private static final String SLASH = "\u0338";

  private Alphabets() {}

  static void into(Map<String, Command> all) {
    NAMED.forEach(
        (name, alphabet) ->
            all.put(name, (command, in, look) -> in.argument(command, look.with(alphabet))));
    SWITCHES.forEach(
        (name, alphabet) ->
            all.put(name, (command, in, look) -> Atom.parts(in.list(look.with(alphabet), "]"))));
    for (String name : List.of("\\boldsymbol", "\\bm", "\\pmb", "\\mathbold", "\\boldsymbol*")) {
      all.put(name, (command, in, look) -> in.argument(command, look.bolder()));
    }
    all.put("\\not", Alphabets::not);
    all.put("\\char", Alphabets::numbered);
  }

  private static Atom not(Token command, FormulaInput in, TexStyle look) {
    Atom atom = in.argument(command, look);
    Element element = atom.element();
    if (element.childrenSize() == 0 && !element.wholeText().isEmpty()) {
      String crossed = Normalizer.normalize(element.wholeText() + SLASH, Normalizer.Form.NFC);
      element.text(crossed);
      boolean fence = crossed.codePointCount(0, crossed.length()) == 1;
      return fence && element.nameIs("mo") ? Atom.operator(element, TexClass.REL) : atom;
    }
    return Atom.ord(MathMl.of("mrow", element).addClass("cancel"));
  }

  /** {@code \char"3B1} in the counting that TeX has for it. */
  private static Atom numbered(Token command, FormulaInput in, TexStyle look) {
    StringBuilder digits = new StringBuilder();
    Token token = in.tokens().next();
    int base = token.is("\"") ? 16 : token.is("'") ? 8 : 10;
    token = base == 10 ? token : in.tokens().raw();
    while (digits.length() < 6
        && token.text().length() == 1
        && Character.digit(token.text().charAt(0), base) >= 0) {
      digits.append(token.text());
      token = in.tokens().raw();
    }
    in.tokens().back(token);
    int character = digits.isEmpty() ? 0 : Integer.parseInt(digits.toString(), base);
    if (character < ' '
        || !Character.isDefined(character)
        || Character.getType(character) == Character.SURROGATE) {
      throw new Unreadable(command, "no character has this number:", "write the character itself");
    }
    String text = Character.toString(character);
    return Letters.typed(new Token(text, command.offset(), command.end()), in.tokens(), look);
  }
}
