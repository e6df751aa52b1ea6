package bindery.typeset.formula;

import java.util.Locale;
import java.util.OptionalDouble;
import org.jsoup.nodes.Element;

/**
 * What is known of an operator: its attributes, and for what they do not say, what its class has.
 *
 * @param text its sign
 * @param before space before it in ems; NaN where the class says it
 * @param after space after it
 * @param large whether it is larger in displays
 * @param limits whether its limits stand beside it where there is no room above and below
 * @param stretchy whether it is as long as what it belongs to
 * @param symmetric whether it reaches as far above the axis as below
 * @param least size in ems, or 0
 * @param most size in ems
 */
record Operator(
    String text,
    OperatorClass kind,
    double before,
    double after,
    boolean large,
    boolean limits,
    boolean stretchy,
    boolean symmetric,
    double least,
    double most) {
  /** Where in its row an operator stands (MathML Core §3.2.4.2). */
  enum Form {
    PREFIX,
    INFIX,
    POSTFIX
  }

  private static final double THIN = 3 / 18.0;

  /** Applies a function to what follows: it is not seen. */
  static final String APPLY = "\u2061";

  static Operator of(Element mo, Form where) {
    String text = shown(Inner.text(mo));
    Form form =
        switch (mo.attr("form").toLowerCase(Locale.ROOT)) {
          case "prefix" -> Form.PREFIX;
          case "infix" -> Form.INFIX;
          case "postfix" -> Form.POSTFIX;
          default -> where;
        };
    OperatorClass kind = OperatorClass.of(text);
    if (kind == OperatorClass.FENCE) {
      kind =
          form == Form.PREFIX
              ? OperatorClass.OPENING
              : form == Form.POSTFIX ? OperatorClass.CLOSING : kind;
    }
    if ((kind == OperatorClass.BINARY || kind == OperatorClass.RELATION) && form != Form.INFIX) {
      kind = kind == OperatorClass.BINARY ? OperatorClass.ORDINARY : kind;
    }
    boolean fence =
        kind == OperatorClass.OPENING
            || kind == OperatorClass.CLOSING
            || kind == OperatorClass.FENCE;
    boolean large = flag(mo, "largeop", kind == OperatorClass.LARGE);
    boolean integral = OperatorClass.integral(text);
    return new Operator(
        text,
        kind,
        space(mo, "lspace"),
        space(mo, "rspace"),
        large,
        flag(mo, "movablelimits", kind == OperatorClass.LARGE && !integral),
        flag(mo, "stretchy", fence && !text.equals("!") || lengthwise(text)),
        flag(mo, "symmetric", fence || large),
        MathLength.of(mo.attr("minsize"), 1, 1).orElse(0),
        MathLength.of(mo.attr("maxsize"), 1, 1).orElse(Double.POSITIVE_INFINITY));
  }

  private static boolean flag(Element mo, String name, boolean otherwise) {
    return switch (mo.attr(name).toLowerCase(Locale.ROOT)) {
      case "true" -> true;
      case "false" -> false;
      default -> otherwise;
    };
  }

  private static double space(Element mo, String name) {
    OptionalDouble said = MathLength.of(mo.attr(name), 1, 1);
    return said.isPresent() ? said.getAsDouble() : Double.NaN;
  }

  /** The sign that is set for the one that was typed. */
  private static String shown(String typed) {
    return switch (typed) {
      case "-" -> "\u2212";
      case "'" -> "\u2032";
      case "''" -> "\u2033";
      case "*" -> "\u2217";
      case "||" -> "\u2016";
      default -> typed;
    };
  }

  /** Whether a sign stretches along the line: arrows, braces, accents, rules. */
  static boolean lengthwise(String text) {
    if (text.isEmpty()) {
      return false;
    }
    int c = text.codePointAt(0);
    boolean upright = c == '↑' || c == '↓' || c == '↕' || c == '⇑' || c == '⇓' || c == '⇕';
    boolean arrow = c >= 0x2190 && c <= 0x21ff || c >= 0x27f0 && c <= 0x27ff;
    return arrow && !upright || "^~¯‾_⏞⏟⏜⏝⎴⎵⏠⏡\u0302\u0303\u0305\u0332ˆ˜".indexOf(c) >= 0;
  }

  /** Whether one that stretches does so across the line. */
  boolean upright() {
    return !lengthwise(text);
  }

  /** Whether a line may end after it, and how readily: its class, if it is one with spaces. */
  OperatorClass parting() {
    if (Double.isNaN(before) && Double.isNaN(after)) {
      return kind;
    }
    double least = Math.min(Double.isNaN(before) ? 1 : before, Double.isNaN(after) ? 1 : after);
    boolean signed = kind == OperatorClass.BINARY || kind == OperatorClass.RELATION;
    // what has the space of a class is of that class, whatever its sign
    if (least > 4.5 / 18) {
      return OperatorClass.RELATION;
    }
    if (least > 3.5 / 18) {
      return signed || kind == OperatorClass.ORDINARY ? OperatorClass.BINARY : kind;
    }
    return signed ? OperatorClass.ORDINARY : kind;
  }

  /** Space after a comma. */
  static double thin() {
    return THIN;
  }
}
