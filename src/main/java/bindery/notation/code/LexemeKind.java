package bindery.notation.code;

import java.util.Locale;

/** What a piece of code is. Few kinds: a page has few ways to tell them apart. */
public enum LexemeKind {
  /** Names, marks and whatever else is not told apart. */
  PLAIN,
  /** A mark or word between operands; a word is a keyword. */
  OPERATOR,
  KEYWORD,
  STRING,
  COMMENT,
  NUMBER,
  TYPE,
  FUNCTION,
  /** A value that has a name in the language: true, nil. */
  CONSTANT,
  /** What a value is given to: a key, an attribute. */
  PROPERTY,
  /** The name of an element. */
  TAG,
  INSERTED,
  DELETED,
  HEADING,
  /** What a machine writes before a command, and nobody types. */
  PROMPT,
  /** What a command gave. */
  OUTPUT;

  /** The class of its spans, such as {@code tok-keyword}. */
  public String cssClass() {
    return "tok-" + name().toLowerCase(Locale.ROOT);
  }
}
