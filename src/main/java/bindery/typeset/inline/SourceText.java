package bindery.typeset.inline;

import bindery.book.Places;
import bindery.report.Place;
import org.jsoup.nodes.Element;

/** Points into the manuscript at text that only its element knows the place of. */
public final class SourceText {
  private static final int ENOUGH = 12;

  private SourceText() {}

  /** The line on which these words, or the first few of them, stand. */
  public static Place line(Element element, String words) {
    String text = element.wholeText();
    int at = text.indexOf(words.substring(0, Math.min(ENOUGH, words.length())));
    return at(element, text, at);
  }

  /** The line on which the character first stands in the element, when that can be told. */
  static Place place(Element element, int character) {
    String text = element.wholeText();
    return at(element, text, text.indexOf(character));
  }

  private static Place at(Element element, String text, int at) {
    Place start = Places.of(element);
    if (at < 0 || start.line() == 0) {
      return start;
    }
    int lines = (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
    if (lines == 0) {
      return new Place(start.file(), start.line(), start.column() + at);
    }
    int column = at - text.lastIndexOf('\n', at - 1);
    return new Place(start.file(), start.line() + lines, column);
  }
}
