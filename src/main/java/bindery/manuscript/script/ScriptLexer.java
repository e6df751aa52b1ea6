package bindery.manuscript.script;

import bindery.manuscript.script.ScriptToken.Kind;
import java.util.ArrayList;
import java.util.List;

/** Parts a script into words and signs (ECMAScript 2024, clause 12), without its comments. */
final class ScriptLexer {
  private static final List<String> LONG =
      List.of("...", "===", "!==", "=>", "==", "!=", "<=", ">=", "&&", "||", "??", "?.");

  private final String text;
  private final List<ScriptToken> tokens = new ArrayList<>();
  private int at;

  private ScriptLexer(String text) {
    this.text = text;
  }

  static List<ScriptToken> tokens(String text) {
    ScriptLexer lexer = new ScriptLexer(text);
    while (lexer.at < text.length()) {
      lexer.next();
    }
    return lexer.tokens;
  }

  private void next() {
    char c = text.charAt(at);
    if (Character.isWhitespace(c) || c == '\uFEFF') {
      at++;
    } else if (text.startsWith("//", at)) {
      at = end(text.indexOf('\n', at));
    } else if (text.startsWith("/*", at)) {
      int close = text.indexOf("*/", at + 2);
      at = close < 0 ? text.length() : close + 2;
    } else if (c == '"' || c == '\'') {
      quoted(c);
    } else if (c == '`') {
      template();
    } else if (Character.isDigit(c)) {
      run(Kind.NUMBER);
    } else if (isName(c)) {
      run(Kind.NAME);
    } else if (c == '/' && mayBePattern()) {
      pattern();
    } else {
      String sign = LONG.stream().filter(s -> text.startsWith(s, at)).findFirst().orElse("" + c);
      add(Kind.SIGN, sign, at);
      at += sign.length();
    }
  }

  private int end(int found) {
    return found < 0 ? text.length() : found;
  }

  private void add(Kind kind, String word, int from) {
    tokens.add(new ScriptToken(kind, word, from));
  }

  private static boolean isName(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '$' || c == '#';
  }

  private void run(Kind kind) {
    int from = at;
    while (at < text.length()
        && (isName(text.charAt(at)) || kind == Kind.NUMBER && text.charAt(at) == '.')) {
      at++;
    }
    add(kind, text.substring(from, at), from);
  }

  /** A string ends with its line if nothing closes it. */
  private void quoted(char quote) {
    int from = at++;
    StringBuilder words = new StringBuilder();
    while (at < text.length() && text.charAt(at) != quote && text.charAt(at) != '\n') {
      character(words);
    }
    at += at < text.length() && text.charAt(at) == quote ? 1 : 0;
    add(Kind.STRING, words.toString(), from);
  }

  private void template() {
    int from = at++;
    StringBuilder words = new StringBuilder();
    Kind kind = Kind.STRING;
    while (at < text.length() && text.charAt(at) != '`') {
      if (text.startsWith("${", at)) {
        kind = Kind.TEMPLATE;
      }
      character(words);
    }
    at++;
    add(kind, words.toString(), from);
  }

  private void character(StringBuilder words) {
    char c = text.charAt(at++);
    if (c != '\\' || at >= text.length()) {
      words.append(c);
      return;
    }
    char escaped = text.charAt(at++);
    int digits = escaped == 'u' ? 4 : escaped == 'x' ? 2 : 0;
    String code = text.substring(at, Math.min(text.length(), at + digits));
    if (digits > 0 && code.matches("[0-9A-Fa-f]{" + digits + "}")) {
      words.append((char) Integer.parseInt(code, 16));
      at += digits;
    } else if (escaped == 'n' || escaped == 't') {
      words.append(' ');
    } else if (escaped != '\n') {
      words.append(escaped);
    }
  }

  /** A slash divides what has a value; elsewhere it begins a pattern. */
  private boolean mayBePattern() {
    if (tokens.isEmpty()) {
      return true;
    }
    ScriptToken last = tokens.get(tokens.size() - 1);
    return last.kind() == Kind.SIGN && !last.closes() || last.named("return");
  }

  private void pattern() {
    int from = at++;
    boolean set = false;
    while (at < text.length() && text.charAt(at) != '\n' && (set || text.charAt(at) != '/')) {
      char c = text.charAt(at);
      set = c == '[' || set && c != ']';
      at += c == '\\' ? 2 : 1;
    }
    at = Math.min(text.length(), at + 1);
    while (at < text.length() && Character.isLetter(text.charAt(at))) {
      at++;
    }
    add(Kind.TEMPLATE, text.substring(from, at), from);
  }
}
