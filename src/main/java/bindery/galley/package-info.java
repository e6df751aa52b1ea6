/**
 * A section of the book as one column of paragraphs and blocks, not yet divided into pages.
 *
 * <p>Comes in: a section of the tree with its styles, pictures, and the page numbers known so far.
 * Goes out: a {@link bindery.galley.Galley}: {@link bindery.galley.Slug slugs} in order, each a
 * {@link bindery.galley.Paragraph} with its possible settings, a {@link bindery.galley.Block} of
 * rows, or {@link bindery.galley.Columns} of such slugs, and the notes that their lines call.
 *
 * <p>Must not know: which page anything will stand on, or PDF. Nothing is drawn to be measured.
 */
package bindery.galley;
