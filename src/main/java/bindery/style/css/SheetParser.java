package bindery.style.css;

import bindery.report.NearestName;
import bindery.report.Place;
import bindery.report.Problem;
import bindery.report.Report;
import com.helger.css.CSSSourceLocation;
import com.helger.css.decl.CascadingStyleSheet;
import com.helger.css.parser.ParseException;
import com.helger.css.parser.Token;
import com.helger.css.reader.CSSReader;
import com.helger.css.reader.CSSReaderSettings;
import com.helger.css.reader.errorhandler.DoNothingCSSInterpretErrorHandler;
import com.helger.css.reader.errorhandler.ICSSParseErrorHandler;
import java.util.List;

/**
 * Lets ph-css read a sheet the way browsers do, and turns all that it complains of into problems. A
 * sheet that could keep it from ending is not given to it.
 */
public final class SheetParser {
  private final String fileName;
  private final Report report;
  private final List<String> atRules;

  /**
   * @param atRules names of at-rules that are understood within {@code @page}, for hints
   */
  public SheetParser(String fileName, Report report, List<String> atRules) {
    this.fileName = fileName;
    this.report = report;
    this.atRules = atRules;
  }

  /** Where something of ph-css's stands; the file as a whole where it does not tell. */
  public static Place place(String fileName, CSSSourceLocation at) {
    return at == null || !at.hasFirstTokenArea()
        ? Place.file(fileName)
        : new Place(
            fileName, at.getFirstTokenBeginLineNumber(), at.getFirstTokenBeginColumnNumber());
  }

  public CascadingStyleSheet parse(String text) {
    String whole = new SheetCheck(fileName, report).check(text);
    CSSReaderSettings settings =
        new CSSReaderSettings()
            .setBrowserCompliantMode(true)
            .setUseSourceLocation(true)
            .setKeepDeprecatedProperties(true)
            .setTabSize(1)
            .setCustomErrorHandler(new Complaints(whole))
            .setCustomExceptionHandler(
                e -> problem(e.currentToken, "the stylesheet cannot be read from here on", ""))
            .setInterpretErrorHandler(new DoNothingCSSInterpretErrorHandler());
    CascadingStyleSheet sheet = null;
    try {
      sheet = CSSReader.readFromStringReader(whole, settings);
    } catch (RuntimeException | StackOverflowError phCssGaveUp) {
      problem(null, "the stylesheet cannot be read", "");
    }
    return sheet == null ? new CascadingStyleSheet() : sheet;
  }

  private void problem(Token at, String what, String text) {
    Place place =
        at == null ? Place.file(fileName) : new Place(fileName, at.beginLine, at.beginColumn);
    report.add(
        Problem.warning(
            "css-syntax", place, text, what, "look for a missing or spare ; : { } or bracket"));
  }

  /** What ph-css says while it reads. */
  private final class Complaints implements ICSSParseErrorHandler {
    private final String text;
    private String[] lines;

    Complaints(String text) {
      this.text = text;
    }

    @Override
    public void onCSSParseError(ParseException e, Token last) {
      told(e, last, null);
    }

    @Override
    public void onCSSBrowserCompliantSkip(ParseException e, Token from, Token to) {
      told(e, from, to);
    }

    @Override
    public void onCSSUnexpectedRule(Token at, String rule, String message) {
      problem(at, "a rule stands where it may not and is left out", rule);
    }

    @Override
    public void onCSSDeprecatedProperty(Token prefix, Token name) {
      // kept as it is, and unknown later on
    }

    @Override
    public void onIllegalCharacter(char c) {
      // the parser stumbles over it and says where
    }

    private void told(ParseException e, Token otherwise, Token to) {
      Token at = otherwise;
      if (e != null && e.currentToken != null) {
        at = e.currentToken.next == null ? e.currentToken : e.currentToken.next;
      }
      boolean severalLines = at != null && to != null && to.endLine > at.beginLine;
      String until = severalLines ? "up to line " + to.endLine : "up to the next ‘;’ or ‘}’";
      if (at != null && at.image != null && at.image.startsWith("@")) {
        Place place = new Place(fileName, at.beginLine, at.beginColumn);
        report.add(
            Problem.warning(
                "css-at-rule",
                place,
                at.image,
                "an at-rule not known here; it and what follows in its block are left out",
                NearestName.hint(at.image, atRules, "take it out")));
        return;
      }
      if (at != null && "{".equals(at.image)) {
        report.add(
            Problem.warning(
                "css-syntax",
                new Place(fileName, at.beginLine, at.beginColumn),
                around(at),
                "a rule stands within a rule; it is left out " + until,
                "close the outer rule first, and write the inner one's selector in full"));
        return;
      }
      problem(at, "this is not CSS and is left out " + until, around(at));
    }

    /** The text of the line from the token on, shortened. */
    private String around(Token at) {
      if (lines == null) { // most sheets have no faults
        lines = text.split("\r\n|\r|\n|\f", -1);
      }
      if (at == null || at.beginLine < 1 || at.beginLine > lines.length) {
        return "";
      }
      String line = lines[at.beginLine - 1];
      String rest = line.substring(Math.min(line.length(), Math.max(0, at.beginColumn - 1)));
      String shown = rest.isBlank() ? line.strip() : rest.strip();
      return shown.length() > 60 ? shown.substring(0, 59) + "…" : shown;
    }
  }
}
