package bindery.typeset.inline;

import bindery.style.Style;
import bindery.style.TextStyle;
import bindery.typeset.line.LineMeasure;
import java.util.List;

/**
 * How far lines are moved in ({@code text-indent}, CSS Text 3 §8.1).
 *
 * @param first indent of a first line, points
 * @param rest indent of the others
 * @param width of the measure
 * @param em size of the type
 */
public record Indents(double first, double rest, double width, double em) {
  private static final char EM_SPACE = '\u2003';

  public static Indents of(Style style, double width) {
    TextStyle text = style.text();
    double indent = text.indent().of(width);
    double em = style.font().size();
    return text.hanging() ? new Indents(0, indent, width, em) : new Indents(indent, 0, width, em);
  }

  /** Those of text that goes on after a box within its block: no first line begins there. */
  public static Indents goingOn(Style style, double width) {
    Indents own = of(style, width);
    double indent = style.text().eachLine() ? own.first : own.rest;
    return new Indents(indent, own.rest, width, own.em);
  }

  /**
   * The measure of a first line and of what follows it. What is turned over of a line that begins
   * with em spaces is moved in by as much more, or it would not be told from the next.
   */
  public LineMeasure measure(List<Inline> line) {
    double hang = rest > first ? rest + spaces(line) * em : rest;
    double others = Math.min(hang, width / 2);
    return new LineMeasure(width - others, first - others, 0, 0);
  }

  private static int spaces(List<Inline> line) {
    String text = !line.isEmpty() && line.get(0) instanceof Inline.Text t ? t.text() : "";
    int spaces = 0;
    while (spaces < text.length() && text.charAt(spaces) == EM_SPACE) {
      spaces++;
    }
    return spaces;
  }
}
