package bindery.pdf.colour;

/** What of a picture's colours is lost in print. */
public enum Loss {
  /** Nothing: it has none, or they are printed. */
  NONE,
  /** They are grays now, and told apart as before. */
  COLOUR,
  /** Some that were told apart are one gray now. */
  DISTINCTION
}
