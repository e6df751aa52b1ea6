package bindery.notation.formula;

/**
 * The alphabets of formulas, each with characters of its own in Unicode (Mathematical Alphanumeric
 * Symbols, 1D400–1D7FF, and those that Letterlike Symbols had before).
 */
enum Alphabet {
  /** TeX's own choice: slanted letters, upright digits and Greek capitals. */
  NORMAL(0, 0, 0),
  ROMAN(0, 0, 0),
  ITALIC(0x1D434, 0x1D6E2, 0),
  BOLD(0x1D400, 0x1D6A8, 0x1D7CE),
  BOLD_ITALIC(0x1D468, 0x1D71C, 0x1D7CE),
  SCRIPT(0x1D49C, 0, 0),
  BOLD_SCRIPT(0x1D4D0, 0, 0),
  FRAKTUR(0x1D504, 0, 0),
  BOLD_FRAKTUR(0x1D56C, 0, 0),
  DOUBLE_STRUCK(0x1D538, 0, 0x1D7D8),
  SANS(0x1D5A0, 0, 0x1D7E2),
  BOLD_SANS(0x1D5D4, 0x1D756, 0x1D7EC),
  SLANTED_SANS(0x1D608, 0, 0x1D7E2),
  MONO(0x1D670, 0, 0x1D7F6);

  /** Where the block has a hole, because the character was there before: pairs of the two. */
  private static final String HOLES =
      "\uD835\uDC55ℎ\uD835\uDC9Dℬ\uD835\uDCA0ℰ\uD835\uDCA1ℱ\uD835\uDCA3ℋ\uD835\uDCA4ℐ\uD835\uDCA7ℒ"
          + "\uD835\uDCA8ℳ\uD835\uDCADℛ\uD835\uDCBAℯ\uD835\uDCBCℊ\uD835\uDCC4ℴ\uD835\uDD06ℭ\uD835\uDD0Bℌ"
          + "\uD835\uDD0Cℑ\uD835\uDD15ℜ\uD835\uDD1Dℨ\uD835\uDD3Aℂ\uD835\uDD3Fℍ\uD835\uDD45ℕ\uD835\uDD47ℙ"
          + "\uD835\uDD48ℚ\uD835\uDD49ℝ\uD835\uDD51ℤ";

  /** Greek that stands after the alphabet's last small letter, in that order. */
  private static final String GREEK_AFTER = "∂ϵϑϰϕϱϖ";

  private final int latin;
  private final int greek;
  private final int digits;

  Alphabet(int latin, int greek, int digits) {
    this.latin = latin;
    this.greek = greek;
    this.digits = digits;
  }

  /** The same in bold. */
  Alphabet bold() {
    return switch (this) {
      case ROMAN -> BOLD;
      case NORMAL, ITALIC -> BOLD_ITALIC;
      case SCRIPT -> BOLD_SCRIPT;
      case FRAKTUR -> BOLD_FRAKTUR;
      case SANS, SLANTED_SANS -> BOLD_SANS;
      default -> this;
    };
  }

  /** The character of this alphabet for a plain one; the same where the alphabet has none. */
  int of(int plain) {
    if (plain >= 'A' && plain <= 'Z' && latin > 0) {
      return filled(latin + plain - 'A');
    }
    if (plain >= 'a' && plain <= 'z' && latin > 0) {
      return filled(latin + 26 + plain - 'a');
    }
    if (plain >= '0' && plain <= '9' && digits > 0) {
      return digits + plain - '0';
    }
    return greek > 0 ? greek(plain) : plain;
  }

  private int greek(int plain) {
    if (plain >= 'Α' && plain <= 'Ω') {
      return greek + plain - 'Α';
    }
    if (plain >= 'α' && plain <= 'ω') {
      return greek + 26 + plain - 'α';
    }
    if (plain == '∇') {
      return greek + 25;
    }
    int after = GREEK_AFTER.indexOf(plain);
    return after < 0 ? plain : greek + 51 + after;
  }

  private static int filled(int character) {
    int at = HOLES.indexOf(Character.toString(character));
    return at < 0 ? character : HOLES.codePointAt(at + 2);
  }

  String of(String plain) {
    StringBuilder out = new StringBuilder(plain.length() * 2);
    plain.codePoints().forEach(c -> out.appendCodePoint(of(c)));
    return out.toString();
  }
}
