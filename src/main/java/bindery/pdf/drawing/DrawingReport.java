package bindery.pdf.drawing;

import bindery.report.Place;
import bindery.report.Problem;
import bindery.report.Report;
import java.util.Locale;

/**
 * What is wrong with one drawing that is painted all the same.
 *
 * @param name its path in the manuscript folder
 * @param place that shows it
 */
public record DrawingReport(String name, Place place, Report report) {
  private static final int LONGEST = 160;

  /** No face has a character of its words. */
  public void missing(int c) {
    String what =
        String.format(
            Locale.ROOT,
            "no font at hand has the character U+%04X %s, which is in %s",
            c,
            Character.getName(c),
            name);
    String todo = "add a font that has it with @font-face in styles/";
    report.add(Problem.warning("missing-glyph", place, Character.toString(c), what, todo));
  }

  /**
   * A part of it is not painted, or not as it was meant.
   *
   * @param line of its file, or 0
   * @param element that it is about, as a tag
   * @param what is wrong, a clause
   */
  public void flaw(int line, String element, String what) {
    String said = what.replaceAll("\\s+", " ").strip();
    String shown = said.length() > LONGEST ? said.substring(0, LONGEST) + "…" : said;
    String whole = "part of the drawing cannot be painted as it was meant: " + shown;
    String todo = "correct it, or save it again without what is named here";
    Place at = line > 0 ? new Place(name, line, 0) : place;
    report.add(
        Problem.warning("flawed-drawing", at, element.isEmpty() ? name : element, whole, todo));
  }

  /** A flaw of the drawing as a whole. */
  public void flaw(String what) {
    flaw(0, "", what);
  }
}
