package bindery.manuscript.rewrite;

/** A term for the index: it is no word of the text, but its place is kept. */
public final class IndexTerm {
  private static final int LONGEST = 600;

  private IndexTerm() {}

  /**
   * An empty span, in HTML so that it ends an address or brackets before it, that has the term as
   * makeindex reads it: {@code entry!subentry}, {@code sorted@shown}, {@code term|see{other}}.
   */
  public static String span(String written) {
    String term =
        written
            .replaceAll("\\s+", " ")
            .replaceAll("(`+)([^`]+)\\1", "$2")
            .replace("{.math .inline}", "")
            .strip();
    String held = term.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    return held.isEmpty() || held.length() > LONGEST
        ? ""
        : "<span class=\"index-term\" data-term=\"" + held + "\"></span>";
  }

  /** Words in which nothing is a mark of makeindex. */
  public static String quoted(String words) {
    return words.replaceAll("[!@|\"]", "\"$0");
  }
}
