package bindery.manuscript.text;

import bindery.book.Places;
import bindery.report.Place;
import bindery.report.Problem;
import bindery.report.Report;
import bindery.source.Lines;
import org.jsoup.nodes.Element;

/**
 * The text of one file, with what is needed to point into it.
 *
 * @param file its name in the manuscript folder
 * @param text all of it, front matter included
 */
public record ManuscriptText(String file, String text, Lines lines, Report report) {

  public ManuscriptText(String file, String text, Report report) {
    this(file, text, new Lines(file, text), report);
  }

  public Place place(int offset) {
    return lines.place(Math.max(0, Math.min(offset, text.length())));
  }

  /** A new element that knows it was read from this offset. */
  public Element element(String name, int offset) {
    Element element = new Element(name);
    Places.put(element, place(offset));
    return element;
  }

  public void warn(String kind, int offset, String text, String what, String todo) {
    report.add(Problem.warning(kind, place(offset), clipped(text), what, todo));
  }

  public void error(String kind, int offset, String text, String what, String todo) {
    report.add(Problem.error(kind, place(offset), clipped(text), what, todo));
  }

  private static String clipped(String text) {
    String flat = text.strip().replace('\n', ' ');
    return flat.length() <= 60 ? flat : flat.substring(0, 59) + "…";
  }
}
