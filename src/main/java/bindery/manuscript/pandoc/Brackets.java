package bindery.manuscript.pandoc;

/** Finds the square brackets round a citation, within its paragraph. */
final class Brackets {
  private static final int LONGEST = 1500;

  private final String text;

  Brackets(String text) {
    this.text = text;
  }

  /** The bracket that opens round this offset, or -1. */
  int open(int at, int from) {
    int least = Math.max(from, at - LONGEST / 10);
    for (int i = at - 1; i >= least; i--) {
      char c = text.charAt(i);
      if (c == '[') {
        boolean note =
            i > 0
                && (text.charAt(i - 1) == '^'
                    || text.charAt(i - 1) == '\\'
                    || text.charAt(i - 1) == '!');
        return note ? -1 : i;
      }
      if (c == ']' || c == '\n' && i > 0 && text.charAt(i - 1) == '\n') {
        return -1;
      }
    }
    return -1;
  }

  /** Where what begins here within a bracket closes, or -1. */
  int close(int from) {
    int limit = Math.min(text.length(), from + LONGEST);
    int depth = 0;
    for (int i = from; i < limit; i++) {
      char c = text.charAt(i);
      if (c == '[' || c == ']') {
        depth += c == '[' ? 1 : -1;
        if (depth < 0) {
          return i;
        }
      } else if (c == '\n' && i + 1 < limit && text.charAt(i + 1) == '\n') {
        return -1;
      }
    }
    return -1;
  }

  /** Whether what the bracket opens may be the name of a link or a note that is defined. */
  boolean defines(int open) {
    int i = open;
    while (i > 0 && text.charAt(i - 1) == ' ') {
      i--;
    }
    return i == 0 || text.charAt(i - 1) == '\n';
  }
}
