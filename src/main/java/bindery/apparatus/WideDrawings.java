package bindery.apparatus;

import bindery.book.Book;
import bindery.book.OutsideFormulas;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Marks listings that are drawings made of letters, {@code pre.drawing}, whose lines must not be
 * turned over; and tells which are wide, {@code .wide-drawing} and {@code .wider-drawing}, so that
 * a stylesheet can set them in smaller type.
 */
final class WideDrawings {
  /** Box-drawing characters of a listing that is a drawing. */
  private static final int FEWEST = 4;

  /** Columns beyond which a drawing is wide: what stands in a list has that much room. */
  private static final int WIDE = 52;

  private static final int WIDER = 62;

  /** A line of a frame that is drawn with plain characters. */
  private static final Pattern FRAME =
      Pattern.compile("(?m)^[ \\t|]*+\\+(?:[-=]{2,}+\\+)++[ \\t|]*+$");

  void work(Book book) {
    for (Element pre : OutsideFormulas.select(book.tree(), "pre")) {
      String text = pre.wholeText();
      boolean boxes = text.codePoints().filter(WideDrawings::isBox).limit(FEWEST).count() == FEWEST;
      if (boxes || FRAME.matcher(text).results().limit(2).count() == 2) {
        int columns =
            text.lines().mapToInt(line -> line.codePointCount(0, line.length())).max().orElse(0);
        pre.addClass("drawing");
        if (columns > WIDE) {
          pre.addClass(columns > WIDER ? "wider-drawing" : "wide-drawing");
        }
      }
    }
  }

  private static boolean isBox(int c) {
    return c >= 0x2500 && c <= 0x257f;
  }
}
