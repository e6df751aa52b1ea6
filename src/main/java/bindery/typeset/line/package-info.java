/**
 * Hyphenation and line breaking.
 *
 * <p>Comes in: a paragraph as {@link bindery.typeset.line.Item boxes, glue and penalties}, and the
 * measure of each line. Goes out: {@link bindery.typeset.line.Setting settings}: the cheapest way
 * to break it, and the cheapest with a line fewer and a line more (Knuth &amp; Plass, "Breaking
 * paragraphs into lines", Software: Practice and Experience 11, 1981).
 *
 * <p>Must not know: fonts, the tree, or pages. What a box holds is its own affair.
 */
package bindery.typeset.line;
