package bindery.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Damage by chance. */
final class Mutation {
  private static final String[] SIGNS = {
    "[",
    "]",
    "(",
    ")",
    "![",
    "](",
    "<",
    ">",
    "</",
    "<!--",
    "-->",
    "<b>",
    "</p>",
    "<table>",
    "<td>",
    "<svg>",
    "{",
    "}",
    "{.",
    "{#a",
    "|",
    "\n",
    "\n\n",
    "\n---\n",
    "\n> ",
    "\n- ",
    "\n1. ",
    "\n# ",
    "\n    ",
    "\n```\n",
    "\n:::\n",
    "\n::: {.a}\n",
    "\n: ",
    "*",
    "**",
    "_",
    "`",
    "``",
    "~",
    "~~",
    "^",
    "^[",
    "[^n0]",
    "\n[^n0]: ",
    "\\",
    "&",
    "&#",
    "\t",
    "\r",
    "\u0000",
    "\u001b[31m",
    "\u202e",
    "\ud83d\ude00",
    "\ud83d",
    "'",
    "\"",
    ";",
    ":",
    "@page",
    "@media",
    "@import",
    "/*",
    "*/",
    "url(",
    "calc(",
    "!important",
    "%",
    "#",
    "=",
    ",",
    "::before",
    ":not(",
    "é",
    "  \n",
    "<?xml",
    "<![CDATA[",
    "<script>",
    "<style>"
  };

  private final Chance chance;

  Mutation(Chance chance) {
    this.chance = chance;
  }

  /** A text damaged in some places. */
  byte[] text(byte[] whole) {
    StringBuilder text = new StringBuilder(new String(whole, StandardCharsets.UTF_8));
    for (int i = chance.below(chance.once(4) ? 20 : 4); i >= 0; i--) {
      once(text);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void once(StringBuilder text) {
    int at = chance.below(text.length() + 1);
    int length = chance.below(1 + Math.min(chance.once(3) ? 200 : 12, text.length() - at));
    switch (chance.below(8)) {
      case 0 -> text.delete(at, at + length);
      case 1 -> text.insert(at, text.substring(at, at + length));
      case 2 ->
          text.insert(
              at, text.substring(at, at + length).repeat(chance.below(chance.once(9) ? 300 : 9)));
      case 3 -> text.insert(chance.below(text.length() + 1), text.substring(at, at + length));
      case 4 ->
          text.insert(at, chance.of(SIGNS).repeat(1 + chance.below(chance.once(6) ? 400 : 6)));
      case 5 -> text.insert(at, chance.number());
      default -> text.insert(at, chance.of(SIGNS));
    }
  }

  /** A file damaged in some places: bytes changed, left out, doubled, or its end cut off. */
  byte[] bytes(byte[] whole) {
    byte[] bytes = whole.clone();
    for (int i = chance.below(chance.once(4) ? 40 : 4); i >= 0 && bytes.length > 0; i--) {
      // Heads of files say the most.
      int at = chance.below(chance.once(3) ? bytes.length : Math.min(bytes.length, 200));
      switch (chance.below(9)) {
        case 0 -> bytes = Arrays.copyOf(bytes, at);
        case 1 -> {
          byte[] less = Arrays.copyOf(bytes, bytes.length - 1);
          System.arraycopy(bytes, at + 1, less, at, bytes.length - at - 1);
          bytes = less;
        }
        case 2 -> bytes[at] ^= (byte) (1 << chance.below(8));
        case 3 -> bytes[at] = (byte) 0xFF;
        case 4 -> bytes[at] = 0;
        case 5 ->
            Arrays.fill(
                bytes,
                at,
                Math.min(bytes.length, at + 1 + chance.below(8)),
                (byte) chance.below(256));
        default -> bytes[at] = (byte) chance.below(256);
      }
    }
    return bytes;
  }

  /** A TrueType file damaged within one or two of its tables, or in the list of them. */
  byte[] font(byte[] whole) {
    if (chance.once(5)) {
      return bytes(whole);
    }
    byte[] bytes = whole.clone();
    int tables = (bytes[4] & 0xFF) << 8 | bytes[5] & 0xFF;
    for (int i = chance.below(6); i >= 0; i--) {
      int entry = 12 + 16 * chance.below(tables);
      if (chance.once(8)) {
        bytes[entry + chance.below(16)] = (byte) chance.below(256);
        continue;
      }
      int offset = number(bytes, entry + 8);
      int length = Math.max(1, Math.min(number(bytes, entry + 12), bytes.length - offset));
      if (offset < 0 || offset >= bytes.length) {
        continue;
      }
      int at = offset + chance.below(chance.once(3) ? length : Math.min(length, 60));
      int count = 1 + chance.below(chance.once(6) ? 2000 : 2);
      Arrays.fill(
          bytes,
          at,
          Math.min(bytes.length, at + count),
          (byte) (chance.once(3) ? 255 : chance.below(256)));
    }
    return bytes;
  }

  private static int number(byte[] bytes, int at) {
    return (bytes[at] & 0xFF) << 24
        | (bytes[at + 1] & 0xFF) << 16
        | (bytes[at + 2] & 0xFF) << 8
        | bytes[at + 3] & 0xFF;
  }
}
