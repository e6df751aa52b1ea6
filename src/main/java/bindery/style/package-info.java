/**
 * Computed values: all that lower wings see of CSS.
 *
 * <p>Comes in: nothing. Goes out: {@link bindery.style.Style} and its parts, {@link
 * bindery.style.PageRule}, {@link bindery.style.FontFace}; lengths in points, with only percentages
 * left open.
 *
 * <p>Must not know: stylesheets, selectors, how values were found.
 */
package bindery.style;
