package bindery.notation.tex;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes formulas and equations of chemistry as TeX's mathematics (mhchem, {@code \ce}). */
public final class Chemistry {
  /** Each arrow with what it is alone, and with words over it. */
  private static final List<String> ARROWS = List.of("<=>", "<->", "->", "<-");

  private static final Map<String, String> ALONE =
      Map.of(
          "<=>", "\\rightleftharpoons ",
          "<->", "\\longleftrightarrow ",
          "->", "\\longrightarrow ",
          "<-", "\\longleftarrow ");

  private static final Map<String, String> LABELLED =
      Map.of(
          "<=>", "\\xrightleftharpoons",
          "<->", "\\xleftrightarrow",
          "->", "\\xrightarrow",
          "<-", "\\xleftarrow");

  private static final Pattern AMOUNT = Pattern.compile("(\\d+)/(\\d+)|\\d+(?:\\.\\d+)?");
  private static final Pattern CHARGE = Pattern.compile("\\d*[+-]+|\\d+|[A-Za-z.*]");
  private static final Pattern COMMAND = Pattern.compile("\\\\(?:[A-Za-z]+|.)");
  private static final int DEEPEST = 20;

  /** What was written last. */
  private enum Last {
    NOTHING,
    /** Something that has digits and charges of its own. */
    ATOM,
    OTHER
  }

  private final String text;
  private final int depth;
  private final StringBuilder out = new StringBuilder();
  private Last last = Last.NOTHING;
  private int at;

  private Chemistry(String text, int depth) {
    this.text = text;
    this.depth = depth;
  }

  /** What stands in the braces of {@code \ce} as TeX. */
  public static String tex(String text) {
    return tex(text, 0);
  }

  private static String tex(String text, int depth) {
    return depth > DEEPEST ? text : new Chemistry(text, depth).read();
  }

  private String read() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Character.isWhitespace(c)) {
        at++;
        blank();
      } else if (!arrow() && !mark(c)) {
        word(c);
      }
    }
    return out.toString();
  }

  private char next(int ahead) {
    return at + ahead < text.length() ? text.charAt(at + ahead) : ' ';
  }

  private void blank() {
    last = last == Last.ATOM && Character.isLetterOrDigit(next(0)) ? Last.OTHER : Last.NOTHING;
    out.append(last == Last.OTHER ? "\\ " : "");
  }

  private boolean arrow() {
    for (String arrow : ARROWS) {
      if (text.startsWith(arrow, at)) {
        at += arrow.length();
        String over = label();
        String under = label();
        if (over.isEmpty() && under.isEmpty()) {
          out.append(ALONE.get(arrow));
        } else {
          out.append(LABELLED.get(arrow));
          out.append(under.isEmpty() ? "" : "[{" + tex(under, depth + 1) + "}]");
          out.append('{').append(tex(over, depth + 1)).append('}');
        }
        last = Last.NOTHING;
        return true;
      }
    }
    return false;
  }

  private String label() {
    int end = next(0) == '[' ? text.indexOf(']', at) : -1;
    if (end < 0) {
      return "";
    }
    String label = text.substring(at + 1, end);
    at = end + 1;
    return label;
  }

  /** Scripts, charges, bonds, and what is no chemistry. */
  private boolean mark(char c) {
    switch (c) {
      case '^', '_' -> script(c);
      case '+', '-' -> sign(c);
      case '=' -> other("{=}");
      case '#' -> other("{\\equiv}");
      case '*', '.' -> {
        other("\\cdot ");
        last = Last.NOTHING;
      }
      case '$' -> {
        int end = text.indexOf('$', at + 1);
        end = end < 0 ? text.length() : end;
        out.append('{').append(text, at + 1, end).append('}');
        at = Math.min(text.length(), end + 1);
        last = Last.ATOM;
      }
      case '\\' -> {
        Matcher command = COMMAND.matcher(text).region(at, text.length());
        int end = command.lookingAt() ? command.end() : at + 1;
        out.append(text, at, end).append(' ');
        at = end;
        last = Last.OTHER;
      }
      case '{' -> {
        out.append('{').append(tex(group(), depth + 1)).append('}');
        last = Last.ATOM;
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private void other(String tex) {
    at++;
    out.append(tex);
    last = Last.OTHER;
  }

  private void word(char c) {
    Matcher amount = AMOUNT.matcher(text).region(at, text.length());
    if (c >= '0' && c <= '9' && amount.lookingAt()) {
      at = amount.end();
      amount(amount);
    } else if (Character.isLetter(c)) {
      int from = at;
      while (at < text.length() && Character.isLetter(text.charAt(at))) {
        at++;
      }
      String letters = text.substring(from, at);
      boolean falls = letters.equals("v") && last == Last.NOTHING && next(0) == ' ';
      out.append(falls ? "{\\downarrow}" : "\\mathrm{" + letters + "}");
      last = Last.ATOM;
    } else {
      at++;
      out.append(c);
      last = c == ')' || c == ']' ? Last.ATOM : Last.OTHER;
    }
  }

  /** Digits behind an atom count it; before one they say how much there is. */
  private void amount(Matcher amount) {
    if (last == Last.ATOM) {
      out.append("_{").append(amount.group()).append('}');
      return;
    }
    boolean fraction = amount.group(1) != null;
    out.append(
        fraction
            ? "\\frac{" + amount.group(1) + "}{" + amount.group(2) + "}"
            : "{" + amount.group() + "}");
    out.append(next(0) == ' ' || Character.isLetter(next(0)) || next(0) == '(' ? "\\," : "");
    last = Last.OTHER;
  }

  private void script(char c) {
    boolean alone = last != Last.ATOM;
    at++;
    if (alone && c == '^' && next(0) == ' ') {
      out.append("{\\uparrow}");
      return;
    }
    String script;
    if (next(0) == '{') {
      script = group();
    } else {
      Matcher charge = CHARGE.matcher(text).region(at, text.length());
      script = charge.lookingAt() ? charge.group() : "";
      at += script.length();
    }
    boolean goesOn = out.length() > 0 && out.charAt(out.length() - 1) == '}' && last == Last.ATOM;
    out.append(alone && !goesOn ? "{}" : "").append(c);
    out.append("{\\mathrm{").append(script.replace('$', ' ')).append("}}");
    last = Last.ATOM;
  }

  /** A charge behind an atom at the end of its word, a bond within it, else an operator. */
  private void sign(char c) {
    int signs = 1;
    while (next(signs) == c) {
      signs++;
    }
    char after = next(signs);
    boolean ends = after == ' ' || ")],;".indexOf(after) >= 0;
    at += signs;
    if (last == Last.ATOM && ends) {
      out.append("^{").append(String.valueOf(c).repeat(signs)).append('}');
    } else if (last == Last.ATOM && c == '-') {
      out.append("{-}");
      last = Last.OTHER;
    } else {
      out.append(String.valueOf(c).repeat(signs));
      last = Last.NOTHING;
    }
  }

  /** What stands in the braces that open here. */
  private String group() {
    int open = 0;
    int from = at + 1;
    while (at < text.length()) {
      char c = text.charAt(at++);
      open += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (open == 0) {
        return text.substring(from, at - 1);
      }
    }
    return text.substring(Math.min(from, text.length()));
  }
}
