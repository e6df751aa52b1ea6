package bindery.manuscript.text;

import bindery.book.Places;
import bindery.report.Place;
import bindery.report.Problem;
import bindery.report.Report;
import bindery.source.Lines;
import java.util.List;
import org.jsoup.nodes.Element;

/** The text of one file, with what is needed to point into it. */
public final class ManuscriptText {
  private final String file;
  private final String text;
  private final Origin origin;
  private final Report report;
  private Lines lines;
  private Code code;
  private int codeFrom;

  /**
   * @param file its name in the manuscript folder
   * @param text all of it, front matter included
   */
  public ManuscriptText(String file, String text, Report report) {
    this.file = file;
    this.text = text;
    this.lines = new Lines(file, text);
    this.origin = Origin.whole(lines);
    this.report = report;
  }

  private ManuscriptText(String file, String text, Origin origin, Report report) {
    this.file = file;
    this.text = text;
    this.origin = origin;
    this.report = report;
  }

  /** The same without some stretches; places are still those of the file. */
  public ManuscriptText without(List<Cut> cuts) {
    StringBuilder rest = new StringBuilder(text.length());
    int from = 0;
    for (Cut cut : cuts) {
      rest.append(text, from, cut.from()).append(cut.instead());
      from = cut.to();
    }
    rest.append(text, from, text.length());
    return new ManuscriptText(file, rest.toString(), origin.with(cuts, text.length()), report);
  }

  /** Stretches of it, one after another, as a text of their own. */
  public ManuscriptText of(List<Stretch> stretches) {
    StringBuilder part = new StringBuilder();
    for (Stretch stretch : stretches) {
      part.append(text, stretch.from(), stretch.to());
    }
    return new ManuscriptText(file, part.toString(), origin.of(stretches), report);
  }

  Origin origin() {
    return origin;
  }

  public String file() {
    return file;
  }

  public String text() {
    return text;
  }

  /** The lines of {@link #text}, which need not be those of the file. */
  public Lines lines() {
    if (lines == null) {
      lines = new Lines(file, text);
    }
    return lines;
  }

  /**
   * Where code stands in it. It is found once; a text is for one thread.
   *
   * @param from where the Markdown begins
   */
  public Code code(int from) {
    if (code == null || codeFrom != from) {
      code = Code.of(text, from);
      codeFrom = from;
    }
    return code;
  }

  public Report report() {
    return report;
  }

  /** The place in the file that was read for this offset in the text. */
  public Place place(int offset) {
    return origin.place(Math.max(0, Math.min(offset, text.length())));
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

  public void note(String kind, int offset, String text, String what, String todo) {
    report.add(Problem.note(kind, place(offset), clipped(text), what, todo));
  }

  public void error(String kind, int offset, String text, String what, String todo) {
    report.add(Problem.error(kind, place(offset), clipped(text), what, todo));
  }

  private static String clipped(String text) {
    String flat = text.strip().replace('\n', ' ');
    return flat.length() <= 60 ? flat : flat.substring(0, 59) + "…";
  }
}
