/**
 * The typesetting layer: a styled book becomes finished pages.
 *
 * <p>Comes in: a book with its apparatus, its computed styles, pictures and typefaces. Goes out, by
 * {@link bindery.typeset.Typesetter}: pages on which nothing moves any more. The rooms in order:
 * {@link bindery.typeset.glyph}, {@link bindery.typeset.line}, {@link bindery.typeset.placed},
 * {@link bindery.typeset.section}, {@link bindery.typeset.formula}, {@link bindery.typeset.inline},
 * {@link bindery.typeset.galley}, {@link bindery.typeset.compositor}, {@link
 * bindery.typeset.table}, {@link bindery.typeset.pagebreak}, {@link bindery.typeset.page}.
 *
 * <p>Must not know: Markdown, PDF. Measuring is setting: nothing is drawn to find out how big it
 * is.
 */
package bindery.typeset;
