package bindery.manuscript.leanpub;

import bindery.manuscript.text.Code;
import bindery.manuscript.text.ManuscriptText;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of a text.
 *
 * @param start where it begins
 * @param end where it ends, before its line end
 * @param isCode whether it stands in a listing, or is one of its fences
 */
record TextLine(String text, int start, int end, boolean isCode) {
  /** The lines of a text from an offset on. */
  static List<TextLine> of(ManuscriptText whole, int from) {
    String text = whole.text();
    Code code = whole.code(from);
    List<TextLine> lines = new ArrayList<>();
    for (int at = from; at <= text.length(); ) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      lines.add(new TextLine(text.substring(at, end), at, end, code.covers(at)));
      at = end + 1;
    }
    return lines;
  }

  /** Where the next line begins, or the text ends. */
  int next(String whole) {
    return Math.min(whole.length(), end + 1);
  }

  boolean isBlank() {
    return text.isBlank();
  }

  boolean isFence() {
    String words = text.stripLeading();
    return words.startsWith("```") || words.startsWith("~~~");
  }
}
