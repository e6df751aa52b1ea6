package bindery.book;

import bindery.report.Place;

/**
 * What the author says of how the EPUB can be read, which no program can know.
 *
 * @param conformsTo the standard that the book was found to meet, or empty
 * @param certifiedBy who found it, or empty
 * @param summary for those who choose a book, in its language; empty where ours is to stand
 * @param place where the standard is named
 */
public record AccessibilityClaims(
    String conformsTo, String certifiedBy, String summary, Place place) {
  public static final AccessibilityClaims NONE = new AccessibilityClaims("", "", "", Place.NOWHERE);
}
