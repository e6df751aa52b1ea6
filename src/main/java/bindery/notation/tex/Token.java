package bindery.notation.tex;

/**
 * The least that TeX reads: a character, a command, or a stretch of blanks as one blank.
 *
 * @param text a command with its backslash; empty at the end of the formula
 * @param offset in the TeX; within a macro that of its call
 * @param end in the TeX
 */
public record Token(String text, int offset, int end) {
  public boolean is(String other) {
    return text.equals(other);
  }

  public boolean isEnd() {
    return text.isEmpty();
  }

  public boolean isCommand() {
    return text.length() > 1 && text.charAt(0) == '\\';
  }

  public boolean isBlank() {
    return text.equals(" ");
  }

  /** A command without its backslash. */
  public String name() {
    return text.substring(1);
  }

  /** The same text at another place. */
  public Token at(Token place) {
    return new Token(text, place.offset, place.end);
  }

  public Fault fault(String what, String todo) {
    return new Fault(offset, end - offset, what, todo);
  }
}
