package bindery.typeset.formula;

/**
 * The alphabets of formulas (Unicode, Mathematical Alphanumeric Symbols; MathML Core, appendix C):
 * letters of the same name in another design are other characters.
 */
final class MathAlphabet {
  private MathAlphabet() {}

  /**
   * @param variant as {@code mathvariant} names it; empty or {@code normal} changes nothing
   */
  static String of(String variant, String text) {
    int[] starts = starts(variant);
    if (starts.length == 0) {
      return text;
    }
    StringBuilder out = new StringBuilder();
    text.codePoints().forEach(c -> out.appendCodePoint(in(starts, variant, c)));
    return out.toString();
  }

  /** Where capitals begin (small letters follow), Greek capitals, and figures; 0 for none. */
  private static int[] starts(String variant) {
    return switch (variant) {
      case "italic" -> new int[] {0x1d434, 0x1d6e2, 0};
      case "bold" -> new int[] {0x1d400, 0x1d6a8, 0x1d7ce};
      case "bold-italic" -> new int[] {0x1d468, 0x1d71c, 0x1d7ce};
      case "script" -> new int[] {0x1d49c, 0, 0};
      case "bold-script" -> new int[] {0x1d4d0, 0, 0};
      case "fraktur" -> new int[] {0x1d504, 0, 0};
      case "bold-fraktur" -> new int[] {0x1d56c, 0, 0};
      case "double-struck" -> new int[] {0x1d538, 0, 0x1d7d8};
      case "sans-serif" -> new int[] {0x1d5a0, 0, 0x1d7e2};
      case "bold-sans-serif" -> new int[] {0x1d5d4, 0x1d756, 0x1d7ec};
      case "sans-serif-italic" -> new int[] {0x1d608, 0, 0x1d7e2};
      case "sans-serif-bold-italic" -> new int[] {0x1d63c, 0x1d790, 0x1d7ec};
      case "monospace" -> new int[] {0x1d670, 0, 0x1d7f6};
      default -> new int[] {};
    };
  }

  private static int in(int[] starts, String variant, int c) {
    int found = c;
    if (c >= 'A' && c <= 'Z') {
      found = starts[0] + c - 'A';
    } else if (c >= 'a' && c <= 'z') {
      found = starts[0] + 26 + c - 'a';
    } else if (c >= '0' && c <= '9' && starts[2] > 0) {
      found = starts[2] + c - '0';
    } else if (starts[1] > 0) {
      found = greek(starts[1], variant, c);
    }
    if (variant.equals("italic") && (c == 'ı' || c == 'ȷ')) {
      found = c == 'ı' ? 0x1d6a4 : 0x1d6a5;
    }
    return assigned(found);
  }

  private static int greek(int start, String variant, int c) {
    if (c >= 'Α' && c <= 'Ω') {
      return start + c - 'Α';
    }
    if (c >= 'α' && c <= 'ω') {
      return start + 26 + c - 'α';
    }
    return switch (c) {
      case 'ϴ' -> start + 17;
      case '∇' -> variant.startsWith("bold") ? start + 25 : c;
      case '∂' -> start + 51;
      case 'ϵ' -> start + 52;
      case 'ϑ' -> start + 53;
      case 'ϰ' -> start + 54;
      case 'ϕ' -> start + 55;
      case 'ϱ' -> start + 56;
      case 'ϖ' -> start + 57;
      default -> c;
    };
  }

  /** Letters that had their place in Unicode before the alphabets came. */
  private static int assigned(int c) {
    return switch (c) {
      case 0x1d455 -> 0x210e;
      case 0x1d49d -> 0x212c;
      case 0x1d4a0 -> 0x2130;
      case 0x1d4a1 -> 0x2131;
      case 0x1d4a3 -> 0x210b;
      case 0x1d4a4 -> 0x2110;
      case 0x1d4a7 -> 0x2112;
      case 0x1d4a8 -> 0x2133;
      case 0x1d4ad -> 0x211b;
      case 0x1d4ba -> 0x212f;
      case 0x1d4bc -> 0x210a;
      case 0x1d4c4 -> 0x2134;
      case 0x1d506 -> 0x212d;
      case 0x1d50b -> 0x210c;
      case 0x1d50c -> 0x2111;
      case 0x1d515 -> 0x211c;
      case 0x1d51d -> 0x2128;
      case 0x1d53a -> 0x2102;
      case 0x1d53f -> 0x210d;
      case 0x1d545 -> 0x2115;
      case 0x1d547 -> 0x2119;
      case 0x1d548 -> 0x211a;
      case 0x1d549 -> 0x211d;
      case 0x1d551 -> 0x2124;
      default -> c;
    };
  }
}
