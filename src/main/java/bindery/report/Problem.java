package bindery.report;

import java.util.regex.Pattern;

/**
 * One finding, in words for the author.
 *
 * @param severity how much it matters
 * @param kind a short stable name such as {@code missing-glyph}; problems of one kind are grouped
 * @param place where in the input it stands
 * @param text the offending text, or empty
 * @param what what is wrong, one sentence without a full stop
 * @param todo what to do about it, one sentence without a full stop
 */
public record Problem(
    Severity severity, String kind, Place place, String text, String what, String todo) {
  private static final int LONGEST = 120;

  /** What a stranger's file could do to a terminal or to the order of a line stays out. */
  static final Pattern CONTROLS =
      Pattern.compile("[\\p{Cc}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]");

  public Problem {
    text = shown(text, LONGEST);
    what = shown(what, 4 * LONGEST);
    todo = shown(todo, 4 * LONGEST);
  }

  private static String shown(String text, int most) {
    boolean longer = text.length() > most;
    int end = longer ? most - 1 : text.length();
    end -= longer && Character.isHighSurrogate(text.charAt(end - 1)) ? 1 : 0;
    String part = longer ? text.substring(0, end) + "…" : text;
    return CONTROLS.matcher(part).replaceAll("\uFFFD");
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

  /** One line: place, severity, what, the text it is about, and what to do. */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    if (!place.file().isEmpty()) {
      out.append(place).append(": ");
    }
    out.append(severity.name().toLowerCase(java.util.Locale.ROOT)).append(": ").append(what);
    if (!text.isEmpty()) {
      out.append(" ‘").append(text).append('’');
    }
    if (!todo.isEmpty()) {
      out.append("; ").append(todo);
    }
    return out.toString();
  }
}
