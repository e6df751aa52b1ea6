package bindery.typeset.section;

import bindery.book.Places;
import bindery.book.Source;
import bindery.book.Sources;
import bindery.report.Place;
import bindery.report.Problem;
import bindery.report.Severity;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

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

  /** What holds other blocks, and so no lines of its own. */
  private static final Set<String> OUTER =
      Set.of("section", "body", "div", "table", "tr", "ul", "ol", "dl", "blockquote", "figure");

  private static final Set<String> INNER =
      Set.of("p", "li", "td", "th", "dt", "dd", "pre", "caption", "figcaption");

  public static Finding error(String kind, Source source, String what, String todo) {
    return new Finding(Severity.ERROR, kind, source, "", "", what, todo);
  }

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
    Element owner = Places.owner(element);
    Element holder = holdsLines(owner) ? owner : element;
    String words = holder.wholeText();
    int from = holder == element ? 0 : before(holder, element);
    int at = words.indexOf(near.substring(0, Math.min(ENOUGH, near.length())), from);
    if (at < 0) {
      return start;
    }
    int lines = (int) words.substring(0, at).chars().filter(c -> c == '\n').count();
    if (lines == 0) {
      return new Place(start.file(), start.line(), start.column() + at);
    }
    int column = at - words.lastIndexOf('\n', at - 1);
    // the lines of a listing all begin where its first does
    boolean code = holder.parent() != null && holder.parent().normalName().equals("pre");
    int indent = code ? start.column() - 1 : 0;
    return new Place(start.file(), start.line() + lines, indent + column);
  }

  /** Whether its text is lines of the manuscript, with no blocks among them. */
  private static boolean holdsLines(Element owner) {
    return owner.getAllElements().stream()
        .noneMatch(
            e -> OUTER.contains(e.normalName()) || e != owner && INNER.contains(e.normalName()));
  }

  /** Characters of a text before an element in it. */
  private static int before(Element holder, Element element) {
    int length = 0;
    for (Node inner = element; inner != holder; inner = inner.parent()) {
      for (Node node = inner.previousSibling(); node != null; node = node.previousSibling()) {
        length += node instanceof TextNode words ? words.getWholeText().length() : 0;
        length += node instanceof Element other ? other.wholeText().length() : 0;
      }
    }
    return length;
  }
}
