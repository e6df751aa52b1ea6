package bindery;

import bindery.report.Problem;

/**
 * Something that is wrong with a book, in words for its author.
 *
 * @param severity how much it matters
 * @param kind a short name such as {@code unknown-link} that stays the same when words change
 * @param file as its path in the folder of the manuscript, or below {@code styles/}; empty for the
 *     book as a whole
 * @param line counted from 1; 0 for the file as a whole
 * @param column counted from 1; 0 for the line as a whole
 * @param text the words of the manuscript that it is about, or empty
 * @param what what is wrong
 * @param advice what to do about it, or empty
 * @param finding whether a shop, a printer or a reader may object: true of all errors and warnings
 *     and of some notes
 * @param shown all of it on one line, as the command prints it
 */
public record Message(
    Severity severity,
    String kind,
    String file,
    int line,
    int column,
    String text,
    String what,
    String advice,
    boolean finding,
    String shown) {

  /** How much a message matters. */
  public enum Severity {
    /** Worth knowing. */
    NOTE,
    /** The book is whole, but not as its author would have it. */
    WARNING,
    /** The books are not written. */
    ERROR
  }

  static Message of(Problem problem) {
    return new Message(
        Severity.valueOf(problem.severity().name()),
        problem.kind(),
        problem.place().file(),
        problem.place().line(),
        problem.place().column(),
        problem.text(),
        problem.what().replaceFirst(":$", ""),
        problem.todo(),
        problem.finding(),
        problem.toString());
  }

  /** All of it on one line, as the command prints it. */
  @Override
  public String toString() {
    return shown;
  }
}
