package bindery.notation.tex;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts TeX into tokens (The TeXbook, chapter 8). */
public final class Scanner {
  private final String tex;
  private int at;

  public Scanner(String tex) {
    this.tex = tex;
  }

  /** All of a text. */
  public static List<Token> tokens(String tex) {
    Scanner scanner = new Scanner(tex);
    List<Token> tokens = new ArrayList<>();
    for (Token token = scanner.next(); !token.isEnd(); token = scanner.next()) {
      tokens.add(token);
    }
    return tokens;
  }

  /** A macro that takes as many arguments as its body names. */
  public static Macro macro(String body) {
    List<Token> tokens = tokens(body);
    int most = 0;
    for (int i = 0; i + 1 < tokens.size(); i++) {
      String number = tokens.get(i + 1).text();
      if (tokens.get(i).is("#") && number.length() == 1 && Character.isDigit(number.charAt(0))) {
        most = Math.max(most, number.charAt(0) - '0');
      }
    }
    return new Macro(most, Optional.empty(), tokens);
  }

  /** The next token; an empty one at the end. */
  public Token next() {
    while (at < tex.length() && tex.charAt(at) == '%') {
      int end = tex.indexOf('\n', at);
      at = end < 0 ? tex.length() : end + 1;
    }
    if (at >= tex.length()) {
      return new Token("", tex.length(), tex.length());
    }
    int start = at;
    char c = tex.charAt(at);
    if (isBlank(c)) {
      blanks();
      return new Token(" ", start, at);
    }
    at += Character.charCount(tex.codePointAt(at));
    if (c == '\\' && at < tex.length()) {
      return command(start);
    }
    marks();
    return new Token(tex.substring(start, at), start, at);
  }

  private Token command(int start) {
    int first = at;
    while (at < tex.length() && isLetter(tex.charAt(at))) {
      at++;
    }
    if (at == first) {
      at += Character.charCount(tex.codePointAt(at));
      boolean blank = isBlank(tex.charAt(first));
      return new Token(blank ? "\\ " : tex.substring(start, at), start, at);
    }
    int end = at;
    blanks();
    return new Token(tex.substring(start, end), start, end);
  }

  /** Accents that Unicode writes after their letter go with it. */
  private void marks() {
    while (at < tex.length() && Character.getType(tex.charAt(at)) == Character.NON_SPACING_MARK) {
      at++;
    }
  }

  private void blanks() {
    while (at < tex.length() && isBlank(tex.charAt(at))) {
      at++;
    }
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '@';
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
  }
}
