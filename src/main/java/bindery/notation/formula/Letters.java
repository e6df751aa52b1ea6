package bindery.notation.formula;

import bindery.notation.formula.Atom.Limits;
import bindery.notation.tex.Token;
import bindery.notation.tex.Tokens;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Letters, digits and symbols in the alphabet that holds. */
final class Letters {
  /** In these, letters beside one another are a word. */
  private static final Set<Alphabet> WORDS =
      EnumSet.of(
          Alphabet.ROMAN, Alphabet.ITALIC, Alphabet.SANS, Alphabet.SLANTED_SANS, Alphabet.MONO);

  private static final Set<Symbol.Kind> LIFTING_DOTS =
      EnumSet.of(Symbol.Kind.BIN, Symbol.Kind.REL, Symbol.Kind.OP, Symbol.Kind.INT);

  /** Ordinary symbols that are fences and the like to MathML. */
  private static final String OPERATORS = "|‖/\\⋮.′‵@\"`";

  private Letters() {}

  /** What was typed as a character. */
  static Atom typed(Token token, Tokens tokens, TexStyle look) {
    String text = token.text();
    int first = text.codePointAt(0);
    if (isDigit(first)) {
      return number(token, tokens, look);
    }
    if (isLatin(first) && text.length() == 1) {
      String word = WORDS.contains(look.alphabet()) ? word(text, tokens) : text;
      return Atom.ord(letters(word, look));
    }
    Optional<Symbol> symbol = Symbols.typed(text);
    if (symbol.isPresent()) {
      return symbol(symbol.get(), look);
    }
    if (first >= 0x1D400 && first <= 0x1D7FF) {
      return Atom.ord(MathMl.text(Character.isDigit(first) ? "mn" : "mi", text));
    }
    if (Character.getType(first) == Character.MATH_SYMBOL) {
      return Atom.operator(MathMl.operator(text), TexClass.REL);
    }
    return Atom.ord(MathMl.text("mtext", text + others(tokens)));
  }

  /**
   * Dots on the line or on the axis, as what follows them asks (amsmath, 4.3): a sign between two
   * of its like, or a sum, lifts them.
   */
  static Atom dots(Token command, FormulaInput in, TexStyle look) {
    String next = in.tokens().peek().text();
    Optional<Symbol> symbol = next.startsWith("\\") ? Symbols.named(next) : Symbols.typed(next);
    boolean lifted = symbol.isPresent() && LIFTING_DOTS.contains(symbol.get().kind());
    return symbol(new Symbol(lifted ? "⋯" : "…", Symbol.Kind.INNER), look);
  }

  static Atom symbol(Symbol symbol, TexStyle look) {
    String text = symbol.text();
    TexClass type = symbol.kind().type();
    return switch (symbol.kind()) {
      case LETTER -> Atom.ord(letters(text, look));
      case UPRIGHT ->
          look.alphabet() == Alphabet.NORMAL && !look.bold()
              ? Atom.ord(MathMl.upright(text))
              : Atom.ord(letters(text, upright(look)));
      case ORD ->
          OPERATORS.contains(text)
              ? Atom.operator(MathMl.operator(text), type)
              : Atom.ord(MathMl.text("mi", text));
      case OP -> Atom.operator(MathMl.operator(text), type).with(Limits.IN_DISPLAYS);
      default -> Atom.operator(MathMl.operator(text), type);
    };
  }

  private static TexStyle upright(TexStyle look) {
    return look.alphabet() == Alphabet.NORMAL ? look.with(Alphabet.ROMAN) : look;
  }

  /** Letters in the alphabet that holds. */
  static Element letters(String text, TexStyle look) {
    Alphabet alphabet = look.bold() ? look.alphabet().bold() : look.alphabet();
    boolean one = text.codePointCount(0, text.length()) == 1;
    if (alphabet == Alphabet.NORMAL || alphabet == Alphabet.ITALIC && one) {
      return MathMl.text("mi", text);
    }
    if (alphabet == Alphabet.ITALIC) {
      return MathMl.text("mtext", text).addClass("textit"); // a word, and no product of its letters
    }
    String set = alphabet.of(text);
    return set.equals(text) ? MathMl.upright(text) : MathMl.text("mi", set);
  }

  private static Atom number(Token first, Tokens tokens, TexStyle look) {
    StringBuilder digits = new StringBuilder(first.text());
    while (true) {
      Token token = tokens.raw();
      if (isDigit(token.text())) {
        digits.append(token.text());
        continue;
      }
      if (token.is(".")) {
        Token after = tokens.raw();
        tokens.back(after);
        if (isDigit(after.text())) {
          digits.append('.');
          continue;
        }
      }
      tokens.back(token);
      break;
    }
    return Atom.ord(digits(digits.toString(), look));
  }

  static Element digits(String text, TexStyle look) {
    Alphabet alphabet = look.bold() ? look.alphabet().bold() : look.alphabet();
    return MathMl.text("mn", alphabet.of(text));
  }

  private static String word(String first, Tokens tokens) {
    StringBuilder word = new StringBuilder(first);
    Token token = tokens.raw();
    while (token.text().length() == 1 && isLatin(token.text().charAt(0))) {
      word.append(token.text());
      token = tokens.raw();
    }
    tokens.back(token);
    return word.toString();
  }

  /** The letters of other scripts that follow one. */
  private static String others(Tokens tokens) {
    StringBuilder word = new StringBuilder();
    Token token = tokens.raw();
    while (!token.isEnd() && isOther(token.text().codePointAt(0))) {
      word.append(token.text());
      token = tokens.raw();
    }
    tokens.back(token);
    return word.toString();
  }

  private static boolean isOther(int character) {
    return Character.isLetter(character)
        && character > 0x7F
        && Symbols.typed(Character.toString(character)).isEmpty();
  }

  static boolean isLetter(String text) {
    return text.length() == 1 && isLatin(text.charAt(0));
  }

  static boolean isDigit(String text) {
    return text.length() == 1 && isDigit(text.charAt(0));
  }

  private static boolean isDigit(int character) {
    return character >= '0' && character <= '9';
  }

  private static boolean isLatin(int character) {
    return character >= 'a' && character <= 'z' || character >= 'A' && character <= 'Z';
  }
}
