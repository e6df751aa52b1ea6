package bindery.notation.tex;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads TeX's lengths as lengths of MathML. */
public final class TexLengths {
  private static final Pattern LENGTH =
      Pattern.compile(
          "\\s*([-+]?)\\s*([0-9]{0,6}(?:[.,][0-9]{0,6})?)\\s*(em|ex|mu|pt|pc|bp|in|cm|mm|px|dd|cc|sp)\\b.*",
          Pattern.DOTALL);

  private TexLengths() {}

  /** A length that is written; empty where it is none. */
  public static String clean(String written) {
    Matcher length = LENGTH.matcher(written);
    String digits = length.matches() ? length.group(2).replace(',', '.') : "";
    if (digits.isEmpty() || digits.equals(".")) {
      return "";
    }
    double value = Double.parseDouble(digits) * (length.group(1).equals("-") ? -1 : 1);
    return switch (length.group(3)) {
      case "mu" -> written(value / 18, "em");
      case "pt" -> written(value * 72 / 72.27, "pt");
      case "bp" -> written(value, "pt");
      case "dd" -> written(value * 1.07, "pt");
      case "cc" -> written(value * 12.84, "pt");
      case "sp" -> written(value / 65_781.76, "pt");
      default -> written(value, length.group(3));
    };
  }

  private static String written(double value, String unit) {
    String number = String.format(Locale.ROOT, "%.4f", value).replaceAll("\\.?0+$", "");
    return number.equals("0") || number.equals("-0") ? "0" : number + unit;
  }

  /** A length that stands right after a command, without braces or with them. */
  public static String read(Token command, Tokens tokens) {
    Token first = tokens.next();
    tokens.back(first);
    if (first.is("{")) {
      return length(command, tokens.word(command));
    }
    StringBuilder written = new StringBuilder();
    for (int i = 0; i < 24; i++) {
      Token token = tokens.raw();
      written.append(token.text());
      if (!clean(written.toString()).isEmpty()) {
        return clean(written.toString());
      }
      boolean goesOn = token.isBlank() || token.text().matches("[-+.,0-9a-z]");
      if (!goesOn) {
        tokens.back(token);
        break;
      }
    }
    return length(command, written.toString());
  }

  public static String length(Token command, String written) {
    String length = clean(written);
    if (length.isEmpty()) {
      throw new Unreadable(
          command, "this command wants a length after it:", "write one such as ‘1em’ or ‘2pt’");
    }
    return length;
  }
}
