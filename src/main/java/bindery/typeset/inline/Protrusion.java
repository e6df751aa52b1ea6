package bindery.typeset.inline;

/**
 * How far marks stand out into the margin so that the edge of the text looks straight: in
 * thousandths of the mark's own width. Marks with little ink hang most; round and slanted letters
 * by a hair. Tuned on EB Garamond; italics lean out on the right and so hang less there.
 */
final class Protrusion {
  private Protrusion() {}

  static double end(int c, boolean italic) {
    return (italic ? 0.8 : 1) * end(c) / 1000;
  }

  static double start(int c) {
    return switch (c) {
          case '“', '„', '«', '‘', '‚', '‹', '"', '\'', '’', '”' -> 550;
          case '(', '[', '{' -> 120;
          case '—' -> 180;
          case '–' -> 250;
          case 'A', 'J' -> 50;
          case 'T', 'V', 'W', 'Y' -> 60;
          case 'C', 'O', 'Q', 'G' -> 30;
          default -> 0;
        }
        / 1000.0;
  }

  private static double end(int c) {
    return switch (c) {
      case '-', '‐' -> 650;
      case '.', ',' -> 650;
      case ';', ':' -> 400;
      case '!', '?' -> 150;
      case '”', '’', '“', '‘', '»', '›', '"', '\'' -> 500;
      case ')', ']', '}' -> 120;
      case '–' -> 300;
      case '—' -> 180;
      case 'r', 't', 'v', 'w', 'y', 'f', 'k' -> 50;
      case 'A', 'T', 'V', 'W', 'Y', 'L', 'P', 'F' -> 50;
      case 'o', 'e', 'c', 'O', 'D', 'Q' -> 20;
      default -> 0;
    };
  }
}
