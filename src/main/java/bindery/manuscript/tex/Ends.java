package bindery.manuscript.tex;

/** Finds what closes a formula, and looks at no stretch of the text twice. */
final class Ends {
  private final String text;
  private final String mark;
  private int known = -1;

  Ends(String text, String mark) {
    this.text = text;
    this.mark = mark;
  }

  /** Where the mark stands next that no backslash takes away, or -1. Offsets asked for rise. */
  int after(int from) {
    if (known < from) {
      int at = text.indexOf(mark, from);
      while (at > 0 && isEscaped(at)) {
        at = text.indexOf(mark, at + 1);
      }
      known = at < 0 ? text.length() : at;
    }
    return known == text.length() ? -1 : known;
  }

  private boolean isEscaped(int at) {
    // A row of TeX may end with two backslashes before the mark; a dollar after one is a sign.
    int first = at;
    while (first > 0 && text.charAt(first - 1) == '\\') {
      first--;
    }
    return mark.charAt(0) == '$' && (at - first) % 2 == 1;
  }
}
