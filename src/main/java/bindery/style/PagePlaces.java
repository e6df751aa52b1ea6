package bindery.style;

import bindery.report.Place;

/**
 * Where stylesheets say what a page is like; nowhere where none does.
 *
 * @param size of the sheet
 * @param right margin
 * @param left margin
 * @param measure what counts last, in an author's sheet if there is something in one, for how wide
 *     the type area is: a margin at a side or the size
 * @param depth the same for how high it is
 */
public record PagePlaces(Place size, Place right, Place left, Place measure, Place depth) {
  public static final PagePlaces NOWHERE =
      new PagePlaces(Place.NOWHERE, Place.NOWHERE, Place.NOWHERE, Place.NOWHERE, Place.NOWHERE);
}
