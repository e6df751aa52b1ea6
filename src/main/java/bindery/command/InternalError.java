package bindery.command;

import bindery.report.Place;
import bindery.report.Problem;

/** A fault of Bindery itself, told without a stack trace. */
final class InternalError {
  private InternalError() {}

  static Problem of(Throwable fault) {
    if (fault instanceof OutOfMemoryError) {
      String todo = "give Java more of it, such as MAVEN_OPTS=-Xmx4g, or make the book smaller";
      return Problem.error("memory", Place.NOWHERE, "", "the book does not fit into memory", todo);
    }
    if (fault instanceof StackOverflowError) {
      String todo = "look for lists, quotes or brackets within each other by the hundred";
      return Problem.error("nesting", Place.NOWHERE, "", "the text is nested too deeply", todo);
    }
    String text = fault.getClass().getSimpleName();
    text += fault.getMessage() == null ? "" : ": " + fault.getMessage();
    String todo = "this is a fault of Bindery; please report it with what --verbose prints";
    return Problem.error("breakdown", Place.NOWHERE, text, "the build broke down:", todo);
  }
}
