/**
 * Pages as a browser draws them.
 *
 * <p>Comes in: a composed {@link bindery.typeset.page.Page}. Goes out: {@link
 * bindery.preview.page.PageData}, its lines by the numbers of their glyphs, its rules, pictures and
 * links in JSON, each with the place in the manuscript that it comes from; and {@link
 * bindery.preview.page.NumberedFace}, a font file whose characters are its glyphs.
 *
 * <p>Must not know: how pages are made, and how they get to the browser.
 */
package bindery.preview.page;
