package bindery.typeset.page;

import bindery.report.Place;

/**
 * Something that a page had to accept, for the author to look at.
 *
 * @param number the page, counted from 1
 * @param folio its number as printed
 * @param kind a short stable name, such as {@code uneven-spread}
 * @param what what is not as it should be, and by how much
 * @param text the words it concerns, or empty
 * @param place where in the manuscript
 */
public record Concession(
    int number, String folio, String kind, String what, String text, Place place) {}
