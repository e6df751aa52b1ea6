package bindery.press.validation;

import bindery.report.Place;
import bindery.report.Problem;
import bindery.report.Report;
import com.adobe.epubcheck.api.EPUBLocation;
import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.api.MasterReport;
import com.adobe.epubcheck.messages.Message;
import com.adobe.epubcheck.messages.MessageId;
import com.adobe.epubcheck.util.FeatureEnum;
import com.adobe.epubcheck.util.ReportingLevel;
import java.io.InputStream;
import java.util.Locale;

/**
 * One run of epubcheck, down to its lowest level. Left out is CSS-028, by which it counts the
 * {@code @font-face} rules that there are: a book with typefaces of its own cannot be without it.
 */
final class EpubCheckRun extends MasterReport {
  private final String book;
  private final Report report;

  private EpubCheckRun(String book, Report report) {
    this.book = book;
    this.report = report;
  }

  static void run(InputStream epub, String name, Report report) {
    EpubCheckRun run = new EpubCheckRun(name, report);
    run.setLocale(Locale.ENGLISH);
    run.setReportingLevel(ReportingLevel.Usage);
    new EpubCheck(epub, run, name).doValidate();
  }

  @Override
  public void message(Message message, EPUBLocation location, Object... details) {
    if (message.getID() == MessageId.CSS_028) {
      return;
    }
    String said = message.getMessage(details).strip().replaceFirst("\\.$", "");
    String todo =
        "if it comes from HTML or CSS of your own, mend it there; else report it, for the fault is"
            + " Bindery's";
    String what = "epubcheck objects: " + said;
    String id = message.getID().toString();
    Place place = place(location);
    report.add(
        switch (message.getSeverity()) {
          case FATAL, ERROR, WARNING -> Problem.warning("epubcheck", place, id, what, todo);
          default -> Problem.note("epubcheck", place, id, "epubcheck remarks: " + said, "");
        });
  }

  /** In the file within the EPUB. */
  private Place place(EPUBLocation location) {
    String path = location.getPath();
    String file = path == null || path.isEmpty() || path.equals(book) ? book : book + "/" + path;
    return new Place(file, Math.max(0, location.getLine()), Math.max(0, location.getColumn()));
  }

  @Override
  public void info(String resource, FeatureEnum feature, String value) {
    // what epubcheck learnt of the book is no message about it
  }

  @Override
  public int generate() {
    return 0;
  }

  @Override
  public void initialize() {
    // nothing is kept from run to run
  }
}
