package bindery.manuscript.tex;

/** What a command does to the text. */
sealed interface Meaning {
  /** Its argument stands between these. */
  record Round(String open, String close) implements Meaning {}

  /** It stands for this. */
  record Sign(String sign) implements Meaning {}

  /** It says how things look, and is left out with this many arguments. */
  record Look(int arguments) implements Meaning {}

  /** This argument, from 0, of so many is text; the others say how it looks. */
  record Words(int which, int arguments) implements Meaning {}

  /** A heading of this level. */
  record Heading(int level) implements Meaning {}

  /** What is done with its arguments depends on them. */
  enum Special implements Meaning {
    PAGE_BREAK,
    INDEX,
    /** The same for code, as books of bookdown define it. */
    INDEX_CODE,
    LABEL,
    REFERENCE,
    CITATION,
    CITATION_IN_TEXT,
    CITATION_PART,
    BIBLIOGRAPHY,
    LINK,
    ADDRESS,
    INNER_LINK,
    TARGET,
    PICTURE,
    LINE_BREAK,
    DEFINITION,
    VERBATIM,
    INITIAL
  }
}
