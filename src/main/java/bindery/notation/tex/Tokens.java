package bindery.notation.tex;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The tokens of a formula, with its macros expanded (The TeXbook, chapter 20). */
public final class Tokens {
  /** A macro that calls itself never ends; no formula of a book comes near these. */
  private static final int MOST_CALLS = 2_000;

  private static final int MOST_TOKENS = 100_000;

  private static final String ENDLESS = "this macro calls itself or grows without end:";

  private final Scanner scanner;
  private final Macros given;
  private final Macros ours;
  private final Map<String, Macro> defined = new HashMap<>();
  private final Deque<Token> ahead = new ArrayDeque<>();
  private int calls;
  private int expanded;

  /**
   * @param given by the book
   * @param ours that every formula has, unless the book has others of their names
   */
  public Tokens(String tex, Macros given, Macros ours) {
    this.scanner = new Scanner(tex);
    this.given = given;
    this.ours = ours;
  }

  /** What the formula has defined up to here. */
  public Map<String, Macro> defined() {
    return defined;
  }

  public void define(String command, Macro macro) {
    defined.put(command, macro);
  }

  public Optional<Macro> macro(String command) {
    Macro own = defined.get(command);
    if (own != null) {
      return Optional.of(own);
    }
    return given.get(command).or(() -> ours.get(command));
  }

  /** The commands that the book and the formula define. */
  public Set<String> names() {
    Set<String> names = new HashSet<>(given.names());
    names.addAll(defined.keySet());
    return names;
  }

  /** The next token as it was typed, blanks too. */
  public Token raw() {
    Token token = ahead.poll();
    return token == null ? scanner.next() : token;
  }

  public void back(Token token) {
    if (!token.isEnd()) {
      ahead.push(token);
    }
  }

  /** Puts tokens before what comes next. */
  public void back(List<Token> tokens) {
    for (int i = tokens.size() - 1; i >= 0; i--) {
      back(tokens.get(i));
    }
  }

  /** The next token that is no macro, blanks too. */
  public Token expanded() {
    while (true) {
      Token token = raw();
      Optional<Macro> macro =
          token.isCommand() || !defined.isEmpty() ? macro(token.text()) : Optional.empty();
      if (macro.isEmpty()) {
        return token;
      }
      expand(token, macro.get());
    }
  }

  /** The next token that is no macro and no blank. */
  public Token next() {
    Token token = expanded();
    while (token.isBlank()) {
      token = expanded();
    }
    return token;
  }

  /** The same, without taking it. */
  public Token peek() {
    Token token = next();
    back(token);
    return token;
  }

  /** The next token as it was typed, if it is this one, blanks passed over. */
  public boolean take(String text) {
    Token token = raw();
    Token blank = null;
    if (token.isBlank()) {
      blank = token;
      token = raw();
    }
    if (token.is(text)) {
      return true;
    }
    back(token);
    if (blank != null) {
      back(blank);
    }
    return false;
  }

  /** The next token as it was typed, if it is this one and stands right here. */
  public boolean takeHere(String text) {
    Token token = raw();
    if (token.is(text)) {
      return true;
    }
    back(token);
    return false;
  }

  private void expand(Token call, Macro macro) {
    List<List<Token>> arguments = new ArrayList<>();
    if (macro.first().isPresent()) {
      Optional<List<Token>> given = option();
      arguments.add(given.orElse(macro.first().get()));
    }
    while (arguments.size() < macro.arguments()) {
      arguments.add(argument(call));
    }
    List<Token> body = new ArrayList<>();
    List<Token> pattern = macro.body();
    for (int i = 0; i < pattern.size(); i++) {
      Token token = pattern.get(i);
      if (!token.is("#") || i + 1 == pattern.size()) {
        body.add(token.at(call));
        continue;
      }
      i++;
      int number = Character.digit(pattern.get(i).text().codePointAt(0), 10);
      if (number >= 1 && number <= arguments.size()) {
        body.addAll(arguments.get(number - 1));
      } else {
        body.add(pattern.get(i).at(call));
      }
    }
    calls++;
    expanded += body.size();
    if (calls > MOST_CALLS || expanded > MOST_TOKENS) {
      throw new Unreadable(call, ENDLESS, "look at the definition of ‘" + call.text() + "’");
    }
    back(body);
  }

  /** What stands between braces, or one token, as it was typed. */
  public List<Token> argument(Token command) {
    Token token = raw();
    while (token.isBlank()) {
      token = raw();
    }
    if (token.isEnd() || token.is("}")) {
      throw new Unreadable(
          command, "this command wants an argument after it:", "write it between braces");
    }
    return token.is("{") ? group(token, "}") : List.of(token);
  }

  /** What stands between brackets, if a bracket is next. */
  public Optional<List<Token>> option() {
    Token token = raw();
    if (token.isBlank()) {
      Token after = raw();
      if (!after.is("[")) {
        back(after);
        back(token);
        return Optional.empty();
      }
      token = after;
    }
    if (!token.is("[")) {
      back(token);
      return Optional.empty();
    }
    return Optional.of(group(token, "]"));
  }

  private List<Token> group(Token open, String close) {
    List<Token> group = new ArrayList<>();
    int depth = 0;
    for (Token token = raw(); !token.isEnd(); token = raw()) {
      if (depth == 0 && token.is(close)) {
        return group;
      }
      depth += token.is("{") ? 1 : token.is("}") ? -1 : 0;
      group.add(token);
    }
    throw new Unreadable(
        open, "this bracket is opened and never closed:", "close it with ‘" + close + "’");
  }

  /** The text of an argument as it was typed. */
  public String word(Token command) {
    return text(argument(command));
  }

  public Optional<String> optionalWord() {
    return option().map(Tokens::text);
  }

  public static String text(List<Token> tokens) {
    StringBuilder out = new StringBuilder();
    for (Token token : tokens) {
      boolean word = token.isCommand() && Character.isLetter(token.text().charAt(1));
      out.append(token.text()).append(word ? " " : "");
    }
    return out.toString().strip();
  }
}
