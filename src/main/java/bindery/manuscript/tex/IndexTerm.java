package bindery.manuscript.tex;

/** A term for the index: it is no word of the text, but its place is kept. */
final class IndexTerm {
  private static final int LONGEST = 600;

  private IndexTerm() {}

  /**
   * An empty span that has the term as makeindex reads it: {@code entry!subentry}, {@code
   * sorted@shown}, {@code term|see{other}}.
   */
  static String span(String written) {
    String term =
        written.replaceAll("\\s+", " ").replace("`", "").replace("{.math .inline}", "").strip();
    char quote = term.indexOf('"') < 0 ? '"' : '\'';
    String held = quote == '\'' ? term.replace("'", "’") : term;
    return held.isEmpty() || held.length() > LONGEST
        ? ""
        : "[]{.index-term term=" + quote + held + quote + "}";
  }
}
