package bindery.book;

import org.jsoup.nodes.Element;

/** Puts names and signs of a formula into a line of text, with the spaces that belong there. */
final class FormulaLine {
  /** Signs that have no space round them though they are signs of mathematics. */
  private static final String TIGHT = "/|‖∣!(){}[]⟨⟩⌈⌉⌊⌋∂∇√∞∀∃∄∅∆∠∡∢¬∑∏∐′″‴∘";

  private FormulaLine() {}

  /** Names of more than a letter, such as sin, stand apart. */
  static void identifier(StringBuilder out, String name) {
    boolean word = name.length() > 1 && Character.isLetter(name.charAt(0));
    boolean after = out.length() > 0 && Character.isLetterOrDigit(out.charAt(out.length() - 1));
    space(out, word && after);
    out.append(name);
    space(out, word);
  }

  static void operator(StringBuilder out, Element mo, String written, boolean atEnd) {
    String sign = written.strip();
    if (sign.isEmpty()) {
      return;
    }
    sign = sign.equals("-") ? "−" : sign;
    trimBefore(out, sign);
    boolean letters = Character.isLetter(sign.codePointAt(0));
    if (letters) {
      identifier(out, sign);
      return;
    }
    int c = sign.codePointAt(0);
    boolean tight = atEnd || TIGHT.indexOf(c) >= 0 || zero(mo, "lspace");
    boolean spaced =
        !tight && Character.getType(c) == Character.MATH_SYMBOL || "×÷±·".indexOf(c) >= 0;
    boolean sum = "+−±∓".indexOf(c) >= 0;
    boolean unary = sum && unary(out);
    if (spaced && !(unary && !sum)) {
      space(out, !unary);
      out.append(sign);
      space(out, !unary);
    } else {
      out.append(sign);
      space(out, sign.equals(",") || sign.equals(";"));
    }
  }

  /** Whether a sign belongs to what follows: nothing stands before it that it could add to. */
  private static boolean unary(StringBuilder out) {
    int end = out.length();
    while (end > 0 && Character.isWhitespace(out.charAt(end - 1))) {
      end--;
    }
    int last = end == 0 ? '(' : out.codePointBefore(end);
    boolean relation = Character.getType(last) == Character.MATH_SYMBOL && last != '⋯';
    return relation || "([{,;×⋅/^_".indexOf(last) >= 0;
  }

  /** No space before what closes or parts, nor between a function and its bracket. */
  private static void trimBefore(StringBuilder out, String sign) {
    int end = out.length() - 1;
    boolean function = sign.equals("(") && end > 0 && Character.isLetter(out.charAt(end - 1));
    boolean closes = ")]},;!".contains(sign.substring(0, 1)) || function;
    if (closes && end >= 0 && out.charAt(end) == ' ') {
      out.setLength(end);
    }
  }

  private static boolean zero(Element mo, String attribute) {
    String said = mo.attr(attribute);
    int digits = 0;
    while (digits < said.length() && "0.".indexOf(said.charAt(digits)) >= 0) {
      digits++;
    }
    return digits > 0 && (digits == said.length() || Character.isLetter(said.charAt(digits)));
  }

  /** A space, if there is none yet. */
  static void space(StringBuilder out, boolean wanted) {
    if (wanted && out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
      out.append(' ');
    }
  }
}
