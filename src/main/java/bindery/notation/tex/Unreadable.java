package bindery.notation.tex;

/** Thrown where reading on makes no sense; caught by whoever reads a whole formula. */
public final class Unreadable extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Fault fault;

  public Unreadable(Token at, String what, String todo) {
    super(what, null, false, false);
    this.fault = at.fault(what, todo);
  }

  public Fault fault() {
    return fault;
  }
}
