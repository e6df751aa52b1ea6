package bindery.typeset.formula;

import org.jsoup.nodes.Element;

/** Sets what holds text: identifiers, numbers, operators, words. */
final class TokenSetter {
  private final FormulaType type;
  private final Stretching stretching;

  TokenSetter(FormulaType type, Stretching stretching) {
    this.type = type;
    this.stretching = stretching;
  }

  Box set(Element token, FormulaStyle style) {
    String text = Inner.text(token);
    return switch (token.normalName()) {
      case "mtext" ->
          token.hasClass("texttt")
              ? type.signs(MathAlphabet.of("monospace", text), style, token)
              : type.words(text, style, token);
      case "ms" -> type.words('"' + text + '"', style, token);
      case "mi" -> type.signs(identifier(token, text), style, token);
      default -> type.signs(MathAlphabet.of(token.attr("mathvariant"), text), style, token);
    };
  }

  /** A letter alone is slanted, unless it says not to be (MathML Core §3.2.2). */
  private static String identifier(Element mi, String text) {
    String variant = mi.attr("mathvariant");
    boolean alone = text.length() > 0 && text.length() == Character.charCount(text.codePointAt(0));
    return MathAlphabet.of(variant.isEmpty() && alone ? "italic" : variant, text);
  }

  /** An operator that does not stretch. */
  Box operator(Operator operator, Element mo, FormulaStyle style) {
    if (operator.text().isEmpty() || operator.text().codePoints().allMatch(TokenSetter::unseen)) {
      return Box.EMPTY;
    }
    if (operator.large()) {
      return stretching.large(operator.text(), style, mo);
    }
    String text = MathAlphabet.of(mo.attr("mathvariant"), operator.text());
    double least = operator.least() * type.size(style);
    if (least > 0 && operator.upright() && operator.stretchy()) {
      return stretching.upright(text, style, least, mo);
    }
    return type.signs(text, style, mo);
  }

  /** Function application, times, comma and plus that are understood. */
  private static boolean unseen(int c) {
    return c >= 0x2061 && c <= 0x2064;
  }
}
