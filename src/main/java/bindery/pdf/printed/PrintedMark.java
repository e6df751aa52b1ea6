package bindery.pdf.printed;

/**
 * Something printed on a page.
 *
 * @param what it is: a word with its face, size and ink, a picture, a rule or ground
 * @param text its letters; empty for what is no text
 * @param x from the left of the trimmed page, points
 * @param y from its top; of text, the baseline
 */
public record PrintedMark(String what, String text, double x, double y) {
  /** Points by which places may differ that look the same: numbers in a file are rounded. */
  private static final double HAIR = 0.3;

  /** Whether another looks the same in the same place. */
  public boolean isLike(PrintedMark other) {
    return what.equals(other.what)
        && text.equals(other.text)
        && Math.abs(x - other.x) < HAIR
        && Math.abs(y - other.y) < HAIR;
  }

  /** The same moved. */
  public PrintedMark moved(double right, double down) {
    return new PrintedMark(what, text, x + right, y + down);
  }
}
