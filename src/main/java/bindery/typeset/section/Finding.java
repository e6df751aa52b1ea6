package bindery.typeset.section;

import bindery.book.Places;
import bindery.book.Source;
import bindery.book.Sources;
import bindery.report.Place;
import bindery.report.Problem;
import bindery.report.Severity;
import org.jsoup.nodes.Element;

/**
 * A problem of a galley: it becomes one of the manuscript, with file, line and column, only when it
 * is told.
 *
 * @param kind as of a {@link Problem}
 * @param source the element that it is about
 * @param near words in the element by whose first few its line is found; empty for the element's
 *     own
 * @param text the offending text, or empty
 */
public record Finding(
    Severity severity,
    String kind,
    Source source,
    String near,
    String text,
    String what,
    String todo) {
  /** Characters by which a line is found. */
  private static final int ENOUGH = 12;

  public static Finding warning(String kind, Source source, String what, String todo) {
    return new Finding(Severity.WARNING, kind, source, "", "", what, todo);
  }

  public static Finding note(String kind, Source source, String what, String todo) {
    return new Finding(Severity.NOTE, kind, source, "", "", what, todo);
  }

  /** The same about some text, on whose line it is. */
  public Finding about(String line, String offending) {
    return new Finding(severity, kind, source, line, offending, what, todo);
  }

  /** Where it is in the manuscript. */
  public Problem problem(Sources sources) {
    Place place = sources.element(source).map(this::place).orElse(Place.NOWHERE);
    return new Problem(severity, kind, place, text, what, todo);
  }

  private Place place(Element element) {
    Place start = Places.of(element);
    if (near.isEmpty() || start.line() == 0) {
      return start;
    }
    String words = element.wholeText();
    int at = words.indexOf(near.substring(0, Math.min(ENOUGH, near.length())));
    if (at < 0) {
      return start;
    }
    int lines = (int) words.substring(0, at).chars().filter(c -> c == '\n').count();
    if (lines == 0) {
      return new Place(start.file(), start.line(), start.column() + at);
    }
    int column = at - words.lastIndexOf('\n', at - 1);
    return new Place(start.file(), start.line() + lines, column);
  }
}
