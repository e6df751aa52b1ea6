package bindery.notation.formula;

/** Thrown where reading on makes no sense; caught by {@link Formulas}. */
final class Unreadable extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Fault fault;

  Unreadable(Token at, String what, String todo) {
    super(what, null, false, false);
    this.fault = at.fault(what, todo);
  }

  Fault fault() {
    return fault;
  }
}
