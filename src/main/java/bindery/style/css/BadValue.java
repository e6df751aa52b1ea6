package bindery.style.css;

/**
 * A value that a property does not take. It is thrown by the reader of a value and becomes a
 * problem at the declaration, so it carries no stack trace.
 */
public final class BadValue extends Exception {
  private static final long serialVersionUID = 1L;

  private final String todo;

  private BadValue(String what, String todo) {
    super(what, null, false, false);
    this.todo = todo;
  }

  /** Not in the property's grammar; the message is made from the grammar. */
  public static BadValue unknown() {
    return new BadValue("", "");
  }

  /** Understood, but refused: with its own reason and remedy. */
  public static BadValue because(String what, String todo) {
    return new BadValue(what, todo);
  }

  public boolean hasReason() {
    return !getMessage().isEmpty();
  }

  public String todo() {
    return todo;
  }
}
