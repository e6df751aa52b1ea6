/**
 * Which text the glyphs of a page stand for, so that words can be found in a file and copied out of
 * it as they were written.
 *
 * <p>Comes in: pages. Goes out: for every glyph its text ({@link bindery.pdf.words.ClusterTexts}),
 * and the stretches of lines that are read otherwise than glyph by glyph ({@link
 * bindery.pdf.words.Readings}): words parted at the end of a line, and words with wide spaces
 * between their letters.
 *
 * <p>Must not know: PDF's operators and objects, or how lines were made.
 */
package bindery.pdf.words;
