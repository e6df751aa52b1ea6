package bindery.report;

import java.util.Locale;

/**
 * Something that was found, in words for the author.
 *
 * @param severity how much it matters
 * @param kind a short stable name such as {@code missing-glyph}; problems of one kind are grouped
 * @param place where in the input it stands
 * @param text the offending text, or empty
 * @param what what is wrong, one sentence without a full stop
 * @param todo what to do about it, one sentence without a full stop
 * @param finding whether a shop, a printer or a reader may object to the book for it: true of all
 *     errors and warnings, and of some notes. Findings are counted in the table of a build, stand
 *     in its report, and fail it when strict
 */
public record Problem(
    Severity severity,
    String kind,
    Place place,
    String text,
    String what,
    String todo,
    boolean finding) {
  private static final int LONGEST = 120;

  public Problem {
    text = shown(text, LONGEST);
    what = shown(what, 4 * LONGEST);
    todo = shown(todo, 4 * LONGEST);
    finding = finding || severity != Severity.NOTE;
  }

  public Problem(
      Severity severity, String kind, Place place, String text, String what, String todo) {
    this(severity, kind, place, text, what, todo, false);
  }

  /** Cut first: a line may have megabytes. */
  private static String shown(String text, int most) {
    return Printable.text(Printable.cut(text, most));
  }

  public static Problem error(String kind, Place place, String text, String what, String todo) {
    return new Problem(Severity.ERROR, kind, place, text, what, todo);
  }

  public static Problem warning(String kind, Place place, String text, String what, String todo) {
    return new Problem(Severity.WARNING, kind, place, text, what, todo);
  }

  public static Problem note(String kind, Place place, String text, String what, String todo) {
    return new Problem(Severity.NOTE, kind, place, text, what, todo);
  }

  /** A note that is a finding: the book is as its author wrote it, and somebody may object. */
  public static Problem finding(String kind, Place place, String text, String what, String todo) {
    return new Problem(Severity.NOTE, kind, place, text, what, todo, true);
  }

  /** The same as a warning, where a book can be made in spite of it. */
  public Problem mild() {
    return severity == Severity.ERROR ? warning(kind, place, text, what, todo) : this;
  }

  /** One line: place, severity, what, the text it is about, and what to do. */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    if (!place.file().isEmpty()) {
      out.append(place).append(": ");
    }
    out.append(severity.name().toLowerCase(Locale.ROOT)).append(": ").append(what);
    if (!text.isEmpty()) {
      out.append(" ‘").append(text).append('’');
    }
    if (!todo.isEmpty()) {
      out.append("; ").append(todo);
    }
    return out.toString();
  }
}
