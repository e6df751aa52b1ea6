package bindery.epub.sheet;

import bindery.style.css.Component;
import bindery.style.css.Component.Amount;
import bindery.style.css.Component.Call;
import bindery.style.css.Component.Quoted;
import bindery.style.css.Component.Word;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Writes values in ASCII, as CSS 2.1 (Appendix G.2) reads them. */
final class CssText {
  /** Places behind the point: no reader's eye sees a ten-thousandth of an em. */
  private static final int PLACES = 4;

  private CssText() {}

  static String of(List<Component> value) {
    StringBuilder out = new StringBuilder();
    Component before = null;
    for (Component part : value) {
      boolean close = part.equals(Component.COMMA) || part.equals(Component.SLASH);
      if (before != null && !close && !before.equals(Component.SLASH)) {
        out.append(' ');
      }
      out.append(one(part));
      before = part;
    }
    return out.toString();
  }

  private static String one(Component part) {
    if (part instanceof Amount amount) {
      return number(amount.number()) + amount.unit();
    }
    if (part instanceof Quoted quoted) {
      return quoted(quoted.text());
    }
    if (part instanceof Word word) {
      return word(word.name());
    }
    if (part instanceof Call call) {
      return call.name() + "(" + of(call.arguments()) + ")";
    }
    return part.toString();
  }

  static String number(double number) {
    BigDecimal rounded = BigDecimal.valueOf(number).setScale(PLACES, RoundingMode.HALF_EVEN);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  private static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            c -> {
              if (c == '"' || c == '\\') {
                out.append('\\').appendCodePoint(c);
              } else if (c < ' ' || c > '~') {
                out.append('\\').append(Integer.toHexString(c)).append(' ');
              } else {
                out.appendCodePoint(c);
              }
            });
    return out.append('"').toString();
  }

  /** An identifier; what may not stand in one is escaped. */
  private static String word(String name) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < name.length(); i = name.offsetByCodePoints(i, 1)) {
      int c = name.codePointAt(i);
      boolean digit = c >= '0' && c <= '9';
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
      if (letter || c == '-' && (i > 0 || name.length() > 1) || digit && i > 0) {
        out.appendCodePoint(c);
      } else {
        out.append('\\').append(Integer.toHexString(c)).append(' ');
      }
    }
    return out.toString();
  }
}
