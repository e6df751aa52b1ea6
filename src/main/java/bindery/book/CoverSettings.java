package bindery.book;

import bindery.report.Place;
import java.util.Optional;

/**
 * What {@code book.yaml} says of the cover beside the picture of its front, which {@link
 * Metadata#cover()} has.
 *
 * @param back path of the picture of the back in the manuscript folder
 * @param blurb the words on the back, paragraphs parted by empty lines, or empty
 * @param authorNote a few words on the author below them, or empty
 * @param ink the colour of the cover as CSS writes it; empty for that of the stylesheet
 * @param letters the colour of letters on it, likewise; empty for white or black by the ink
 * @param design how it is laid out
 * @param addOn two or five digits that stand beside the bar code, or empty
 * @param place where it is said, nowhere if nothing is
 */
public record CoverSettings(
    Optional<String> back,
    String blurb,
    String authorNote,
    String ink,
    String letters,
    Design design,
    String addOn,
    Place place) {

  /** Where nothing is said. */
  public static final CoverSettings UNSAID =
      new CoverSettings(Optional.empty(), "", "", "", "", Design.SOLID, "", Place.NOWHERE);

  /** The layouts that the bundled stylesheet has. */
  public enum Design {
    /** Letters on a ground of ink. */
    SOLID,
    /** The title on a band of ink across white paper. */
    BAND,
    /** White paper with letters of ink between two rules. */
    PLAIN;

    /** As {@code book.yaml} and stylesheets say it. */
    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** The same with another picture of the back and other words. */
  public CoverSettings with(Optional<String> picture, String words, String note) {
    return new CoverSettings(picture, words, note, ink, letters, design, addOn, place);
  }
}
