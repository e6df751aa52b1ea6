package bindery.typeset.page;

import bindery.style.CounterStyle;

/**
 * A page's number as a book prints it.
 *
 * @param number counted from 1 within its stretch
 * @param style {@code decimal}, {@code lower-roman} or {@code upper-roman}
 */
public record Folio(int number, String style) {
  /** As printed, for example {@code xii}. */
  public String text() {
    return CounterStyle.format(number, style);
  }
}
