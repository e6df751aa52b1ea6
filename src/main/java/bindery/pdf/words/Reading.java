package bindery.pdf.words;

import java.util.List;

/**
 * Pieces of a line that are read as one text, whatever their glyphs show ({@code ActualText}, ISO
 * 32000-1 §14.9.4).
 *
 * @param from the first of the line's pieces
 * @param to after the last
 * @param text as which they are read; empty where another line has said it
 * @param rest what of the text stands on further lines
 * @param speaker the glyph that stands for the text where a reader does not know {@code ActualText}
 */
public record Reading(int from, int to, String text, String rest, Speaker speaker) {
  /** Which glyph of a reading speaks; those that are silent stand for a space each. */
  public enum Speaker {
    /** None has to: readers see the text in the glyphs' own. */
    EACH,
    /** The first has all of the text, the others are silent. */
    FIRST,
    /** Each has its own text, and the last has what is left in addition. */
    LAST,
    NOBODY
  }

  /** The one of a line's that has a piece, or null. */
  public static Reading at(int piece, List<Reading> readings) {
    for (int i = 0; i < readings.size(); i++) { // asked of every piece of a book
      Reading reading = readings.get(i);
      if (piece >= reading.from && piece < reading.to) {
        return reading;
      }
    }
    return null;
  }
}
