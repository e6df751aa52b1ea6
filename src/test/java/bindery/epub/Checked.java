package bindery.epub;

import com.adobe.epubcheck.api.EPUBLocation;
import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.api.MasterReport;
import com.adobe.epubcheck.messages.Message;
import com.adobe.epubcheck.messages.MessageId;
import com.adobe.epubcheck.util.FeatureEnum;
import com.adobe.epubcheck.util.ReportingLevel;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What epubcheck says of an EPUB, down to the lowest level. Left out is CSS-028, by which epubcheck
 * counts the declarations of every {@code @font-face} rule that there is: a book with typefaces of
 * its own cannot be without it.
 */
public final class Checked extends MasterReport {
  private final List<String> messages = new ArrayList<>();

  private Checked() {}

  /** One line for every message; none for a flawless book. */
  public static List<String> messages(byte[] epub) {
    Checked checked = new Checked();
    checked.setLocale(Locale.ENGLISH);
    checked.setReportingLevel(ReportingLevel.Usage);
    new EpubCheck(new ByteArrayInputStream(epub), checked, "book.epub").doValidate();
    return checked.messages;
  }

  @Override
  public void message(Message message, EPUBLocation location, Object... details) {
    if (message.getID() == MessageId.CSS_028) {
      return;
    }
    String where = location.getPath() + ":" + location.getLine() + ":" + location.getColumn();
    String text = message.getID() + " " + message.getMessage(details);
    messages.add(message.getSeverity() + " " + text + " (" + where + ")");
  }

  @Override
  public void info(String resource, FeatureEnum feature, String value) {
    // what epubcheck learnt of the book is no message about it
  }

  @Override
  public int generate() {
    return messages.size();
  }

  @Override
  public void initialize() {
    messages.clear();
  }
}
