/**
 * What the marks on pages are to a reader who does not see them: the structure of a tagged PDF (ISO
 * 32000-1 §14.7 and §14.8, ISO 14289-1).
 *
 * <p>Comes in: the tree of the book and its pages. Goes out: for every line and picture the marked
 * content that it is part of ({@link bindery.pdf.tags.MarkedPage}), and the structure tree over it
 * ({@link bindery.pdf.tags.StructureTree}). Order and roles are those of the tree of the book;
 * nothing is guessed from what pages look like.
 *
 * <p>Must not know: fonts, content streams.
 */
package bindery.pdf.tags;
