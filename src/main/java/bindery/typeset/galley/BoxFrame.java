package bindery.typeset.galley;

import bindery.book.Source;
import bindery.style.BoxStyle;

/**
 * The ground and rules of a box whose content goes over several slugs and perhaps pages.
 *
 * @param source the box's element
 * @param start of the border box from the start of the type area, points
 * @param width of the border box
 * @param style its ground and borders
 */
public record BoxFrame(Source source, double start, double width, BoxStyle style) {}
