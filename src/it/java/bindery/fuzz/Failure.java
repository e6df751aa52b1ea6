package bindery.fuzz;

/**
 * What a try has shown to be wrong with the program.
 *
 * @param kind the same for the same fault, as far as one can tell from outside
 * @param told more about it, such as a stack trace
 */
record Failure(String kind, String told) {

  /** A fault by what was thrown, and where. */
  static Failure of(Throwable thrown) {
    Throwable cause = thrown;
    while (cause.getCause() != null && cause.getCause() != cause) {
      cause = cause.getCause();
    }
    java.io.StringWriter trace = new java.io.StringWriter();
    thrown.printStackTrace(new java.io.PrintWriter(trace));
    String where = "";
    for (StackTraceElement frame : cause.getStackTrace()) {
      if (frame.getClassName().startsWith("bindery.")) {
        where = " in " + frame.getClassName() + "." + frame.getMethodName();
        break;
      }
    }
    String most = trace.toString();
    return new Failure(
        cause.getClass().getSimpleName() + where, most.substring(0, Math.min(8000, most.length())));
  }
}
