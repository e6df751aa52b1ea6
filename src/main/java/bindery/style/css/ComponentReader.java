package bindery.style.css;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts the text of a value into components (CSS Syntax 3 §4 and §5.4.7). */
public final class ComponentReader {
  /** More functions within functions than anybody writes. */
  private static final int DEEPEST = 32;

  /** Larger numbers than any length has; beyond, they would no longer be added exactly. */
  private static final double LARGEST = 1e9;

  private final String text;
  private int at;

  private ComponentReader(String text) {
    this.text = text;
  }

  /** Anything goes: what is no token becomes a {@link Component.Sign}. */
  public static List<Component> read(String text) throws BadValue {
    return new ComponentReader(text).list(0);
  }

  private List<Component> list(int depth) throws BadValue {
    if (depth > DEEPEST) {
      throw BadValue.because(
          "functions are nested more than " + DEEPEST + " deep", "write it more simply");
    }
    List<Component> out = new ArrayList<>();
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == ')') {
        break;
      }
      if (Character.isWhitespace(c)) {
        at++;
      } else if (text.startsWith("/*", at)) {
        int end = text.indexOf("*/", at + 2);
        at = end < 0 ? text.length() : end + 2;
      } else {
        out.add(one(c, depth));
      }
    }
    return List.copyOf(out);
  }

  private Component one(char c, int depth) throws BadValue {
    if (c == '"' || c == '\'') {
      return new Component.Quoted(quoted(c));
    }
    if (startsNumber()) {
      return amount();
    }
    if (c == '#') {
      at++;
      return new Component.Hash(name());
    }
    if (c == '(') {
      at++;
      return group("", depth);
    }
    if (startsName()) {
      String name = name();
      if (at < text.length() && text.charAt(at) == '(') {
        at++;
        return name.equalsIgnoreCase("url")
            ? address()
            : group(name.toLowerCase(Locale.ROOT), depth);
      }
      return new Component.Word(name);
    }
    at++;
    return new Component.Sign(c);
  }

  /** After the opening bracket; a bracket without a name is a call of the empty name. */
  private Component group(String name, int depth) throws BadValue {
    List<Component> arguments = list(depth + 1);
    at++;
    return new Component.Call(name, arguments);
  }

  private Component address() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    String url;
    if (at < text.length() && (text.charAt(at) == '"' || text.charAt(at) == '\'')) {
      url = quoted(text.charAt(at));
      int end = text.indexOf(')', at);
      at = end < 0 ? text.length() : end + 1;
    } else {
      int end = text.indexOf(')', at);
      url = text.substring(at, end < 0 ? text.length() : end).strip();
      at = end < 0 ? text.length() : end + 1;
    }
    return new Component.Address(url);
  }

  private boolean startsNumber() {
    int i = at;
    if (text.charAt(i) == '+' || text.charAt(i) == '-') {
      i++;
    }
    if (i < text.length() && text.charAt(i) == '.') {
      i++;
    }
    return i < text.length() && digit(text.charAt(i));
  }

  private Component amount() {
    int start = at;
    at++;
    while (at < text.length() && (digit(text.charAt(at)) || text.charAt(at) == '.')) {
      at++;
    }
    if (at + 1 < text.length() && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
      int exponent = at + 1;
      if (text.charAt(exponent) == '-' || text.charAt(exponent) == '+') {
        exponent++;
      }
      if (exponent < text.length() && digit(text.charAt(exponent))) {
        at = exponent;
        while (at < text.length() && digit(text.charAt(at))) {
          at++;
        }
      }
    }
    double number;
    try {
      number = Double.parseDouble(text.substring(start, at));
    } catch (NumberFormatException twoPoints) {
      return new Component.Word(text.substring(start, at));
    }
    number = Math.max(-LARGEST, Math.min(LARGEST, number));
    String unit = "";
    if (at < text.length() && text.charAt(at) == '%') {
      at++;
      unit = "%";
    } else if (at < text.length() && startsName()) {
      unit = name().toLowerCase(Locale.ROOT);
    }
    return new Component.Amount(number, unit);
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean nameCharacter(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c > 127;
  }

  private boolean startsName() {
    char c = text.charAt(at);
    boolean escape = c == '\\' && at + 1 < text.length() && text.charAt(at + 1) != '\n';
    if (c == '-') {
      return at + 1 < text.length()
          && (nameCharacter(text.charAt(at + 1)) || text.charAt(at + 1) == '\\');
    }
    return escape || nameCharacter(c) && !digit(c);
  }

  private String name() {
    StringBuilder out = new StringBuilder();
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '\\') {
        escape(out);
      } else if (nameCharacter(c)) {
        out.append(c);
        at++;
      } else {
        break;
      }
    }
    return out.toString();
  }

  private String quoted(char quote) {
    StringBuilder out = new StringBuilder();
    at++;
    while (at < text.length() && text.charAt(at) != quote) {
      if (text.charAt(at) == '\\') {
        escape(out);
      } else {
        out.append(text.charAt(at++));
      }
    }
    at++;
    return out.toString();
  }

  /** One escape of CSS Syntax 3 §4.3.7: up to six hexadecimal digits, or the character itself. */
  private void escape(StringBuilder out) {
    at++;
    int start = at;
    while (at < text.length() && at - start < 6 && Character.digit(text.charAt(at), 16) >= 0) {
      at++;
    }
    if (at > start) {
      int point = Integer.parseInt(text.substring(start, at), 16);
      boolean whole = point > 0 && point <= 0x10FFFF && (point < 0xD800 || point > 0xDFFF);
      out.appendCodePoint(whole ? point : 0xFFFD);
      if (at < text.length() && Character.isWhitespace(text.charAt(at))) {
        at++;
      }
    } else if (at < text.length()) {
      char c = text.charAt(at++);
      if (c != '\n') {
        out.append(c);
      }
    }
  }
}
