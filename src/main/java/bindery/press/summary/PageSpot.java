package bindery.press.summary;

import bindery.typeset.page.Page;

/**
 * A place on a page.
 *
 * @param top as a share of the page's height
 * @param height likewise; 0 where only the page is known
 */
record PageSpot(Page page, double top, double height) {}
